#include "ui/shell/accountbutton.h"

#include "core/people/capability.h"
#include "ui/base/avatar.h"
#include "ui/base/icons.h"
#include "ui/base/painting.h"
#include "ui/base/space.h"
#include "ui/base/typography.h"

#include <QFontMetrics>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace Revisit {

AccountButton::AccountButton(QWidget *parent)
    : QPushButton(parent)
{
    setObjectName(u"accountButton"_s);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(ThemeBus::instance(), &ThemeBus::changed, this, &QWidget::updateGeometry);
}

void AccountButton::setOfficer(const Officer &officer)
{
    m_officer = officer;
    //: Spoken name of the button that changes who is at the desk: name, role
    setAccessibleName(tr("At the desk: %1, %2. Change").arg(officer.name, roleName(officer.role)));
    setToolTip(m_isFolded ? officer.name : QString());
    update();
}

void AccountButton::setFolded(bool isFolded)
{
    m_isFolded = isFolded;
    setToolTip(isFolded ? m_officer.name : QString());
    updateGeometry();
    update();
}

QSize AccountButton::sizeHint() const
{
    return {Theme::px(44), Theme::px(48)};
}

void AccountButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    if (underMouse())
        fillRounded(&painter, rect(), Radius::control, theme.railHover);
    const auto place = [this](const QRect &rect) {
        return QStyle::visualRect(layoutDirection(), this->rect(), rect);
    };
    const int size = Theme::px(32);
    const int inset = m_isFolded ? (width() - size) / 2 : 6;
    paintAvatar(&painter, place({inset, (height() - size) / 2, size, size}), m_officer.name);
    if (!m_isFolded) {
        const int chevron = Theme::px(14);
        const int left = inset + size + 10;
        const int room = width() - left - chevron - 12;
        QFont name = Revisit::font(TextRole::Body);
        name.setWeight(QFont::Medium);
        const int upper = QFontMetrics(name).height();
        const int lower = QFontMetrics(Revisit::font(TextRole::Caption)).height();
        const int top = (height() - upper - lower) / 2;
        painter.setFont(name);
        painter.setPen(theme.railTextOn);
        drawElided(&painter, place({left, top, room, upper}), m_officer.name);
        painter.setFont(Revisit::font(TextRole::Caption));
        painter.setPen(theme.railText);
        drawElided(&painter, place({left, top + upper, room, lower}), roleName(m_officer.role));
        paintIcon(&painter,
                  place({width() - chevron - 8, (height() - chevron) / 2, chevron, chevron}),
                  u"arrow-left-right"_s, theme.railText);
    }
    if (hasFocus())
        drawFocusRing(&painter, rect(), Radius::control, theme.railFocus);
}

} // namespace Revisit
