#include "core/assignment/undoreassignment.h"

#include "core/assignment/movebar.h"
#include "core/base/text.h"
#include "core/people/capability.h"
#include "core/refdata/codebook.h"
#include "core/storage/transaction.h"

namespace Revisit {

using namespace Qt::StringLiterals;

Result<int> UndoReassignment::run(Session &session) const
{
    RV_CHECK(permit(session.actor, Capability::ReassignCases));
    const MoveReason reason{CodeBook::instance().find(u"reassignment_reason", u"ERROR")->id,
                            CoreText::tr("Reassignment undone.")};
    return inTransaction(session, [&]() -> Result<int> {
        int returned = 0;
        for (const CaseMove &move : reassignment.moves) {
            const std::optional<Holding> holding = holdingOf(session.connection, move.caseId);
            if (move.result != MoveResult::Moved || !holding ||
                holding->officer != reassignment.to ||
                !moveBar(session.connection, *holding, move.from).isEmpty())
                continue;
            moveCase(session, *holding, move.from, reason);
            ++returned;
        }
        return returned;
    });
}

} // namespace Revisit
