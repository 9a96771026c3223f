#include "core/assignment/reassignment.h"

#include <QStringList>

#include <algorithm>

namespace Revisit {

int Reassignment::count(MoveResult result) const
{
    return int(std::ranges::count(moves, result, &CaseMove::result));
}

QStringList Reassignment::refusals() const
{
    QStringList sentences;
    for (const CaseMove &move : moves) {
        if (move.result == MoveResult::Refused)
            sentences.append(move.why);
    }
    return sentences;
}

} // namespace Revisit
