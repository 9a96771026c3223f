#pragma once

#include "core/base/result.h"
#include "core/trends/figure.h"

#include <functional>

namespace Revisit {

class ChartCard;
class Page;
class Workspace;

// Shows the cases that a figure counted in the queue. Who sees figures only is told so.
void openFigure(Page *page, Workspace &workspace, const Figure &figure);
void openFigure(Page *page, Workspace &workspace, const Result<Figure> &figure);

// No chart leaves the workstation before its entry in the trail: "chart/NAME" for a card that is
// called NAMEChart.
void guardExport(ChartCard *card, Workspace &workspace, QObject *receiver,
                 std::function<QString()> marking);

} // namespace Revisit
