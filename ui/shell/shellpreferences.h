#pragma once

#include "ui/base/preference.h"
#include "ui/base/theme.h"

#include <QByteArray>

// What the shell remembers of a person at this machine. Nothing of a case is kept here.
namespace Revisit::ShellPreferences {

inline const Preference<ThemeMode> theme{QStringLiteral("look/theme"), ThemeMode::System};
inline const Preference<int> textSize{QStringLiteral("look/textSize"), 100};           // percent
inline const Preference<QString> language{QStringLiteral("look/language"), QString()}; // "": system
inline const Preference<QByteArray> geometry{QStringLiteral("window/geometry"), QByteArray()};
inline const Preference<bool> railFolded{QStringLiteral("window/railFolded"), false};
inline const Preference<QString> lastPage{QStringLiteral("window/page"), QString()};

} // namespace Revisit::ShellPreferences
