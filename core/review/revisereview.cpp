#include "core/review/revisereview.h"

#include "core/audit/auditstore.h"
#include "core/base/text.h"
#include "core/language/languageanswerstore.h"
#include "core/panel/panelstore.h"
#include "core/people/capability.h"
#include "core/refdata/codebook.h"
#include "core/review/casestate.h"
#include "core/review/reviewstore.h"
#include "core/review/ruleset.h"
#include "core/review/rulesetstore.h"
#include "core/storage/transaction.h"

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

Result<> mayRevise(const Session &session, const std::optional<Review> &newest)
{
    if (!newest || newest->isDraft())
        return fail(Fault::Invalid,
                    CoreText::tr("There is no submitted review of this case to revise."));
    if (hasOpenPanel(session.connection, newest->caseId))
        return fail(Fault::Conflict,
                    CoreText::tr("A panel sits on this case. It is revised once it has closed."));
    if (canRevise(session.actor, *newest))
        return {};
    if (newest->state == ReviewState::SignedOff)
        return fail(Fault::Forbidden, CoreText::tr("A review that is signed off can be reopened by "
                                                   "a team lead."));
    return fail(Fault::Forbidden,
                CoreText::tr("Only %1 can revise this review.").arg(newest->reviewerName));
}

} // namespace

bool canRevise(const Officer &actor, const Review &newest)
{
    if (newest.isDraft())
        return false;
    const Code *decision = CodeBook::instance().find(u"decision", newest.answers.value(u"G1"_s));
    const bool isClosed =
        newest.state == ReviewState::SignedOff && (!decision || closesCase(*decision));
    return isClosed ? actor.role == Role::TeamLead : newest.reviewer == actor.id;
}

Review beginVersion(Session &session, const Review &newest, const QString &reason)
{
    moveReview(session.connection, newest.id, ReviewState::Superseded);
    Review review = newest;
    review.number = newest.number + 1;
    review.form = currentForm().name;
    review.reviewer = session.actor.id;
    review.reviewerName = session.actor.name;
    review.state = ReviewState::Draft;
    review.startedAt = review.savedAt = session.clock.now();
    review.ruleset = currentRuleset(rulesetsOf(session.connection), review.startedAt.date()).name;
    review.answers.insert(u"B1"_s, review.ruleset);
    review.submittedAt = {};
    review.reason = reason;
    review.version = 1;
    review.id = insertReview(session.connection, review);
    storeAnswers(session.connection, review.id, review.answers, review.startedAt);
    copyLanguageAnswers(session.connection, newest.id, review.id);
    moveCase(session.connection, review.caseId, CaseStatus::InReview);
    undecideCase(session.connection, review.caseId);
    record(session, {.action = Audit::ReviewRevised,
                     .entity = entityName(review.id),
                     .caseId = review.caseId,
                     .why = review.reason,
                     .version = 1,
                     .facts = {{u"number"_s, review.number}}});
    return review;
}

Result<Review> ReviseReview::run(Session &session) const
{
    RV_CHECK(permit(session.actor, Capability::ReviewCases));
    if (reason.trimmed().isEmpty())
        return fail(Fault::Invalid, CoreText::tr("Say why the review is changed."));
    return inTransaction(session, [&]() -> Result<Review> {
        const auto newest = newestReview(session.connection, caseId);
        RV_CHECK(mayRevise(session, newest));
        return beginVersion(session, *newest, reason.trimmed());
    });
}

} // namespace Revisit
