#include "ui/trends/dashboardreader.h"

#include "core/trends/caseload.h"
#include "core/trends/countedcaseload.h"
#include "core/trends/trend.h"
#include "ui/base/workspace.h"
#include "ui/trends/figurechoice.h"

namespace Revisit {

namespace {

Result<QDate> workingDayOf(Connection &connection, const Clock &clock)
{
    const Result<Programme> terms = programme(connection);
    RV_CHECK(terms);
    return workingDay(*terms, clock);
}

} // namespace

DashboardReader::DashboardReader(Workspace &workspace, FigureChoice &choice, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_choice(choice)
{}

void DashboardReader::refresh()
{
    ++m_run;
    if (m_columns)
        bringUpToDate(*m_columns);
    else
        readHalves();
}

// Two readers at once: it is the first reading that takes time.
void DashboardReader::readHalves()
{
    if (m_halves > 0)
        return; // they are on their way
    m_halves = 2;
    const Officer viewer = m_workspace.actor();
    m_workspace.fetch([viewer](Connection &connection) { return countedCases(connection, viewer); },
                      this, [this](const Result<CaseColumns> &cases) { takeHalf(cases, m_cases); });
    m_workspace.fetch(
        [viewer, &clock = m_workspace.clock()](Connection &connection) -> Result<CaseColumns> {
            const Result<QDate> today = workingDayOf(connection, clock);
            RV_CHECK(today);
            return countedParts(connection, viewer, *today);
        },
        this, [this](const Result<CaseColumns> &parts) { takeHalf(parts, m_parts); });
}

void DashboardReader::takeHalf(const Result<CaseColumns> &half, CaseColumns &place)
{
    --m_halves;
    if (half)
        place = *half;
    else
        Q_EMIT failed(half.error());
    if (m_halves > 0)
        return;
    if (m_cases.change >= 0 && m_parts.partChange >= 0)
        bringUpToDate(joined(m_cases, m_parts));
    m_cases = {};
    m_parts = {};
}

Result<DashboardReader::Counted> DashboardReader::count(Connection &connection,
                                                        const Officer &viewer, const Clock &clock,
                                                        const CaseColumns &known,
                                                        const FigureFilter &filter)
{
    const Result<Programme> terms = programme(connection);
    RV_CHECK(terms);
    const QDate today = workingDay(*terms, clock);
    const auto teams = trendTeams(connection, viewer);
    RV_CHECK(teams);
    Result<CaseColumns> columns = countedCaseload(connection, viewer, known, today);
    RV_CHECK(columns);
    const auto shared = std::make_shared<const CaseColumns>(*std::move(columns));
    const auto selection = std::make_shared<const CountedSelection>(shared, filter);
    const auto loads = officerLoads(connection, viewer, today, heldCounts(*shared, today));
    RV_CHECK(loads);
    return Counted{*terms, today, *teams, shared, selection, progressOf(*selection, *terms, today),
                   *loads};
}

void DashboardReader::bringUpToDate(const CaseColumns &known)
{
    m_workspace.fetch(
        [viewer = m_workspace.actor(), &clock = m_workspace.clock(), known,
         filter = m_choice.filter()](Connection &connection) {
            return count(connection, viewer, clock, known, filter);
        },
        this,
        [this, run = m_run](const Result<Counted> &counted) {
            if (!counted)
                Q_EMIT failed(counted.error());
            else if (run == m_run)
                take(*counted);
        });
}

void DashboardReader::take(const Counted &counted)
{
    m_terms = counted.terms;
    m_today = counted.today;
    m_columns = counted.columns;
    m_selection = counted.selection;
    Q_EMIT progressCounted(counted.progress, counted.loads, counted.teams);
    for (const Breakdown breakdown : breakdowns())
        m_workspace.fetch(
            [selection = m_selection, breakdown, today = m_today](Connection &)
                -> Result<BreakdownTable> { return breakdownOf(*selection, breakdown, today); },
            this,
            [this, run = m_run](const Result<BreakdownTable> &table) {
                if (run == m_run && table)
                    Q_EMIT tableCounted(*table);
            });
}

void DashboardReader::findFigure(const BreakdownTable &table, int series, int place,
                                 std::function<void(const Result<Figure> &)> found)
{
    m_workspace.fetch(
        [selection = m_selection, table, series, place, viewer = m_workspace.actor()](
            Connection &) { return figureOf(*selection, table, series, place, viewer); },
        this, std::move(found));
}

} // namespace Revisit
