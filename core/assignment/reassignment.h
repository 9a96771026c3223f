#pragma once

#include "core/base/id.h"

#include <QList>
#include <QString>

namespace Revisit {

enum class MoveResult { Moved, AlreadyThere, Refused };

// What became of one case of a reassignment.
struct CaseMove {
    CaseId caseId;
    QString reference;
    OfficerId from; // invalid: nobody held it
    MoveResult result = MoveResult::Moved;
    QString why = {}; // a sentence, when refused
};

struct Reassignment {
    OfficerId to; // invalid: nobody
    QList<CaseMove> moves;

    int count(MoveResult result) const;
    // The sentences on what was refused, one a case.
    QStringList refusals() const;
};

} // namespace Revisit
