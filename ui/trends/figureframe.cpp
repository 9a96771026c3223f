#include "ui/trends/figureframe.h"

#include "ui/base/messagebar.h"
#include "ui/base/space.h"
#include "ui/shell/page.h"
#include "ui/trends/figurefilterbar.h"
#include "ui/views/savedviewsbutton.h"

#include <QStyle>
#include <QVBoxLayout>

namespace Revisit {

void frameFigures(Page *page, MessageBar *messages, FigureFilterBar *filter,
                  SavedViewsButton *views, QWidget *scrolledSheet)
{
    auto *said = new QVBoxLayout;
    said->setContentsMargins(Space::page, 0, Space::page, 0);
    said->addWidget(messages);
    auto *bar = new QHBoxLayout;
    // In line with the cards, which leave room for the scroll bar.
    const int scrollBar = page->style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    bar->setContentsMargins(Space::page, 0, Space::page + scrollBar, 0);
    bar->addWidget(filter, 1);
    bar->addWidget(views, 0, Qt::AlignBottom);
    auto *frame = new QVBoxLayout(page);
    frame->setContentsMargins(0, 0, 0, 0);
    frame->setSpacing(Space::small);
    frame->addLayout(said);
    frame->addLayout(bar);
    frame->addWidget(scrolledSheet, 1);
}

} // namespace Revisit
