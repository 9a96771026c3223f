#include "core/quality/savesecondreview.h"

#include "core/audit/auditstore.h"
#include "core/audit/qualityactions.h"
#include "core/base/text.h"
#include "core/people/capability.h"
#include "core/quality/secondreviewstore.h"
#include "core/storage/transaction.h"

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> notYours()
{
    return fail(Fault::Forbidden, CoreText::tr("This second review is not yours, or was "
                                               "submitted already."));
}

} // namespace

Result<> SaveSecondReview::run(Session &session) const
{
    RV_CHECK(permit(session.actor, Capability::ReviewCases));
    return inTransaction(session, [&]() -> Result<> {
        const auto second = findSecondReview(session.connection, id);
        if (!second || second->officer != session.actor.id)
            return notYours();
        if (second->isSubmitted)
            return fail(Fault::Conflict, CoreText::tr("This second review was submitted already."));
        if (draftOf(session.connection, id) == judgement)
            return {};
        storeDraft(session.connection, id, judgement, session.clock.now());
        record(session, {.action = Audit::SecondReviewDrafted,
                         .entity = u"second_review/%1"_s.arg(id.value()),
                         .caseId = second->caseId,
                         .why = session.purpose});
        return {};
    });
}

Result<Judgement> secondReviewDraft(Connection &connection, const Officer &viewer,
                                    SecondReviewId id)
{
    RV_CHECK(permit(viewer, Capability::ReviewCases));
    return inSnapshot(connection, [&]() -> Result<Judgement> {
        const auto second = findSecondReview(connection, id);
        if (!second || second->officer != viewer.id || second->isSubmitted)
            return notYours();
        return draftOf(connection, id);
    });
}

} // namespace Revisit
