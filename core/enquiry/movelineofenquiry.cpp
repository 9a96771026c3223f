#include "core/enquiry/movelineofenquiry.h"

#include "core/audit/auditstore.h"
#include "core/base/text.h"
#include "core/enquiry/lineofenquirystore.h"
#include "core/people/capability.h"
#include "core/storage/transaction.h"

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

Result<> checkMove(const LineOfEnquiry &line, const MoveLineOfEnquiry &command)
{
    if (!mayMove(line.state, command.to)) {
        return fail(Fault::Invalid,
                    CoreText::tr("A line of enquiry that is \"%1\" cannot become \"%2\".")
                        .arg(enquiryStateLabel(line.state), enquiryStateLabel(command.to)));
    }
    if (command.to == EnquiryState::Allocated && !command.owner)
        return fail(Fault::Invalid, CoreText::tr("Choose who the line of enquiry goes to."));
    if (command.to == EnquiryState::Resulted && command.result.trimmed().isEmpty())
        return fail(Fault::Invalid, CoreText::tr("Say what the line of enquiry has shown."));
    return {};
}

} // namespace

Result<> MoveLineOfEnquiry::run(Session &session) const
{
    RV_CHECK(permit(session.actor, Capability::ReviewCases));
    return inTransaction(session, [&]() -> Result<> {
        std::optional<LineOfEnquiry> found = findLineOfEnquiry(session.connection, line);
        if (!found)
            return fail(Fault::NotFound,
                        CoreText::tr("This line of enquiry is not in the caseload."));
        RV_CHECK(checkMove(*found, *this));
        const EnquiryState from = found->state;
        found->state = to;
        if (to == EnquiryState::Allocated)
            found->owner = owner;
        if (to == EnquiryState::Resulted)
            found->result = result.trimmed();
        found->version = version;
        if (!storeLineOfEnquiry(session.connection, *found))
            return fail(Fault::Conflict, CoreText::tr("Someone else has changed this line of "
                                                      "enquiry. Reload it and try again."));
        record(session, {.action = Audit::EnquiryMoved,
                         .entity = entityName(found->caseId),
                         .caseId = found->caseId,
                         .why = session.purpose,
                         .version = version + 1,
                         .facts = {{u"from"_s, int(from)}, {u"to"_s, int(to)}}});
        return {};
    });
}

} // namespace Revisit
