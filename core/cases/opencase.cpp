#include "core/cases/opencase.h"

#include "core/audit/auditstore.h"
#include "core/base/text.h"
#include "core/cases/casedetailstore.h"
#include "core/cases/casesight.h"
#include "core/people/capability.h"
#include "core/referral/referralstore.h"
#include "core/storage/transaction.h"

#include <algorithm>
#include <iterator>

namespace Revisit {

Result<CaseDetail> caseDetail(Connection &connection, const Officer &viewer, CaseId id)
{
    RV_CHECK(maySeeWork(connection, viewer, id));
    const Result<QList<CaseRow>> rows = caseRows(connection, viewer, {id});
    if (!rows)
        return tl::unexpected(rows.error());
    if (rows->isEmpty())
        return fail(Fault::NotFound, CoreText::tr("This case is no longer in the caseload."));
    CaseDetail detail;
    detail.row = rows->first();
    readFacts(connection, detail);
    readPeople(connection, detail);
    readFile(connection, detail);
    readHistory(connection, detail);
    const Result<QList<Referral>> referrals = referralsOf(connection, id);
    RV_CHECK(referrals);
    std::ranges::copy_if(*referrals, std::back_inserter(detail.referrals),
                         [&](const Referral &referral) { return maySee(viewer, referral); });
    detail.showsTrail = allows(viewer.role, Capability::ViewAudit);
    if (detail.showsTrail)
        readTrail(connection, detail);
    return detail;
}

Result<CaseDetail> OpenCase::run(Session &session) const
{
    RV_CHECK(permit(session.actor, Capability::ViewCases));
    return inTransaction(session, [&] {
        record(session, {.action = Audit::CaseOpened,
                         .entity = entityName(id),
                         .caseId = id,
                         .why = session.purpose});
        return caseDetail(session.connection, session.actor, id); // an error undoes the entry
    });
}

Result<CaseDetail> openedCase(Connection &connection, const Officer &viewer, CaseId id)
{
    return inSnapshot(connection, [&] { return caseDetail(connection, viewer, id); });
}

} // namespace Revisit
