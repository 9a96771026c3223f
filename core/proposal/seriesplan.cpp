#include "core/proposal/seriesplan.h"

#include <algorithm>
#include <map>

namespace Revisit {
namespace {

constexpr int mostPasses = 8;

// A case to another officer, and perhaps one that is like it back.
struct SeriesExchange {
    int there = nobody; // a case
    int to = nobody;    // an officer
    int back = nobody;  // a case
};

// A placement with who has how much of each series, and what an exchange would make
// of its score.
class SeriesBoard
{
public:
    SeriesBoard(const PlanProblem &problem, const Placement &placement, const SeriesTerms &terms)
        : m_terms(terms)
        , m_state(problem, placement)
        , m_score(scoreOf(problem, placement))
    {
        for (const auto &[series, officer] : problem.seriesDone)
            ++m_parts[series][officer];
        for (int i = 0; i < m_state.cases(); ++i) {
            if (m_state.of(i).series == noSeries)
                continue;
            m_ofSeries[m_state.of(i).series].push_back(i);
            count(i, m_state.officerOf(i), 1);
        }
    }

    const PlanState &state() const { return m_state; }
    const std::map<int, std::vector<int>> &series() const { return m_ofSeries; }
    std::vector<int> officersOf(int series) const
    {
        std::vector<int> officers;
        const auto parts = m_parts.find(series);
        if (parts == m_parts.end())
            return officers;
        for (const auto &[officer, cases] : parts->second) {
            if (cases > 0)
                officers.push_back(officer);
        }
        return officers;
    }

    bool isPossible(const SeriesExchange &exchange) const
    {
        const auto [there, to, back] = exchange;
        const int from = m_state.officerOf(there);
        return m_state.fits(there, to, back) && isWithin(to, pointsOf(there) - pointsOf(back)) &&
               (back == nobody || (m_state.fits(back, from, there) &&
                                   isWithin(from, pointsOf(back) - pointsOf(there))));
    }

    int movesMore(const SeriesExchange &exchange) const
    {
        const auto [there, to, back] = exchange;
        const int from = m_state.officerOf(there);
        return movesOf(there, to) - movesOf(there, from) +
               (back == nobody ? 0 : movesOf(back, from) - movesOf(back, to));
    }

    // Below 0 when it is better for series and no worse before, above 0 when it is as
    // good before and worse for series; else 0.
    int verdict(const SeriesExchange &exchange)
    {
        const PlanScore after = scoreAfter(exchange);
        const int byAll = compared(after, m_score, m_terms.order);
        if (byAll <= 0 || after.brokenSeries <= m_score.brokenSeries)
            return std::min(byAll, 0);
        PlanScore same = after;
        same.brokenSeries = m_score.brokenSeries;
        return compared(same, m_score, m_terms.order) == 0 ? 1 : 0;
    }

    void perform(const SeriesExchange &exchange)
    {
        m_score = scoreAfter(exchange);
        const int from = m_state.officerOf(exchange.there);
        recount(exchange, from, 1);
        m_state.put(exchange.there, exchange.to);
        if (exchange.back != nobody)
            m_state.put(exchange.back, from);
    }

    // Cases that could come back for this one without a change to any load.
    bool isAlike(int i, int other) const
    {
        const PlanCase &left = m_state.of(i);
        const PlanCase &right = m_state.of(other);
        return !right.isLocked && left.points == right.points && left.exposure == right.exposure &&
               left.series != right.series;
    }

    int brokenNow() const { return m_score.brokenSeries; }

private:
    qint64 pointsOf(int i) const { return i == nobody ? 0 : m_state.of(i).points; }
    int exposureOf(int i) const { return i == nobody ? 0 : m_state.of(i).exposure; }

    bool isWithin(int officer, qint64 more) const
    {
        return m_terms.limits.empty() || more <= 0 ||
               m_state.points(officer) + more <= m_terms.limits[size_t(officer)];
    }

    // What `by` more of a case with an officer make of the officers beyond the first.
    int count(int i, int officer, int by)
    {
        const int series = m_state.of(i).series;
        if (series == noSeries || officer == nobody)
            return 0;
        std::map<int, int> &parts = m_parts[series];
        const auto held = [&parts] {
            return int(std::ranges::count_if(parts, [](const auto &p) { return p.second > 0; }));
        };
        const int before = std::max(0, held() - 1);
        parts[officer] += by;
        return std::max(0, held() - 1) - before;
    }

    int recount(const SeriesExchange &exchange, int from, int by)
    {
        int change = count(exchange.there, from, -by) + count(exchange.there, exchange.to, by);
        if (exchange.back != nobody)
            change += count(exchange.back, exchange.to, -by) + count(exchange.back, from, by);
        return change;
    }

    int movesOf(int i, int officer) const
    {
        const int holder = m_state.of(i).holder;
        return int(holder != nobody && officer != holder);
    }

    PlanScore scoreAfter(const SeriesExchange &exchange)
    {
        const auto [there, to, back] = exchange;
        const int from = m_state.officerOf(there);
        PlanScore after = m_score;
        after.brokenSeries += recount(exchange, from, 1);
        recount(exchange, from, -1);
        after.moves += movesMore(exchange);
        const qint64 points = pointsOf(there) - pointsOf(back);
        const int exposure = exposureOf(there) - exposureOf(back);
        if (points != 0 || exposure != 0)
            weigh(after, from, to, points, exposure);
        return after;
    }

    void weigh(PlanScore &after, int from, int to, qint64 points, int exposure) const
    {
        after.highestLoad = 0;
        after.highestExposure = 0;
        after.convexLoad = 0;
        for (int o = 0; o < m_state.officers(); ++o) {
            const int sign = int(o == to) - int(o == from);
            const qint64 held = m_state.points(o) + sign * points;
            const double load = m_state.loadWith(o, sign * points);
            after.highestLoad = std::max(after.highestLoad, load);
            after.highestExposure =
                std::max(after.highestExposure, m_state.exposure(o) + sign * exposure);
            after.convexLoad += held > 0 ? load * double(held) : 0;
        }
    }

    const SeriesTerms &m_terms;
    PlanState m_state;
    PlanScore m_score;
    std::map<int, std::vector<int>> m_ofSeries;
    std::map<int, std::map<int, int>> m_parts; // of a series: cases by officer
};

// Calls `see` with what could be exchanged for the case with this officer, until it
// returns true.
template<typename See>
bool exchangesWith(const SeriesBoard &board, int i, int officer, See see)
{
    if (const SeriesExchange alone{i, officer, nobody}; board.isPossible(alone) && see(alone))
        return true;
    const std::vector<int> held = board.state().held(officer);
    return std::ranges::any_of(held, [&](int other) {
        const SeriesExchange exchange{i, officer, other};
        return board.isAlike(i, other) && board.movesMore(exchange) <= 0 &&
               board.isPossible(exchange) && see(exchange);
    });
}

bool isFree(const PlanState &state, int i)
{
    return !state.of(i).isLocked && state.officerOf(i) != nobody;
}

bool joinOnce(SeriesBoard &board, const PlanControl &control)
{
    bool isBetter = false;
    for (const auto &[series, cases] : board.series()) {
        if (control.isStopped())
            return false;
        for (const int i : cases) {
            for (const int officer : board.officersOf(series)) {
                if (!isFree(board.state(), i) || officer == board.state().officerOf(i))
                    continue;
                const auto take = [&](const SeriesExchange &exchange) {
                    if (board.verdict(exchange) >= 0)
                        return false;
                    board.perform(exchange);
                    return true;
                };
                isBetter = exchangesWith(board, i, officer, take) || isBetter;
            }
        }
    }
    return isBetter;
}

SeriesTies tiesOf(const PlanProblem &problem, const Placement &placement, int i,
                  const std::vector<int> &series)
{
    SeriesTies ties;
    const int officer = placement[size_t(i)];
    for (const int other : series) {
        if (other != i && placement[size_t(other)] == officer)
            ties.cases.push_back(other);
    }
    const std::pair done(problem.cases[size_t(i)].series, officer);
    ties.hasReviewed = std::ranges::find(problem.seriesDone, done) != problem.seriesDone.end();
    return ties;
}

} // namespace

Placement joinSeries(const PlanProblem &problem, const Placement &start, const SeriesTerms &terms,
                     const PlanControl &control)
{
    SeriesBoard board(problem, start, terms);
    for (int pass = 0; pass < mostPasses && board.brokenNow() > 0; ++pass) {
        if (!joinOnce(board, control))
            break;
    }
    return board.state().placement();
}

std::vector<std::optional<SeriesTies>>
seriesTies(const PlanProblem &problem, const Placement &placement, const SeriesTerms &terms)
{
    std::vector<std::optional<SeriesTies>> all(placement.size());
    SeriesBoard board(problem, placement, terms);
    for (const auto &[series, cases] : board.series()) {
        for (const int i : cases) {
            const int now = placement[size_t(i)];
            if (!isFree(board.state(), i) || now == problem.cases[size_t(i)].holder)
                continue;
            const SeriesTies ties = tiesOf(problem, placement, i, cases);
            if (ties.cases.empty() && !ties.hasReviewed)
                continue;
            const auto wouldPart = [&](const SeriesExchange &exchange) {
                return board.verdict(exchange) > 0;
            };
            for (int o = 0; o < board.state().officers() && !all[size_t(i)]; ++o) {
                if (o != now && exchangesWith(board, i, o, wouldPart))
                    all[size_t(i)] = ties;
            }
        }
    }
    return all;
}

} // namespace Revisit
