// What a person does in the queue on the real caseload, each a thing that they
// wait for: the 95th percentile counts.

#include "core/cases/opencase.h"
#include "core/cases/searchcases.h"
#include "core/people/officerstore.h"
#include "core/storage/connection.h"
#include "core/storage/session.h"
#include "tests/performance/benchmark.h"
#include "tests/performance/realcaseload.h"

#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 41;
constexpr double goal = 100; // ms
constexpr int officers = 26;
constexpr qsizetype rowsOnScreen = 64;
const QDate today(2026, 3, 17);

// Hands the cases out, as they are when work is under way.
void assign(Connection &connection)
{
    for (int i = 0; i < officers; ++i)
        connection.execute(u"INSERT INTO officer (name, role) VALUES ('Officer %1', 1)"_s.arg(i));
    connection.execute(
        u"UPDATE review_case SET status = 1 + id % 6, "
        "officer_id = CASE WHEN id % 5 < 4 THEN (SELECT max(id) FROM officer) - "
        "id % %1 END, due_on = date('2026-03-01', (id * 7 % 60) || ' days')"_s.arg(officers));
}

class Desk
{
public:
    explicit Desk(Session &session)
        : m_session(session)
    {}

    // Prints the median and the 95th percentile; true when the latter is within
    // the goal.
    bool measure(const QString &what, const std::function<void()> &work)
    {
        work();
        const QList<double> times = timed(rounds, work);
        std::printf("%-34s p50 %6.1f ms  ", qPrintable(what), percentile(times, 0.5));
        return reportTime(u"p95"_s, percentile(times, 0.95), goal);
    }

    // The order of the whole list, and the rows that are seen of it.
    bool list(const QString &what, CaseFilter filter, const CaseSort &sort = {})
    {
        filter.today = today;
        return measure(what, [&] { show(caseIds(connection(), viewer(), filter, sort).value()); });
    }

    bool search(const QString &what, const QString &words)
    {
        CaseFilter filter;
        filter.text = words;
        filter.today = today;
        return measure(what, [&] { show(SearchCases{filter}.run(m_session).value()); });
    }

    bool open()
    {
        qint64 next = 0;
        return measure(u"open a case"_s, [&] {
            next = next * 7919 % 109'339 + 1;
            if (!OpenCase{CaseId(next)}.run(m_session))
                qFatal("a case could not be opened");
        });
    }

private:
    Connection &connection() { return m_session.connection; }
    const Officer &viewer() const { return m_session.actor; }
    void show(const QList<CaseId> &ids)
    {
        (void)caseRows(connection(), viewer(), ids.first(std::min(rowsOnScreen, ids.size())));
    }

    Session &m_session;
};

} // namespace

bool benchmarkQueue()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"queue.revisit"_s);
    importRealCaseload(path);
    const auto connection = Connection::open(ConnectionSpec::file(path)).value();
    assign(*connection);
    const Clock clock;
    const QList<Officer> staff = activeOfficers(*connection).value();
    Session lead{*connection, clock, *std::ranges::find(staff, Role::TeamLead, &Officer::role)};
    Desk desk(lead);

    QList<bool> met;
    met += desk.list(u"every case by priority"_s, {});
    met += desk.list(u"sort by reference"_s, {}, {CaseOrder::Reference});
    met += desk.list(u"sort by title, descending"_s, {}, {CaseOrder::Title, Qt::DescendingOrder});
    met += desk.list(u"sort by status"_s, {}, {CaseOrder::Status});
    met += desk.list(u"sort by reviewer"_s, {}, {CaseOrder::Reviewer});
    met += desk.list(u"sort by due date"_s, {}, {CaseOrder::Due});
    met += desk.list(u"filter: overdue"_s, {.view = CaseView::Overdue});
    met += desk.list(u"filter: unassigned"_s, {.view = CaseView::Unassigned});
    met += desk.list(u"filter: one officer's"_s, {.officer = staff.last().id});
    met += desk.list(u"filter: in review or returned"_s,
                     {.statuses = {CaseStatus::InReview, CaseStatus::Returned}});
    met += desk.list(u"filter: closed in 2009"_s, {.nfaYear = 2009});
    met += desk.search(u"search: one word"_s, u"1012"_s);
    met += desk.search(u"search: three words"_s, u"10 2 officer"_s);
    met += desk.open();
    return !met.contains(false);
}

} // namespace Revisit
