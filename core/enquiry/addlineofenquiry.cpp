#include "core/enquiry/addlineofenquiry.h"

#include "core/audit/auditstore.h"
#include "core/base/text.h"
#include "core/enquiry/lineofenquirystore.h"
#include "core/people/capability.h"
#include "core/storage/transaction.h"

namespace Revisit {

using namespace Qt::StringLiterals;

Result<EnquiryId> AddLineOfEnquiry::run(Session &session) const
{
    RV_CHECK(permit(session.actor, Capability::ReviewCases));
    if (action.trimmed().isEmpty())
        return fail(Fault::Invalid, CoreText::tr("Say what is to be done."));
    if (estimateMinutes && *estimateMinutes < 0)
        return fail(Fault::Invalid, CoreText::tr("The estimate cannot be below zero."));
    RV_CHECK(checkDays(bringOn, dueOn));
    return inTransaction(session, [&]() -> Result<EnquiryId> {
        LineOfEnquiry line;
        line.caseId = caseId;
        line.action = action.trimmed();
        line.owner = owner;
        line.skill = skill;
        line.estimateMinutes = estimateMinutes;
        line.dueOn = dueOn;
        line.bringOn = bringOn;
        line.state = owner ? EnquiryState::Allocated : EnquiryState::ForAllocation;
        const EnquiryId id = insertLineOfEnquiry(session.connection, line);
        record(session, {.action = Audit::EnquiryAdded,
                         .entity = entityName(caseId),
                         .caseId = caseId,
                         .why = session.purpose,
                         .changes = {{u"action"_s, {}, line.action}},
                         .version = 1,
                         .facts = {{u"state"_s, int(line.state)}}});
        return id;
    });
}

} // namespace Revisit
