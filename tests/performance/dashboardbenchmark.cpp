// All readings of the dashboard at the size of the largest published caseload,
// on two readers as in the window.

#include "core/assignment/officerloads.h"
#include "core/cases/caseload.h"
#include "core/storage/executor.h"
#include "core/storage/query.h"
#include "core/trends/outcomes.h"
#include "core/trends/progress.h"
#include "tests/performance/benchmark.h"

#include <QTemporaryDir>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

constexpr int cases = 109'339;
constexpr int officers = 26;
constexpr int rounds = 15;
constexpr double goal = 200; // ms
const QDate today(2026, 3, 17);

void fill(Connection &connection)
{
    connection.execute(u"BEGIN"_s);
    connection.execute(
        u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < "
        "%1) INSERT INTO officer (name, role) SELECT 'Officer ' || i, 1 FROM n"_s.arg(officers));
    connection.execute(
        u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) "
        "INSERT INTO review_case (reference, title, folded, status, due_on, nfa_year, officer_id, "
        "decision_code, decided_on) SELECT 'R-' || i, 'Case ' || i, 'case ' || i, "
        "CASE WHEN i % 3 < 2 THEN 6 ELSE 1 + i % 5 END, date('2026-03-01', (i * 7 % 60) || "
        "' days'), 1990 + i * 31 % 35, 6 + i * 13 % %2, "
        "CASE WHEN i % 3 < 2 THEN 3001 + i % 9 END, "
        "CASE WHEN i % 3 < 2 THEN date('2025-10-27', (i * 11 % 140) || ' days') END FROM n"_s
            .arg(cases)
            .arg(officers));
    connection.execute(u"INSERT INTO original_outcome (case_id, outcome_code) "
                       "SELECT id, 8001 + id % 7 FROM review_case WHERE id % 10 < 9"_s);
    connection.execute(u"INSERT INTO original_outcome (case_id, outcome_code) "
                       "SELECT id, 8002 + id % 5 FROM review_case WHERE id % 4 = 0"_s);
    connection.execute(u"COMMIT"_s);
}

template<typename T>
void expectRead(const Result<T> &result)
{
    if (!result)
        qFatal("a reading was refused: %s", qPrintable(result.error().detail));
}

} // namespace

bool benchmarkDashboard()
{
    QTemporaryDir folder;
    const ConnectionSpec spec = ConnectionSpec::file(folder.filePath(u"large.revisit"_s));
    const Clock clock;
    const OpenedCaseload caseload = openCaseload(spec, clock).value();
    fill(*caseload.connection);

    Executor executor(spec);
    const Officer lead{OfficerId(2), {}, Role::TeamLead};
    const auto readAll = [&] {
        auto states = executor.read(
            [&](Connection &connection) { return progress(connection, lead, today); });
        auto loads = executor.read(
            [&](Connection &connection) { return officerLoads(connection, lead, today); });
        auto outcomes =
            executor.read([&](Connection &connection) { return outcomesByYear(connection, lead); });
        expectRead(states.result());
        expectRead(loads.result());
        expectRead(outcomes.result());
    };
    readAll(); // opens the connections
    const double alone[] = {
        median(timed(5, [&] { expectRead(progress(*caseload.connection, lead, today)); })),
        median(timed(5, [&] { expectRead(officerLoads(*caseload.connection, lead, today)); })),
        median(timed(5, [&] { expectRead(outcomesByYear(*caseload.connection, lead)); }))};
    reportTime(u"  progress alone"_s, alone[0], goal);
    reportTime(u"  officer loads alone"_s, alone[1], goal);
    reportTime(u"  outcomes by year alone"_s, alone[2], goal);
    return reportTime(u"dashboard, %1 cases, median of %2"_s.arg(cases).arg(rounds),
                      median(timed(rounds, readAll)), goal);
}

} // namespace Revisit
