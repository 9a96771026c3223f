#pragma once

#include <QString>

namespace Revisit {

// Why an officer is away; the numbers are stored.
enum class AbsenceKind { Leave = 1, Sickness = 2, Training = 3, Court = 4, Abstraction = 5 };

QString absenceKindLabel(AbsenceKind kind);

} // namespace Revisit
