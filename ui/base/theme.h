#pragma once

#include <QColor>
#include <QObject>

#include <array>

namespace Revisit {

enum class ThemeMode { System, Light, Dark };

// What a coloured mark means. A tone is never the only sign: an icon or a word goes with it.
enum class Tone { Neutral, Info, Ok, Warning, Danger, Violet };

// The colour of text and icons by purpose.
enum class Ink { Primary, Secondary, Muted, Link, Ok, Warning, Danger, OnAccent, OnBubble };

struct ToneColours {
    QColor foreground;
    QColor background;
};

// Every colour the program may use, once for light and once for dark. Each pair that meets on
// screen keeps WCAG 2.2 contrast: text 4.5:1, edges of controls, focus and series 3:1.
struct Theme {
    static constexpr int seriesCount = 6;
    static constexpr int heatSteps = 6;

    bool isDark;

    QColor canvas;  // behind everything
    QColor surface; // cards, tables, fields
    QColor raised;  // menus, palette
    QColor sunken;  // read-only fields, tracks

    QColor text;
    QColor textSecondary;
    QColor textMuted;

    QColor border;  // hairlines, never the only edge of a control
    QColor control; // edge of a field or a button

    QColor accent;
    QColor accentHover;
    QColor onAccent;
    QColor accentSoft;
    QColor selectedRow;
    QColor link;
    QColor focus;

    QColor rail;
    QColor railHover;
    QColor railSelected;
    QColor railText;
    QColor railTextOn;
    QColor railFocus;

    QColor ribbon;
    QColor ribbonText;

    QColor bubble; // toasts, tool tips and chart read-outs
    QColor bubbleText;
    QColor bubbleAction;

    QColor shadow;
    QColor scrim; // over the window behind the command palette

    std::array<ToneColours, 6> tones;
    std::array<QColor, seriesCount> series; // at least 22 apart (CIE76) for every kind of sight
    std::array<QColor, heatSteps> heat;

    static const Theme &current();
    static const Theme &light();
    static const Theme &dark();

    // Text and everything that holds text grows with this, from 1.0 to 2.0.
    static double textScale();
    static int px(int size);

    const ToneColours &tone(Tone tone) const { return tones[size_t(tone)]; }
    QColor ink(Ink ink) const;
};

// Tells everything that keeps a colour, a font or a size of its own to look again.
class ThemeBus : public QObject
{
    Q_OBJECT

public:
    static ThemeBus *instance();

Q_SIGNALS:
    void changed();
};

// Both need a QApplication; windows that are open follow at once.
void setTheme(ThemeMode mode);
void setTextScale(double scale);

ThemeMode themeMode();

QColor mixed(const QColor &from, const QColor &to, double share);
QColor withAlpha(QColor colour, double alpha);

} // namespace Revisit
