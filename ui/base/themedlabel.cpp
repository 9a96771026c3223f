#include "ui/base/themedlabel.h"

#include "ui/base/painting.h"

namespace Revisit {

ThemedLabel::ThemedLabel(const QString &text, TextRole role, Ink ink, QWidget *parent)
    : QLabel(text, parent)
    , m_role(role)
    , m_ink(ink)
{
    setTextFormat(Qt::PlainText);
    applyTheme();
    connect(ThemeBus::instance(), &ThemeBus::changed, this, &ThemedLabel::applyTheme);
}

void ThemedLabel::setInk(Ink ink)
{
    m_ink = ink;
    applyTheme();
}

void ThemedLabel::setRole(TextRole role)
{
    m_role = role;
    applyTheme();
}

ThemedLabel *ThemedLabel::wrapped()
{
    setWordWrap(true);
    QSizePolicy policy = sizePolicy();
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    return this;
}

ThemedLabel *ThemedLabel::cut()
{
    m_isCut = true;
    setMinimumWidth(1);
    return this;
}

void ThemedLabel::paintEvent(QPaintEvent *event)
{
    if (!m_isCut)
        return QLabel::paintEvent(event);
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    painter.setPen(Theme::current().ink(m_ink));
    drawElided(&painter, contentsRect(), text(), alignment());
}

void ThemedLabel::applyTheme()
{
    setFont(Revisit::font(m_role));
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, Theme::current().ink(m_ink));
    colours.setColor(QPalette::Disabled, QPalette::WindowText, Theme::current().textMuted);
    setPalette(colours);
}

} // namespace Revisit
