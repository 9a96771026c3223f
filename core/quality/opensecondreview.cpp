#include "core/quality/opensecondreview.h"

#include "core/audit/auditstore.h"
#include "core/audit/caseworkactions.h"
#include "core/base/text.h"
#include "core/people/capability.h"
#include "core/quality/blindfile.h"
#include "core/quality/secondreviewstore.h"
#include "core/storage/transaction.h"

namespace Revisit {

using namespace Qt::StringLiterals;

Result<CaseDetail> OpenSecondReview::run(Session &session) const
{
    RV_CHECK(permit(session.actor, Capability::ReviewCases));
    return inTransaction(session, [&]() -> Result<CaseDetail> {
        const auto second = findSecondReview(session.connection, id);
        if (!second || second->officer != session.actor.id || second->isSubmitted)
            return fail(Fault::Forbidden, CoreText::tr("This second review is not yours, or was "
                                                       "submitted already."));
        record(session, {.action = Audit::SecondReviewOpened,
                         .entity = u"second_review/%1"_s.arg(id.value()),
                         .caseId = second->caseId,
                         .why = session.purpose});
        return blindFile(session.connection, second->caseId);
    });
}

} // namespace Revisit
