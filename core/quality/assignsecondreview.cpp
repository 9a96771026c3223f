#include "core/quality/assignsecondreview.h"

#include "core/audit/auditstore.h"
#include "core/audit/caseworkactions.h"
#include "core/base/text.h"
#include "core/people/capability.h"
#include "core/people/independence.h"
#include "core/quality/secondreviewstore.h"
#include "core/review/reviewstore.h"
#include "core/storage/transaction.h"

#include <algorithm>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

Result<> mayAssign(Session &session, const std::optional<Review> &first)
{
    if (!first || !waitsForSecondReview(session.connection, first->id))
        return fail(Fault::Conflict, CoreText::tr("This review was not drawn, or has its second "
                                                  "reviewer already. Reload the list."));
    if (first->reviewer == session.actor.id ||
        !isIndependent(session.connection, session.actor.id, first->caseId))
        return fail(Fault::Forbidden,
                    CoreText::tr("You reviewed this case, or you or your team investigated it. "
                                 "Another lead has to assign it."));
    return {};
}

Result<> mayJudge(Connection &connection, ReviewId review, OfficerId officer)
{
    const QList<Officer> eligible = eligibleSecondReviewers(connection, review);
    if (std::ranges::find(eligible, officer, &Officer::id) != eligible.end())
        return {};
    return fail(
        Fault::Forbidden,
        CoreText::tr("This officer cannot give the second review: they reviewed, opened or "
                     "investigated the case, it is restricted to others, or they are not a review "
                     "officer. Choose another."));
}

} // namespace

Result<SecondReviewId> AssignSecondReview::run(Session &session) const
{
    RV_CHECK(permit(session.actor, Capability::SampleQuality));
    return inTransaction(session, [&]() -> Result<SecondReviewId> {
        const auto first = findReview(session.connection, review);
        RV_CHECK(mayAssign(session, first));
        RV_CHECK(mayJudge(session.connection, review, officer));
        const SecondReviewId id = insertSecondReview(session.connection, review, officer,
                                                     session.actor.id, session.clock.now());
        record(session,
               {.action = Audit::SecondReviewAssigned,
                .entity = u"second_review/%1"_s.arg(id.value()),
                .caseId = first->caseId,
                .why = session.purpose,
                .facts = {{u"review"_s, review.value()}, {u"officer"_s, officer.value()}}});
        return id;
    });
}

} // namespace Revisit
