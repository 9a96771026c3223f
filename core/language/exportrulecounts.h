#pragma once

#include "core/base/result.h"

#include <QString>

namespace Revisit {

struct Session;

// Writes the counts of the rules on wording to a CSV file, as the list shows them:
// what is hidden there is "c" here (GSS: confidential). The first and the last line
// carry the marking. Refused without a marking or a recipient (DPA 2018 s.62(3)).
struct ExportRuleCounts {
    QString file;
    QString marking;
    QString recipient;

    Result<qint64> run(Session &session) const; // how many rules were written
};

} // namespace Revisit
