#pragma once

#include <QString>

class QScrollArea;
class QWidget;

namespace Revisit {

// Puts a sheet of cards into an area of the page that scrolls up and down with the keyboard's
// focus, as every page of charts has it. The parts take the focus, not the area.
QScrollArea *scrolled(QWidget *sheet, const QString &name, QWidget *parent);

} // namespace Revisit
