#pragma once

#include <QStringList>

namespace Revisit {

// The four files of the real caseload, gzipped: cases, accused, victims and
// investigators, in that order.
QStringList realCaseloadFiles();

// Imports them into a new caseload as a team lead does; ends the program when
// that is refused.
void importRealCaseload(const QString &path);
// The same into a caseload that may have them already.
void importRealCaseloadAgain(const QString &path);

} // namespace Revisit
