#include "core/cases/caseload.h"

#include "core/audit/auditstore.h"
#include "core/base/text.h"
#include "core/people/capability.h"
#include "core/people/officerstore.h"
#include "core/refdata/installreferencedata.h"
#include "core/storage/transaction.h"

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

bool hasOfficers(Connection &connection)
{
    return Query(connection, u"SELECT 1 FROM officer LIMIT 1"_s).next();
}

// The first administrator is also who made the caseload, for the trail.
Result<> seatFirstOfficers(Connection &connection, const Clock &clock)
{
    Session session{connection, clock, {}};
    return inTransaction(session, [&]() -> Result<> {
        if (hasOfficers(connection))
            return {};
        session.actor.name = roleName(Role::Administrator);
        session.actor.role = Role::Administrator;
        session.actor.id = insertOfficer(session, session.actor.name, Role::Administrator);
        record(session, {.action = Audit::CaseloadCreated, .entity = u"caseload"_s});
        for (const Role role :
             {Role::TeamLead, Role::ReviewOfficer, Role::Analyst, Role::Auditor}) {
            const OfficerId id = insertOfficer(session, roleName(role), role);
            record(session, {.action = Audit::OfficerAdded, .entity = entityName(id)});
        }
        return {};
    });
}

} // namespace

Result<OpenedCaseload> openCaseload(const ConnectionSpec &spec, const Clock &clock)
{
    Result<std::unique_ptr<Connection>> connection = Connection::open(spec);
    if (!connection)
        return tl::unexpected(connection.error());
    const Result<Migration> migration = migrate(**connection, spec);
    if (!migration)
        return tl::unexpected(migration.error());
    RV_CHECK(installReferenceData(**connection));
    RV_CHECK(seatFirstOfficers(**connection, clock));
    return OpenedCaseload{std::move(*connection), *migration};
}

} // namespace Revisit
