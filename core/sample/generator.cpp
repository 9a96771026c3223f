#include "core/sample/generator.h"

#include "core/base/text.h"
#include "core/cases/caseload.h"
#include "core/cases/programme.h"
#include "core/exchange/importcases.h"
#include "core/sample/samplefiles.h"
#include "core/sample/samplereviews.h"
#include "core/storage/schemachange.h"
#include "core/storage/transaction.h"

#include <QFile>
#include <QTemporaryDir>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

Result<SampleStaff> engage(Connection &connection, const ScriptedClock &clock,
                           const SamplePlan &plan)
{
    Session session{connection, clock, {OfficerId(1), {}, Role::Administrator}};
    return inTransaction(session, [&]() -> Result<SampleStaff> {
        Programme terms;
        terms.synthetic = true;
        terms.asOf = plan.asOf;
        storeProgramme(connection, terms);
        // The unnamed people of a new caseload make room for named ones.
        Query(connection, u"UPDATE officer SET active = 0 WHERE role IN (:officer, :lead)"_s)
            .bind(":officer"_L1, int(Role::ReviewOfficer))
            .bind(":lead"_L1, int(Role::TeamLead))
            .run();
        return insertStaff(session, plan.officers);
    });
}

Result<> load(Connection &connection, const ScriptedClock &clock, const SamplePlan &plan,
              const SampleStaff &staff)
{
    QTemporaryDir folder;
    const Result<QStringList> files =
        writeSampleFiles(folder.path(), plan.cases, plan.seed, staff.staffReferences);
    if (!files)
        return tl::unexpected(files.error());
    const Result<Profile> profile = shippedProfile(u"demonstration"_s);
    if (!profile)
        return tl::unexpected(profile.error());
    Session lead{connection, clock, staff.leads.first()};
    const Result<ImportReport> report = ImportCases{*files, *profile}.run(lead);
    return report ? Result<>() : tl::unexpected(report.error());
}

Result<SampleMade> make(const ConnectionSpec &spec, const SamplePlan &plan)
{
    ScriptedClock clock;
    const Result<OpenedCaseload> caseload = openCaseload(spec, clock);
    if (!caseload)
        return tl::unexpected(caseload.error());
    Connection &connection = *caseload->connection;
    // A new file that is thrown away on failure need not survive a power cut.
    if (connection.isSqlite()) {
        const SchemaChange change(connection);
        connection.execute(u"PRAGMA synchronous = OFF"_s);
    }
    const Result<SampleStaff> staff = engage(connection, clock, plan);
    if (!staff)
        return tl::unexpected(staff.error());
    RV_CHECK(load(connection, clock, plan, *staff));
    const Result<int> reviews = workThrough(connection, clock, *staff, plan.seed, plan.asOf);
    if (!reviews)
        return tl::unexpected(reviews.error());
    Query entries(connection, u"SELECT size FROM audit_head"_s);
    entries.next();
    return SampleMade{plan.cases, *reviews, entries.number(0)};
}

} // namespace

Result<SampleMade> generateSample(const ConnectionSpec &spec, const SamplePlan &plan)
{
    const Result<SampleMade> made = make(spec, plan);
    if (!made && spec.isFile())
        QFile::remove(spec.database);
    return made;
}

} // namespace Revisit
