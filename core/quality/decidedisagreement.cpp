#include "core/quality/decidedisagreement.h"

#include "core/audit/auditstore.h"
#include "core/audit/caseworkactions.h"
#include "core/base/text.h"
#include "core/cases/casesight.h"
#include "core/people/capability.h"
#include "core/people/independence.h"
#include "core/quality/secondreviewstore.h"
#include "core/quality/submitsecondreview.h"
#include "core/review/reviewstore.h"
#include "core/storage/transaction.h"

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

Result<SecondReview> differing(Session &session, SecondReviewId id)
{
    const auto second = findSecondReview(session.connection, id);
    if (!second || !second->isSubmitted)
        return fail(Fault::Conflict, CoreText::tr("This second review is not submitted yet."));
    RV_CHECK(maySeeWork(session.connection, session.actor, second->caseId));
    if (disagreements(firstJudgement(session.connection, second->review), second->judgement)
            .isEmpty())
        return fail(Fault::Conflict, CoreText::tr("Both reviews say the same: there is nothing to "
                                                  "decide."));
    if (second->isDecided)
        return fail(Fault::Conflict, CoreText::tr("This disagreement was decided already."));
    if (session.actor.id == second->firstReviewer || session.actor.id == second->officer ||
        !isIndependent(session.connection, session.actor.id, second->caseId))
        return fail(Fault::Forbidden,
                    CoreText::tr("A third person decides: somebody who gave neither review and "
                                 "neither investigated the case nor leads or led who did."));
    return *second;
}

QString nameOf(Connection &connection, OfficerId id)
{
    Query query(connection, u"SELECT name FROM officer WHERE id = :id"_s);
    query.bind(":id"_L1, id);
    return query.next() ? query.text(0) : QString();
}

QString referenceOf(Connection &connection, CaseId id)
{
    Query query(connection, u"SELECT reference FROM review_case WHERE id = :id"_s);
    query.bind(":id"_L1, id);
    return query.next() ? query.text(0) : QString();
}

} // namespace

Result<ReviewComparison> CompareReviews::run(Session &session) const
{
    RV_CHECK(permit(session.actor, Capability::SampleQuality));
    return inTransaction(session, [&]() -> Result<ReviewComparison> {
        const Result<SecondReview> second = differing(session, id);
        RV_CHECK(second);
        record(session, {.action = Audit::ReviewsCompared,
                         .entity = u"second_review/%1"_s.arg(id.value()),
                         .caseId = second->caseId,
                         .why = session.purpose});
        return ReviewComparison{.id = id,
                                .reference = referenceOf(session.connection, second->caseId),
                                .first = firstJudgement(session.connection, second->review),
                                .second = second->judgement,
                                .firstName = nameOf(session.connection, second->firstReviewer),
                                .secondName = nameOf(session.connection, second->officer)};
    });
}

Result<> DecideDisagreement::run(Session &session) const
{
    RV_CHECK(permit(session.actor, Capability::SampleQuality));
    RV_CHECK(checkJudgement(judgement));
    return inTransaction(session, [&]() -> Result<> {
        const Result<SecondReview> second = differing(session, id);
        RV_CHECK(second);
        Judgement given = judgement;
        given.rationale = given.rationale.trimmed();
        insertDecision(session.connection, id, session.actor.id, given, session.clock.now());
        record(session, {.action = Audit::DisagreementDecided,
                         .entity = u"second_review/%1"_s.arg(id.value()),
                         .caseId = second->caseId,
                         .why = session.purpose,
                         .changes = {{u"rationale"_s, {}, given.rationale}},
                         .facts = {{u"decision"_s, given.verdict},
                                   {u"E2"_s, given.reasonable},
                                   {u"E3"_s, given.sameToday},
                                   {u"E4"_s, given.quality},
                                   {u"G4"_s, given.priority}}});
        return {};
    });
}

} // namespace Revisit
