#include "ui/base/themedlabel.h"

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

void ThemedLabel::applyTheme()
{
    setFont(Revisit::font(m_role));
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, Theme::current().ink(m_ink));
    colours.setColor(QPalette::Disabled, QPalette::WindowText, Theme::current().textMuted);
    setPalette(colours);
}

} // namespace Revisit
