#include "ui/base/scrolledsheet.h"

#include "ui/base/accessibility.h"

#include <QScrollArea>

namespace Revisit {

QScrollArea *scrolled(QWidget *sheet, const QString &name, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setFrameShape(QFrame::NoFrame);
    area->setAccessibleName(name);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidgetResizable(true);
    keepFocusInSight(area);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(sheet);
    area->viewport()->setAutoFillBackground(false);
    sheet->setAutoFillBackground(false);
    return area;
}

} // namespace Revisit
