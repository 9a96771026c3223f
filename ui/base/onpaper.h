#pragma once

#include "ui/base/theme.h"

namespace Revisit {

// While it lives everything is drawn for paper: light, and at the usual size of
// text, whatever the screen looks like.
class OnPaper
{
public:
    OnPaper()
        : m_mode(themeMode())
        , m_scale(Theme::textScale())
    {
        apply(ThemeMode::Light, 1.0);
    }
    ~OnPaper() { apply(m_mode, m_scale); }
    Q_DISABLE_COPY_MOVE(OnPaper)

private:
    // Both reach every widget there is, so they are only set where they differ.
    static void apply(ThemeMode mode, double scale)
    {
        if (themeMode() != mode)
            setTheme(mode);
        if (Theme::textScale() != scale)
            setTextScale(scale);
    }

    const ThemeMode m_mode;
    const double m_scale;
};

} // namespace Revisit
