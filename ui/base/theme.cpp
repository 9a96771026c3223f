#include "ui/base/theme.h"

#include "ui/base/typography.h"

#include <QApplication>
#include <QPalette>
#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace Revisit {

namespace {

struct Look {
    ThemeMode mode = ThemeMode::Light;
    bool isDark = false;
    double textScale = 1.0;
};

Look &look()
{
    static Look state;
    return state;
}

// The palette the desktop gave us before ours replaced it: Qt 6.4 has no other hint of its scheme.
bool desktopIsDark()
{
    static const bool isDark = QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
    return isDark;
}

// Sizes that come from the style or from px() are asked for again.
void relayOut()
{
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) {
        QEvent styleChange(QEvent::StyleChange);
        QApplication::sendEvent(widget, &styleChange);
        widget->updateGeometry();
    }
}

void apply()
{
    QPalette palette;
    QApplication::style()->polish(palette);
    QApplication::setPalette(palette);
    QApplication::setFont(font(TextRole::Body));
    Q_EMIT ThemeBus::instance()->changed();
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets)
        widget->update();
}

} // namespace

const Theme &Theme::light()
{
    static const Theme theme{
        .isDark = false,
        .canvas = 0xF4F6F9,
        .surface = 0xFFFFFF,
        .raised = 0xFFFFFF,
        .sunken = 0xEDF0F5,
        .text = 0x16202E,
        .textSecondary = 0x465364,
        .textMuted = 0x5D6B7E,
        .border = 0xD8DEE7,
        .control = 0x7E8B9C,
        .accent = 0x1D5FBF,
        .accentHover = 0x174E9F,
        .onAccent = 0xFFFFFF,
        .accentSoft = 0xE3EDFB,
        .selectedRow = 0xE8F0FC,
        .link = 0x1A57AF,
        .focus = 0x1D5FBF,
        .rail = 0x10213A,
        .railHover = 0x1B3254,
        .railSelected = 0x24446F,
        .railText = 0xC9D5E6,
        .railTextOn = 0xFFFFFF,
        .railFocus = 0x8DBAFF,
        .ribbon = 0xFCEFD3,
        .ribbonText = 0x8A5200,
        .bubble = 0x1B2838,
        .bubbleText = 0xFFFFFF,
        .bubbleAction = 0x9CC4FF,
        .shadow = QColor(16, 33, 58, 60),
        .scrim = QColor(16, 26, 42, 95),
        .tones = {{{0x465364, 0xE8ECF2},
                   {0x1A57AF, 0xE1ECFB},
                   {0x17704A, 0xDFF3E8},
                   {0x8A5200, 0xFCEFD3},
                   {0xB3261E, 0xFBE4E2},
                   {0x6335B5, 0xEDE5FA}}},
        .series = {0x3C90E3, 0x09705C, 0xB17638, 0x4C3058, 0x710224, 0x8491A3},
        .heat = {0xEEF3FA, 0xCFE0F5, 0x9FC2EC, 0x5E95DB, 0x2B6CD4, 0x173F85},
    };
    return theme;
}

const Theme &Theme::dark()
{
    static const Theme theme{
        .isDark = true,
        .canvas = 0x0E141C,
        .surface = 0x161E29,
        .raised = 0x1D2734,
        .sunken = 0x111923,
        .text = 0xE7ECF3,
        .textSecondary = 0xB3BFCE,
        .textMuted = 0x91A0B3,
        .border = 0x2A3645,
        .control = 0x6C7C90,
        .accent = 0x6FA8FF,
        .accentHover = 0x8DBAFF,
        .onAccent = 0x08131F,
        .accentSoft = 0x1B3152,
        .selectedRow = 0x1A2D4A,
        .link = 0x86B5FF,
        .focus = 0x86B5FF,
        .rail = 0x0A1018,
        .railHover = 0x172230,
        .railSelected = 0x1D3250,
        .railText = 0xA9B7C9,
        .railTextOn = 0xFFFFFF,
        .railFocus = 0x8DBAFF,
        .ribbon = 0x2B2410,
        .ribbonText = 0xF2BE63,
        .bubble = 0x26313F,
        .bubbleText = 0xFFFFFF,
        .bubbleAction = 0x9CC4FF,
        .shadow = QColor(0, 0, 0, 120),
        .scrim = QColor(0, 0, 0, 150),
        .tones = {{{0xB3BFCE, 0x263242},
                   {0x86B5FF, 0x18304F},
                   {0x6BD6A0, 0x12352A},
                   {0xF2BE63, 0x3A2B10},
                   {0xFF9A93, 0x43201F},
                   {0xC2A4FF, 0x2E2350}}},
        .series = {0x3597F5, 0x77E4C8, 0xE99B4A, 0xD2AEEF, 0xCB4C5C, 0x75859A},
        .heat = {0x1A2330, 0x1C3150, 0x234878, 0x2F66AE, 0x5592E6, 0xA9CBFF},
    };
    return theme;
}

const Theme &Theme::current()
{
    return look().isDark ? dark() : light();
}

double Theme::textScale()
{
    return look().textScale;
}

int Theme::px(int size)
{
    return qRound(size * look().textScale);
}

QColor Theme::ink(Ink ink) const
{
    switch (ink) {
    case Ink::Primary:
        return text;
    case Ink::Secondary:
        return textSecondary;
    case Ink::Muted:
        return textMuted;
    case Ink::Link:
        return link;
    case Ink::Ok:
        return tone(Tone::Ok).foreground;
    case Ink::Warning:
        return tone(Tone::Warning).foreground;
    case Ink::Danger:
        return tone(Tone::Danger).foreground;
    case Ink::OnAccent:
        return onAccent;
    case Ink::OnBubble:
        return bubbleText;
    }
    Q_UNREACHABLE();
}

ThemeBus *ThemeBus::instance()
{
    static ThemeBus bus;
    return &bus;
}

void setTheme(ThemeMode mode)
{
    const bool isDesktopDark = desktopIsDark(); // asked before our own palette covers it
    look().mode = mode;
    look().isDark = mode == ThemeMode::System ? isDesktopDark : mode == ThemeMode::Dark;
    apply();
}

void setTextScale(double scale)
{
    look().textScale = std::clamp(scale, 1.0, 2.0);
    apply();
    relayOut();
}

ThemeMode themeMode()
{
    return look().mode;
}

QColor mixed(const QColor &from, const QColor &to, double share)
{
    const auto part = [share](double a, double b) { return float(a * (1 - share) + b * share); };
    return QColor::fromRgbF(part(from.redF(), to.redF()), part(from.greenF(), to.greenF()),
                            part(from.blueF(), to.blueF()));
}

QColor withAlpha(QColor colour, double alpha)
{
    colour.setAlphaF(float(alpha));
    return colour;
}

} // namespace Revisit
