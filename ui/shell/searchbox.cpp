#include "ui/shell/searchbox.h"

#include "ui/base/icons.h"
#include "ui/base/painting.h"
#include "ui/base/space.h"
#include "ui/base/typography.h"

#include <QFontMetricsF>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace Revisit {

double paintKeyCap(QPainter *painter, const QRectF &row, const QString &key)
{
    const Theme &theme = Theme::current();
    const PainterScope scope(painter);
    painter->setFont(font(TextRole::Caption));
    const QFontMetricsF metrics(painter->font());
    const double width = metrics.horizontalAdvance(key) + 14;
    const double height = metrics.height() + 6;
    const bool isRtl = painter->layoutDirection() == Qt::RightToLeft;
    const QRectF cap(isRtl ? row.left() : row.right() - width, row.center().y() - height / 2, width,
                     height);
    fillRounded(painter, cap, Radius::small, theme.isDark ? theme.sunken : theme.canvas,
                {theme.border});
    painter->setPen(theme.textSecondary);
    painter->drawText(cap, Qt::AlignCenter, key);
    return width;
}

SearchBox::SearchBox(const QString &shortcut, QWidget *parent)
    : QPushButton(tr("Search or jump to"), parent)
    , m_shortcut(shortcut)
{
    setObjectName(u"searchBox"_s);
    setCursor(Qt::IBeamCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    //: Spoken name of the search field: what it does, its shortcut
    setAccessibleName(tr("%1, %2").arg(text(), shortcut));
    connect(ThemeBus::instance(), &ThemeBus::changed, this, &QWidget::updateGeometry);
}

QSize SearchBox::sizeHint() const
{
    return {180 + Theme::px(100), Theme::px(34)}; // large text needs the room for the title
}

QSize SearchBox::minimumSizeHint() const
{
    return {Theme::px(120), Theme::px(34)};
}

void SearchBox::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    fillRounded(&painter, rect(), Radius::control, theme.surface,
                {hasFocus()     ? theme.focus
                 : underMouse() ? theme.textMuted
                                : theme.control,
                 hasFocus() ? 2.0 : 1.0});
    const int size = Theme::px(16);
    const QRect mark(11, height() / 2 - size / 2, size, size);
    paintIcon(&painter, QStyle::visualRect(layoutDirection(), rect(), mark), u"search"_s,
              theme.textMuted);
    const double cap = paintKeyCap(&painter, rect().adjusted(8, 0, -8, 0), m_shortcut);
    const QRect words = rect().adjusted(11 + size + 9, 0, -int(cap) - 14, 0);
    painter.setFont(Revisit::font(TextRole::Body));
    painter.setPen(theme.textMuted);
    drawElided(&painter, QStyle::visualRect(layoutDirection(), rect(), words), text());
}

} // namespace Revisit
