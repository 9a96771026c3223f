// A save with its audit entry against the least that a durable save can cost:
// one row written and committed by SQLite itself, in the same mode.

#include "core/audit/auditstore.h"
#include "core/cases/caseload.h"
#include "core/storage/transaction.h"
#include "tests/performance/benchmark.h"

#include <QTemporaryDir>

#include <sqlite3.h>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 2000;

QList<double> bareCommits(const QString &path)
{
    sqlite3 *database = nullptr;
    sqlite3_open(path.toUtf8().constData(), &database);
    const auto run = [&](const char *sql) {
        sqlite3_exec(database, sql, nullptr, nullptr, nullptr);
    };
    run("PRAGMA journal_mode = WAL");
    run("PRAGMA synchronous = FULL");
    run("CREATE TABLE row (id INTEGER PRIMARY KEY, value INTEGER)");
    run("INSERT INTO row VALUES (1, 0)");
    const QList<double> times = timed(rounds, [&] {
        run("BEGIN IMMEDIATE");
        run("UPDATE row SET value = value + 1 WHERE id = 1");
        run("COMMIT");
    });
    sqlite3_close(database);
    return times;
}

QList<double> auditedSaves(const QString &path)
{
    const Clock clock;
    const OpenedCaseload caseload = openCaseload(ConnectionSpec::file(path), clock).value();
    Connection &connection = *caseload.connection;
    connection.execute(u"INSERT INTO review_case (reference, title, folded) "
                       "VALUES ('R-1', 'Case', 'case')"_s);
    Session session{connection, clock, {OfficerId(1), {}, Role::TeamLead}};
    return timed(rounds, [&] {
        const Result<> saved = inTransaction(session, [&]() -> Result<> {
            Query(connection, u"UPDATE review_case SET tier_reason = :reason, "
                              "version = version + 1 WHERE id = 1"_s)
                .bind(":reason"_L1, u"Another look"_s)
                .run();
            record(session, {.action = Audit::TierChanged,
                             .entity = entityName(CaseId(1)),
                             .caseId = CaseId(1),
                             .changes = {{u"tier_reason"_s, {}, u"Another look"_s}}});
            return {};
        });
        if (!saved)
            qFatal("a save was refused");
    });
}

} // namespace

bool benchmarkSave()
{
    QTemporaryDir folder;
    const QList<double> bare = bareCommits(folder.filePath(u"bare.db"_s));
    const QList<double> ours = auditedSaves(folder.filePath(u"ours.revisit"_s));
    return report(u"save with its audit entry, median of %1"_s.arg(rounds), median(ours),
                  median(bare), 3);
}

} // namespace Revisit
