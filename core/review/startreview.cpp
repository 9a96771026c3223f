#include "core/review/startreview.h"

#include "core/audit/auditstore.h"
#include "core/base/text.h"
#include "core/people/capability.h"
#include "core/review/answersonfilestore.h"
#include "core/review/casestate.h"
#include "core/review/reviewstore.h"
#include "core/review/ruleset.h"
#include "core/review/rulesetstore.h"
#include "core/review/scopefactstore.h"
#include "core/storage/transaction.h"

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

Result<> mayBegin(Session &session, CaseId id)
{
    Query query(session.connection,
                u"SELECT coalesce(officer_id, 0), EXISTS (SELECT 1 FROM original_officer o "
                "JOIN investigator i ON i.id = o.investigator_id "
                "JOIN officer r ON r.staff_ref = i.staff_ref "
                "WHERE o.case_id = c.id AND r.id = :actor), "
                "EXISTS (SELECT 1 FROM restriction_bar b "
                "WHERE b.case_id = c.id AND b.officer_id = :barred) "
                "FROM review_case c WHERE c.id = :id"_s);
    query.bind(":id"_L1, id).bind(":actor"_L1, session.actor.id);
    query.bind(":barred"_L1, session.actor.id);
    if (!query.next())
        return fail(Fault::NotFound, CoreText::tr("This case is not in the caseload."));
    if (query.flag(1))
        return fail(Fault::Forbidden,
                    CoreText::tr("You took part in the original case and cannot review it."));
    if (session.actor.role != Role::TeamLead && query.id<OfficerId>(0) != session.actor.id)
        return fail(Fault::Forbidden, CoreText::tr("This case is not assigned to you."));
    if (query.flag(2) && query.id<OfficerId>(0) != session.actor.id)
        return fail(Fault::Forbidden,
                    CoreText::tr("This case is restricted to other officers. Only they may be "
                                 "given it."));
    return {};
}

Result<Review> existingDraft(Session &session, const Review &newest)
{
    if (newest.isDraft() && newest.reviewer == session.actor.id)
        return newest;
    if (newest.isDraft())
        return fail(Fault::Conflict,
                    CoreText::tr("%1 is reviewing this case.").arg(newest.reviewerName));
    return fail(Fault::Invalid, CoreText::tr("The review of this case was submitted. Revise it to "
                                             "change it."));
}

// What the file already says, which the officer corrects where it is wrong.
Answers firstAnswers(Session &session, CaseId id, const QString &ruleset)
{
    Answers answers = answersOnFile(session.connection, id, readScopeFacts(session.connection, id));
    answers.insert(u"B1"_s, ruleset);
    answers.insert(u"A5"_s, session.purpose);
    answers.insert(u"G4"_s, u"auto"_s);
    return answers;
}

} // namespace

Result<Review> StartReview::run(Session &session) const
{
    RV_CHECK(permit(session.actor, Capability::ReviewCases));
    return inTransaction(session, [&]() -> Result<Review> {
        RV_CHECK(mayBegin(session, caseId));
        if (const auto newest = newestReview(session.connection, caseId))
            return existingDraft(session, *newest);
        Review review;
        review.caseId = caseId;
        review.form = currentForm().name;
        review.reviewer = session.actor.id;
        review.reviewerName = session.actor.name;
        review.startedAt = review.savedAt = session.clock.now();
        review.ruleset =
            currentRuleset(rulesetsOf(session.connection), review.startedAt.date()).name;
        review.answers = firstAnswers(session, caseId, review.ruleset);
        review.id = insertReview(session.connection, review);
        storeAnswers(session.connection, review.id, review.answers, review.startedAt);
        moveCase(session.connection, caseId, CaseStatus::InReview);
        record(session, {.action = Audit::ReviewStarted,
                         .entity = entityName(review.id),
                         .caseId = caseId,
                         .why = session.purpose,
                         .version = 1});
        return review;
    });
}

} // namespace Revisit
