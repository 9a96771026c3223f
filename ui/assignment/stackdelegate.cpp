#include "ui/assignment/stackdelegate.h"

#include "core/cases/casefilter.h"
#include "ui/assignment/loadappearance.h"
#include "ui/base/painting.h"
#include "ui/base/space.h"
#include "ui/base/typography.h"
#include "ui/cases/caseappearance.h"

#include <QFontMetricsF>

namespace Revisit {

void StackDelegate::paintContents(QPainter *painter, const QRectF &rect,
                                  const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    const auto cases = index.data(StackRole::Cases).value<CasesByStatus>();
    const int longest = std::max({1, index.data(StackRole::Longest).toInt(), cases.open()});
    painter->setFont(font(TextRole::Body));
    const double figure =
        QFontMetricsF(painter->font()).horizontalAdvance(QStringLiteral("00,000")) + Space::small;
    const double track = std::max(0.0, rect.width() - figure);
    const bool isMirrored = option.direction == Qt::RightToLeft;
    const double height = Theme::px(12);
    double from = 0;
    for (const CaseStatus status : openStatuses()) {
        const double width = track * cases[status] / longest;
        const double left = isMirrored ? rect.right() - from - width : rect.left() + from;
        const QRectF part(left, rect.center().y() - height / 2, std::max(0.0, width - 1), height);
        painter->fillRect(part, theme.series[size_t(CaseAppearance::series(status))]);
        from += width;
    }
    painter->setPen(theme.ink(Ink::Primary));
    drawElided(painter, rect, index.data().toString(), Qt::AlignRight | Qt::AlignVCenter);
}

} // namespace Revisit
