#include "core/enquiry/redatelineofenquiry.h"

#include "core/audit/auditstore.h"
#include "core/audit/caseworkactions.h"
#include "core/base/text.h"
#include "core/enquiry/lineofenquirystore.h"
#include "core/people/capability.h"
#include "core/storage/transaction.h"

namespace Revisit {

using namespace Qt::StringLiterals;

Result<> RedateLineOfEnquiry::run(Session &session) const
{
    RV_CHECK(permit(session.actor, Capability::ReviewCases));
    if (!dueOn.isValid() || dueOn < session.clock.now().date())
        return fail(Fault::Invalid, CoreText::tr("Choose a day that is not over yet."));
    if (reason.trimmed().isEmpty())
        return fail(Fault::Invalid, CoreText::tr("Say why the day moves."));
    return inTransaction(session, [&]() -> Result<> {
        std::optional<LineOfEnquiry> found = findLineOfEnquiry(session.connection, line);
        if (!found)
            return fail(Fault::NotFound,
                        CoreText::tr("This line of enquiry is not in the caseload."));
        if (found->state == EnquiryState::Filed)
            return fail(Fault::Invalid, CoreText::tr("A line of enquiry that is filed is done."));
        const QDate before = found->dueOn;
        found->dueOn = dueOn;
        found->version = version;
        if (!storeLineOfEnquiry(session.connection, *found))
            return fail(Fault::Conflict, CoreText::tr("Someone else has changed this line of "
                                                      "enquiry. Reload it and try again."));
        record(session,
               {.action = Audit::EnquiryRedated,
                .entity = entityName(found->caseId),
                .caseId = found->caseId,
                .why = reason.trimmed(),
                .changes = {{u"due"_s, before.toString(Qt::ISODate), dueOn.toString(Qt::ISODate)}},
                .version = version + 1});
        return {};
    });
}

} // namespace Revisit
