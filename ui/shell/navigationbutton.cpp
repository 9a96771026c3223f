#include "ui/shell/navigationbutton.h"

#include "ui/base/format.h"
#include "ui/base/icons.h"
#include "ui/base/painting.h"
#include "ui/base/space.h"
#include "ui/base/typography.h"

#include <QFontMetricsF>
#include <QStyle>

namespace Revisit {

NavigationButton::NavigationButton(const QString &icon, const QString &text, QWidget *parent)
    : QPushButton(text, parent)
    , m_icon(icon)
{
    setCheckable(true);
    setAutoExclusive(true);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(text);
    connect(ThemeBus::instance(), &ThemeBus::changed, this, &QWidget::updateGeometry);
}

void NavigationButton::setBadge(int count)
{
    m_badge = count;
    //: Spoken after the name of a page: how many things wait there
    setAccessibleDescription(count ? tr("%n waiting", nullptr, count) : QString());
    update();
}

void NavigationButton::setFolded(bool isFolded)
{
    m_isFolded = isFolded;
    setToolTip(isFolded ? text() : QString());
    updateGeometry();
    update();
}

QSize NavigationButton::sizeHint() const
{
    QFont face = Revisit::font(TextRole::Strong);
    const int text = m_isFolded ? 0 : QFontMetrics(face).horizontalAdvance(this->text()) + 60;
    return {Theme::px(18) + 24 + text, Theme::px(38)};
}

void NavigationButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const QRectF row = QRectF(rect()).adjusted(0, 1, 0, -1);
    const QColor ink = isChecked() ? theme.railTextOn : theme.railText;
    if (isChecked() || underMouse())
        fillRounded(&painter, row, Radius::control,
                    isChecked() ? theme.railSelected : theme.railHover);

    const int size = Theme::px(18);
    const int inset = m_isFolded ? (width() - size) / 2 : 12;
    const QRect mark(inset, height() / 2 - size / 2, size, size);
    paintIcon(&painter, QStyle::visualRect(layoutDirection(), rect(), mark), m_icon, ink);
    if (!m_isFolded) {
        QFont face = Revisit::font(TextRole::Body);
        face.setWeight(isChecked() ? QFont::DemiBold : QFont::Medium);
        painter.setFont(face);
        painter.setPen(ink);
        const QRect text = rect().adjusted(inset + size + 12, 0, m_badge ? -44 : -8, 0);
        drawElided(&painter, QStyle::visualRect(layoutDirection(), rect(), text), this->text());
        if (m_badge)
            paintBadge(&painter, row);
    }
    if (hasFocus())
        drawFocusRing(&painter, row, Radius::control, theme.railFocus);
}

void NavigationButton::paintBadge(QPainter *painter, const QRectF &row) const
{
    const Theme &theme = Theme::current();
    painter->setFont(Revisit::font(TextRole::Caption));
    const QString figure = Format::count(m_badge);
    const QFontMetricsF metrics(painter->font());
    const double width = metrics.horizontalAdvance(figure) + 14;
    const double height = metrics.height() + 6;
    const QRectF badge(row.right() - 10 - width, row.center().y() - height / 2, width, height);
    const QRect place = QStyle::visualRect(layoutDirection(), rect(), badge.toRect());
    fillRounded(painter, place, height / 2,
                isChecked() ? mixed(theme.railSelected, theme.railText, 0.25) : theme.railHover);
    painter->setPen(isChecked() ? theme.railTextOn : theme.railText);
    painter->drawText(place, Qt::AlignCenter, figure);
}

} // namespace Revisit
