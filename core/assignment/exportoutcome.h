#pragma once

#include "core/assignment/commitmoves.h"

#include <QHash>

namespace Revisit {

// Writes what became of each case of a set of moves as CSV, and who it is for
// (DPA 2018 s.62(3)). Returns how many cases are in it.
struct ExportOutcome {
    MovesOutcome outcome;
    QHash<OfficerId, QString> names;
    QString marking;
    QString recipient;
    QString file;

    Result<qint64> run(Session &session) const;
};

} // namespace Revisit
