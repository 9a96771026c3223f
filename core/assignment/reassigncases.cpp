#include "core/assignment/reassigncases.h"

#include "core/assignment/movebar.h"
#include "core/base/text.h"
#include "core/people/capability.h"
#include "core/people/officerstore.h"
#include "core/refdata/codebook.h"
#include "core/storage/transaction.h"

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

Result<> checkReason(const ReassignCases &command)
{
    const Code *code = CodeBook::instance().byId(command.reasonCode);
    if (!code || code->list != "reassignment_reason"_L1)
        return fail(Fault::Invalid, CoreText::tr("Choose a reason for the move."));
    if (command.reason.trimmed().isEmpty())
        return fail(Fault::Invalid, CoreText::tr("Say why the cases are moving."));
    return {};
}

Result<> checkReviewer(Connection &connection, OfficerId to)
{
    if (!to.isValid())
        return {};
    const Result<Officer> officer = officerById(connection, to);
    if (!officer)
        return tl::unexpected(officer.error());
    if (!allows(officer->role, Capability::ReviewCases))
        return fail(Fault::Invalid, CoreText::tr("%1 does not review cases.").arg(officer->name));
    return {};
}

CaseMove move(Session &session, const Holding &holding, OfficerId to, const MoveReason &reason)
{
    CaseMove move{holding.caseId, holding.reference, holding.officer};
    if (holding.officer == to) {
        move.result = MoveResult::AlreadyThere;
        return move;
    }
    move.why = moveBar(session.connection, holding, to);
    if (move.why.isEmpty())
        moveCase(session, holding, to, reason);
    else
        move.result = MoveResult::Refused;
    return move;
}

} // namespace

Result<Reassignment> ReassignCases::run(Session &session) const
{
    RV_CHECK(permit(session.actor, Capability::ReassignCases));
    RV_CHECK(checkReason(*this));
    return inTransaction(session, [&]() -> Result<Reassignment> {
        RV_CHECK(checkReviewer(session.connection, to));
        Reassignment outcome{to, {}};
        for (const CaseId caseId : cases) {
            const std::optional<Holding> holding = holdingOf(session.connection, caseId);
            if (!holding)
                return fail(Fault::NotFound, CoreText::tr("One of the cases is no longer there."));
            outcome.moves.append(move(session, *holding, to, {reasonCode, reason.trimmed()}));
        }
        return outcome;
    });
}

} // namespace Revisit
