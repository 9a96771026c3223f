// The dashboard in its window at the size of the largest published caseload and at a million
// cases: from being asked for to its twelve charts painted, after one change, and after another
// choice of figures, beside the bare statements that it runs.

#include "core/cases/caseload.h"
#include "core/refdata/codebook.h"
#include "core/storage/connection.h"
#include "core/storage/rawhandle.h"
#include "core/trends/countedcaseload.h"
#include "tests/performance/benchmark.h"
#include "ui/base/actions.h"
#include "ui/base/look.h"
#include "ui/base/workspace.h"
#include "ui/trends/dashboardpage.h"
#include "ui/trends/figurechoice.h"

#include <QApplication>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <cstdio>
#include <sqlite3.h>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

constexpr int published = 109'339;
constexpr int million = 1'000'000;
constexpr int officers = 26;
constexpr int rounds = 9;
const QDate today(2026, 3, 17);

// A third open, a tenth without an outcome, two in three with a reason of their closure; one in
// forty with a referral, half of the decided ones with a review.
void fill(Connection &connection, int cases)
{
    const auto run = [&](const QString &sql) { connection.execute(sql); };
    const QString numbers =
        u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) "_s;
    const auto firstOf = [](QStringView list) {
        return QString::number(CodeBook::instance().list(list).first().id.value());
    };
    run(u"BEGIN"_s);
    run(u"INSERT INTO team (name) VALUES ('North'), ('South')"_s);
    run(numbers.arg(officers) + u"INSERT INTO officer (name, role, team_id) "
                                "SELECT 'Officer ' || i, 1, 1 + i % 2 FROM n"_s);
    run(numbers.arg(cases) +
        u"INSERT INTO review_case (reference, title, folded, status, due_on, nfa_year, "
        "officer_id, area_then_code, setting_code, decision_code, decided_on) SELECT 'R-' || i, "
        "'Case ' || i, 'case ' || i, CASE WHEN i % 3 < 2 THEN 6 ELSE 1 + i % 5 END, "
        "date('2026-03-01', (i * 7 % 60) || ' days'), 1990 + i * 31 % 35, 6 + i * 13 % %1, "
        "%2 + i % 32, CASE WHEN i % 5 THEN %3 + i % 5 END, "
        "CASE WHEN i % 3 < 2 THEN %4 + i % 9 END, CASE WHEN i % 3 < 2 THEN "
        "date('2025-10-27', (i * 11 % 140) || ' days') END FROM n"_s.arg(officers)
            .arg(firstOf(u"borough"), firstOf(u"setting"), firstOf(u"decision")));
    run(u"INSERT INTO original_outcome (case_id, outcome_code) "
        "SELECT id, %1 + id % 7 FROM review_case WHERE id % 10 < 9"_s.arg(firstOf(u"outcome")));
    run(u"INSERT INTO original_outcome (case_id, outcome_code) "
        "SELECT id, %1 + id % 5 FROM review_case WHERE id % 4 = 0"_s.arg(firstOf(u"outcome")));
    run(u"INSERT INTO closure (case_id) SELECT id FROM review_case WHERE id % 3"_s);
    run(u"INSERT INTO closure_reason (case_id, reason_code) SELECT case_id, %1 + case_id % 6 "
        "FROM closure"_s.arg(firstOf(u"nfa_reason")));
    run(u"INSERT INTO referral (case_id, kind_code, made_by, made_at, recipient_body) SELECT id, "
        "%1, 1, decided_on || 'T10:00:00.000Z', 'NCA' FROM review_case WHERE id % 40 = 0 AND "
        "decided_on IS NOT NULL"_s.arg(firstOf(u"referral_kind")));
    run(u"INSERT INTO review (case_id, number, form, ruleset, reviewer_id, state, started_at, "
        "saved_at, submitted_at) SELECT id, 1, 'review-form-2', 'MET-2025-10', 7, 1, "
        "decided_on || 'T09:00:00.000Z', decided_on || 'T10:00:00.000Z', "
        "decided_on || 'T10:00:00.000Z' FROM review_case WHERE id % 6 = 0"_s);
    run(u"INSERT INTO review_answer (review_id, question, answer, answered_at) SELECT id, 'E1', "
        "CASE WHEN id % 3 THEN 'MO-0' || (1 + id % 8) ELSE 'NONE' END, submitted_at FROM review"_s);
    run(u"UPDATE review SET state = 4"_s);
    run(u"COMMIT"_s);
}

// The statements that the connection ran, with what was bound.
class Listened
{
public:
    explicit Listened(Connection &connection)
        : m_engine(rawSqlite(connection))
    {
        sqlite3_trace_v2(m_engine, SQLITE_TRACE_STMT, take, this);
    }
    ~Listened() { sqlite3_trace_v2(m_engine, 0, nullptr, nullptr); }

    const QList<QByteArray> &statements() const { return m_statements; }

private:
    Q_DISABLE_COPY_MOVE(Listened)

    static int take(unsigned, void *self, void *statement, void *)
    {
        char *sql = sqlite3_expanded_sql(static_cast<sqlite3_stmt *>(statement));
        if (qstrnicmp(sql, "SELECT", 6) == 0)
            static_cast<Listened *>(self)->m_statements.append(sql);
        sqlite3_free(sql);
        return 0;
    }

    sqlite3 *const m_engine;
    QList<QByteArray> m_statements;
};

// Every row and column of them read by the engine and thrown away.
void readBare(Connection &connection, const QList<QByteArray> &statements)
{
    for (const QByteArray &sql : statements) {
        sqlite3_stmt *statement = nullptr;
        if (sqlite3_prepare_v2(rawSqlite(connection), sql, -1, &statement, nullptr) != SQLITE_OK)
            qFatal("not a statement: %s", sql.constData());
        while (sqlite3_step(statement) == SQLITE_ROW) {
            for (int column = 0; column < sqlite3_column_count(statement); ++column)
                sqlite3_column_text(statement, column);
        }
        sqlite3_finalize(statement);
    }
}

QList<QByteArray> statementsOf(Connection &connection, const Officer &lead)
{
    const Listened listened(connection);
    if (!countedCaseload(connection, lead, {}, today) || !officerLoads(connection, lead, today, {}))
        qFatal("a reading was refused");
    return listened.statements();
}

void settle(const Workspace &workspace)
{
    QCoreApplication::processEvents();
    while (!workspace.isIdle()) // as the window waits: both cores are the readers'
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    QCoreApplication::processEvents(); // what was shown last is painted
}

bool measure(int cases, double goalPaint, double goalRefresh)
{
    QTemporaryDir folder;
    const ConnectionSpec spec = ConnectionSpec::file(folder.filePath(u"large.revisit"_s));
    const Clock clock;
    const OpenedCaseload caseload = openCaseload(spec, clock).value();
    fill(*caseload.connection, cases);
    const Officer lead{OfficerId(2), u"Lead"_s, Role::TeamLead};
    const QList<QByteArray> statements = statementsOf(*caseload.connection, lead);
    readBare(*caseload.connection, statements);
    const double bare = median(timed(rounds, [&] { readBare(*caseload.connection, statements); }));

    Workspace workspace(spec, clock, lead);
    ActionRegistry actions;
    actions.setRole(Role::TeamLead);
    FigureChoice choice;
    std::unique_ptr<DashboardPage> page;
    const auto open = [&] {
        page = std::make_unique<DashboardPage>(workspace, actions, choice);
        page->resize(1440, 900);
        page->show();
        page->refresh();
        settle(workspace);
    };
    std::printf("%d cases, the first time in the process: %.0f ms\n", cases,
                timed(1, open).first());
    const double paint = median(timed(rounds, [&] {
        page.reset();
        open();
    }));
    int changed = 0;
    const double refresh = median(timed(rounds, [&] {
        caseload.connection->execute(
            u"UPDATE review_case SET decided_on = '2026-03-1%1' WHERE id = %2"_s.arg(changed % 8)
                .arg(3 * changed + 3));
        ++changed;
        page->refresh();
        settle(workspace);
    }));
    int chosen = 0;
    const double choose = median(timed(rounds, [&] {
        choice.choose({.time = FigureTime::Last26Weeks, .team = TeamId(1 + chosen++ % 2)});
        settle(workspace);
    }));
    const QString size = u"%1 cases, "_s.arg(cases);
    const bool isPainted = reportTime(size + u"twelve charts painted"_s, paint, goalPaint);
    const bool isBeside = report(size + u"the same beside its own statements"_s, paint, bare, 2);
    const bool isFresh =
        reportTime(size + u"painted again after one change"_s, refresh, goalRefresh);
    return reportTime(size + u"another team and time"_s, choose, goalPaint) && isPainted &&
           isBeside && isFresh;
}

} // namespace
} // namespace Revisit

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    const QApplication application(argc, argv);
    Revisit::installLook();
    const bool isPublished = Revisit::measure(Revisit::published, 300, 100);
    const bool isMillion = Revisit::measure(Revisit::million, 1000, 1000);
    return isPublished && isMillion ? 0 : 1;
}
