#pragma once

#include "core/briefing/briefing.h"

#include <QList>
#include <QPicture>
#include <QPointer>

#include <functional>

namespace Revisit {

class ChartCard;
class Page;

// A page with charts, and its name in the window.
struct BriefingPage {
    QString title;
    Page *page = nullptr;
};
// The pages whose charts may go into a pack, with their figures on the way.
using BriefingPages = std::function<QList<BriefingPage>()>;

struct BriefingChart {
    QString page;
    QPointer<ChartCard> card;
};

// Every chart that stands on the pages, in the order of the pages.
QList<BriefingChart> briefingCharts(const QList<BriefingPage> &pages);

// The chart's figures, and the chart as it stands on paper.
BriefingTable briefingTable(const BriefingChart &chart);
QList<QPicture> briefingPictures(const QList<BriefingChart> &charts);

} // namespace Revisit
