#include "ui/base/button.h"

#include "ui/base/icons.h"

namespace Revisit {

namespace {

Ink iconInk(ButtonKind kind)
{
    switch (kind) {
    case ButtonKind::Plain:
        return Ink::Secondary;
    case ButtonKind::Primary:
        return Ink::OnAccent;
    case ButtonKind::Danger:
        return Ink::Danger;
    case ButtonKind::Quiet:
        return Ink::Link;
    }
    Q_UNREACHABLE();
}

} // namespace

Button::Button(const QString &text, ButtonKind kind, QWidget *parent)
    : QPushButton(text, parent)
    , m_kind(kind)
{
    adoptSizes();
    connect(ThemeBus::instance(), &ThemeBus::changed, this, &Button::adoptSizes);
}

Button::Button(const QString &iconName, const QString &text, ButtonKind kind, QWidget *parent)
    : Button(text, kind, parent)
{
    setIconName(iconName);
}

void Button::setIconName(const QString &name)
{
    setIcon(name.isEmpty() ? QIcon() : Revisit::icon(name, iconInk(m_kind)));
}

void Button::adoptSizes()
{
    setIconSize({Theme::px(16), Theme::px(16)});
}

} // namespace Revisit
