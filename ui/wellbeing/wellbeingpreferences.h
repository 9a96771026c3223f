#pragma once

#include "ui/base/preference.h"

// What a person asked of the workstation for their own sake. It is kept at this
// machine and for their account alone: no database, trail, export or figure has it
// (domain.md 5.4).
namespace Revisit::WellbeingPreferences {

// A narrative of the original file is shown only when it is asked for.
inline const Preference<bool> noticeFirst{QStringLiteral("wellbeing/noticeFirst"), true};
// Minutes of work without a break after which one is proposed; 0: never.
inline const Preference<int> breakAfter{QStringLiteral("wellbeing/breakAfter"), 50};

} // namespace Revisit::WellbeingPreferences
