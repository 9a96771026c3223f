#include "core/decisionlog/adddecision.h"

#include "core/audit/auditstore.h"
#include "core/audit/caseworkactions.h"
#include "core/base/text.h"
#include "core/cases/casesight.h"
#include "core/people/capability.h"
#include "core/storage/transaction.h"

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

Result<> checkCorrected(Connection &connection, CaseId id, const std::optional<int> &number)
{
    if (!number)
        return {};
    Query query(connection,
                u"SELECT 1 FROM decision_log WHERE case_id = :case AND number = :number"_s);
    query.bind(":case"_L1, id).bind(":number"_L1, *number);
    return query.next() ? Result<>()
                        : fail(Fault::NotFound,
                               CoreText::tr("There is no entry %1 to correct.").arg(*number));
}

bool isInCaseload(Connection &connection, CaseId id)
{
    Query query(connection, u"SELECT 1 FROM review_case WHERE id = :id"_s);
    query.bind(":id"_L1, id);
    return query.next();
}

} // namespace

Result<int> AddDecision::run(Session &session) const
{
    RV_CHECK(permit(session.actor, Capability::ReviewCases));
    if (decision.trimmed().isEmpty())
        return fail(Fault::Invalid, CoreText::tr("Say what was decided."));
    if (reasons.trimmed().isEmpty())
        return fail(Fault::Invalid, CoreText::tr("Say why it was decided so."));
    return inTransaction(session, [&]() -> Result<int> {
        if (!isInCaseload(session.connection, caseId))
            return fail(Fault::NotFound, CoreText::tr("This case is no longer in the caseload."));
        RV_CHECK(maySeeWork(session.connection, session.actor, caseId));
        RV_CHECK(checkCorrected(session.connection, caseId, corrects));
        const int number =
            logDecision(session.connection, caseId, session.actor.id, session.clock.now(),
                        {.decision = decision.trimmed(),
                         .reasons = reasons.trimmed(),
                         .options = options.trimmed(),
                         .consulted = consulted.trimmed(),
                         .corrects = corrects});
        record(session, {.action = Audit::DecisionLogged,
                         .entity = entityName(caseId),
                         .caseId = caseId,
                         .why = session.purpose,
                         .changes = {{u"decision"_s, {}, decision.trimmed()}},
                         .facts = {{u"number"_s, number}, {u"corrects"_s, corrects.value_or(0)}}});
        return number;
    });
}

} // namespace Revisit
