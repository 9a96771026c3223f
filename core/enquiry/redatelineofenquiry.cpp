#include "core/enquiry/redatelineofenquiry.h"

#include "core/audit/auditstore.h"
#include "core/audit/caseworkactions.h"
#include "core/base/text.h"
#include "core/enquiry/lineofenquirystore.h"
#include "core/people/capability.h"
#include "core/storage/transaction.h"

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

bool isOver(const std::optional<QDate> &day, QDate today)
{
    return day && (!day->isValid() || *day < today);
}

QList<AuditChange> changedDays(const LineOfEnquiry &before, const LineOfEnquiry &after)
{
    QList<AuditChange> changes;
    if (before.dueOn != after.dueOn)
        changes.append(
            {u"due"_s, before.dueOn.toString(Qt::ISODate), after.dueOn.toString(Qt::ISODate)});
    if (before.bringOn != after.bringOn)
        changes.append({u"comes_up"_s, before.bringOn.toString(Qt::ISODate),
                        after.bringOn.toString(Qt::ISODate)});
    return changes;
}

} // namespace

Result<> RedateLineOfEnquiry::run(Session &session) const
{
    RV_CHECK(permit(session.actor, Capability::ReviewCases));
    const QDate today = session.clock.now().date();
    if ((!dueOn && !bringOn) || isOver(dueOn, today) || isOver(bringOn, today))
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
        const LineOfEnquiry before = *found;
        found->dueOn = dueOn.value_or(before.dueOn);
        found->bringOn = bringOn.value_or(before.bringOn);
        RV_CHECK(checkDays(found->bringOn, found->dueOn));
        found->version = version;
        if (!storeLineOfEnquiry(session.connection, *found))
            return fail(Fault::Conflict, CoreText::tr("Someone else has changed this line of "
                                                      "enquiry. Reload it and try again."));
        record(session, {.action = Audit::EnquiryRedated,
                         .entity = entityName(found->caseId),
                         .caseId = found->caseId,
                         .why = reason.trimmed(),
                         .changes = changedDays(before, *found),
                         .version = version + 1});
        return {};
    });
}

} // namespace Revisit
