// A save with its audit entry against the least that a durable save can cost:
// one row written and committed by SQLite itself, in the same mode.

#include "core/audit/auditstore.h"
#include "core/cases/caseload.h"
#include "core/storage/transaction.h"
#include "tests/performance/benchmark.h"

#include <QTemporaryDir>

#include <array>
#include <sqlite3.h>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 2000;

// SQLite on its own, its statements prepared once.
class BareDatabase
{
public:
    explicit BareDatabase(const QString &path)
    {
        sqlite3_open(path.toUtf8().constData(), &m_database);
        run("PRAGMA journal_mode = WAL");
        run("PRAGMA synchronous = FULL");
        run("CREATE TABLE row (id INTEGER PRIMARY KEY, value INTEGER)");
        run("INSERT INTO row VALUES (1, 0)");
        m_steps = {prepared("BEGIN IMMEDIATE"),
                   prepared("UPDATE row SET value = value + 1 WHERE id = 1"), prepared("COMMIT")};
    }
    ~BareDatabase()
    {
        for (sqlite3_stmt *step : m_steps)
            sqlite3_finalize(step);
        sqlite3_close(m_database);
    }

    void commit()
    {
        for (sqlite3_stmt *step : m_steps) {
            if (sqlite3_step(step) != SQLITE_DONE)
                qFatal("a bare commit was refused");
            sqlite3_reset(step);
        }
    }

private:
    Q_DISABLE_COPY_MOVE(BareDatabase)

    void run(const char *sql) { sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr); }

    sqlite3_stmt *prepared(const char *sql)
    {
        sqlite3_stmt *statement = nullptr;
        sqlite3_prepare_v2(m_database, sql, -1, &statement, nullptr);
        return statement;
    }

    sqlite3 *m_database = nullptr;
    std::array<sqlite3_stmt *, 3> m_steps{};
};

void save(Session &session)
{
    const Result<> saved = inTransaction(session, [&]() -> Result<> {
        Query(session.connection, u"UPDATE review_case SET tier_reason = :reason, "
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
}

} // namespace

bool benchmarkSave()
{
    const QTemporaryDir folder;
    BareDatabase database(folder.filePath(u"bare.db"_s));
    const Clock clock;
    const OpenedCaseload caseload =
        openCaseload(ConnectionSpec::file(folder.filePath(u"ours.revisit"_s)), clock).value();
    caseload.connection->execute(u"INSERT INTO review_case (reference, title, folded) "
                                 "VALUES ('R-1', 'Case', 'case')"_s);
    Session session{*caseload.connection, clock, {OfficerId(1), {}, Role::TeamLead}};
    // In turn, so that the machine's other work falls on both alike.
    QList<double> bare;
    QList<double> ours;
    for (int round = 0; round < rounds; ++round) {
        bare += timed(1, [&] { database.commit(); });
        ours += timed(1, [&] { save(session); });
    }
    return report(u"save with its audit entry, median of %1"_s.arg(rounds), median(ours),
                  median(bare), 3);
}

} // namespace Revisit
