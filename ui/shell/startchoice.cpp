#include "ui/shell/startchoice.h"

#include "ui/base/icons.h"
#include "ui/base/painting.h"
#include "ui/base/space.h"
#include "ui/base/theme.h"
#include "ui/base/typography.h"

#include <QFontMetrics>
#include <QStyle>

namespace Revisit {

namespace {

constexpr int discSize = 40;
constexpr int side = 16;

int textHeight()
{
    return QFontMetrics(font(TextRole::Strong)).height() +
           QFontMetrics(font(TextRole::Caption)).height() + Space::hair;
}

} // namespace

StartChoice::StartChoice(const QString &icon, const QString &title, const QString &note,
                         QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(icon)
    , m_note(note)
{
    setText(title);
    setAccessibleName(title);
    setAccessibleDescription(note);
    setToolTip(note);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(ThemeBus::instance(), &ThemeBus::changed, this, &QWidget::updateGeometry);
}

QSize StartChoice::sizeHint() const
{
    return {Theme::px(460), std::max(Theme::px(discSize), textHeight()) + 2 * Theme::px(12)};
}

QSize StartChoice::minimumSizeHint() const
{
    const int title = QFontMetrics(Revisit::font(TextRole::Strong)).horizontalAdvance(text());
    return {Theme::px(discSize) + 3 * side + title, sizeHint().height()};
}

void StartChoice::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(layoutDirection());
    const bool isHot = isEnabled() && underMouse();
    fillRounded(&painter, rect(), Radius::card, isHot ? theme.accentSoft : theme.surface,
                {theme.border});
    const int size = Theme::px(discSize);
    const auto place = [this](const QRect &part) {
        return QStyle::visualRect(layoutDirection(), rect(), part);
    };
    const QRect disc = place({side, (height() - size) / 2, size, size});
    fillRounded(&painter, disc, size / 2.0, theme.accentSoft);
    const int icon = Theme::px(20);
    paintIcon(&painter,
              QRect(disc.center() - QPoint(icon / 2 - 1, icon / 2 - 1), QSize(icon, icon)), m_icon,
              isEnabled() ? theme.link : theme.textMuted);

    QRect line(2 * side + size, (height() - textHeight()) / 2, width() - 3 * side - size,
               QFontMetrics(Revisit::font(TextRole::Strong)).height());
    painter.setFont(Revisit::font(TextRole::Strong));
    painter.setPen(isEnabled() ? theme.text : theme.textMuted);
    drawElided(&painter, place(line), text());
    line.moveTop(line.bottom() + 1 + Space::hair);
    painter.setFont(Revisit::font(TextRole::Caption));
    line.setHeight(QFontMetrics(painter.font()).height());
    painter.setPen(theme.textSecondary);
    drawElided(&painter, place(line), m_note);
    if (hasFocus())
        drawFocusRing(&painter, rect(), Radius::card);
}

} // namespace Revisit
