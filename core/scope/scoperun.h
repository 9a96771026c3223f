#pragma once

#include "core/base/id.h"

#include <QDateTime>
#include <QString>

namespace Revisit {

// What the rules answer for a case. "Unclear" is an answer: a case with an
// unknown criterion is never out.
enum class ScopeAnswer { Out = 0, In = 1, Unclear = 2 };

// One ruleset over every case of the caseload, at one moment.
struct ScopeRun {
    ScopeRunId id;
    QString ruleset;
    QDateTime at;
    QString by;
    qint64 inScope = 0;
    qint64 outOfScope = 0;
    qint64 unclear = 0;

    qint64 cases() const { return inScope + outOfScope + unclear; }
};

} // namespace Revisit
