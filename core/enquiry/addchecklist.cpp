#include "core/enquiry/addchecklist.h"

#include "core/audit/auditstore.h"
#include "core/audit/caseworkactions.h"
#include "core/base/text.h"
#include "core/enquiry/checklist.h"
#include "core/enquiry/lineofenquirystore.h"
#include "core/people/capability.h"
#include "core/storage/transaction.h"

#include <QSet>

#include <algorithm>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

LineOfEnquiry lineFor(CaseId id, const ChecklistItem &item, QDate today)
{
    LineOfEnquiry line;
    line.caseId = id;
    line.action = labelOf(item);
    line.skill = item.skill;
    line.estimateMinutes = item.estimateMinutes;
    line.dueOn = today.addDays(item.dueInDays);
    if (item.bringInDays)
        line.bringOn = today.addDays(*item.bringInDays);
    return line;
}

Result<QSet<QString>> actionsOf(Connection &connection, CaseId id)
{
    const auto lines = linesOfEnquiry(connection, id);
    if (!lines)
        return tl::unexpected(lines.error());
    QSet<QString> actions;
    for (const LineOfEnquiry &line : *lines)
        actions.insert(line.action);
    return actions;
}

} // namespace

Result<int> AddChecklist::run(Session &session) const
{
    RV_CHECK(permit(session.actor, Capability::ReviewCases));
    const auto found = std::ranges::find(checklists(), checklist, &Checklist::name);
    if (found == checklists().end())
        return fail(Fault::Invalid, CoreText::tr("Choose a checklist from the list."));
    return inTransaction(session, [&]() -> Result<int> {
        const auto known = actionsOf(session.connection, caseId);
        if (!known)
            return tl::unexpected(known.error());
        QStringList raised;
        for (const ChecklistItem &item : found->items) {
            const LineOfEnquiry line = lineFor(caseId, item, session.clock.now().date());
            if (known->contains(line.action))
                continue;
            insertLineOfEnquiry(session.connection, line);
            raised.append(line.action);
        }
        if (raised.isEmpty())
            return 0;
        record(session, {.action = Audit::ChecklistAdded,
                         .entity = entityName(caseId),
                         .caseId = caseId,
                         .why = session.purpose,
                         .changes = {{u"actions"_s, {}, raised.join(u'\n')}},
                         .facts = {{u"checklist"_s, checklist}, {u"lines"_s, int(raised.size())}}});
        return int(raised.size());
    });
}

} // namespace Revisit
