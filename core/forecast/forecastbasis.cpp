#include "core/assignment/assignmentstore.h"
#include "core/capacity/capacitystore.h"
#include "core/forecast/bankholidays.h"
#include "core/forecast/forecaststore.h"
#include "core/people/capability.h"
#include "core/statistics/period.h"
#include "core/storage/transaction.h"

#include <algorithm>
#include <functional>
#include <map>
#include <numeric>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

constexpr int weeksAhead = 260;
constexpr int daysOfStoredWeek = 7;

using DoneByTier = std::array<int, 4>;

QDate mondayOf(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

void readCases(Connection &connection, ForecastBasis &basis)
{
    Query query(connection,
                u"SELECT tier, status, count(*) FROM review_case GROUP BY tier, status"_s);
    while (query.next()) {
        const auto status = CaseStatus(query.number(1));
        const qint64 cases = query.number(2);
        basis.cases += cases;
        basis.left += isOpen(status) ? cases : 0;
        basis.leftByTier[size_t(query.number(0))][status] = int(cases);
    }
}

// Those who review, and those who did.
void readOfficers(Connection &connection, ForecastBasis &basis)
{
    QSet<OfficerId> reviewers;
    Query query(connection, u"SELECT id FROM officer WHERE role = :role "
                            "AND (active = 1 OR ends_on IS NOT NULL)"_s);
    query.bind(":role"_L1, int(Role::ReviewOfficer));
    while (query.next())
        reviewers.insert(query.id<OfficerId>(0));
    // Sorted by key: the sum of a day must not depend on the order of a hash.
    std::map<OfficerId, WorkPattern> sorted;
    const QHash<OfficerId, WorkPattern> patterns = workPatterns(connection);
    for (auto of = patterns.cbegin(); of != patterns.cend(); ++of) {
        if (reviewers.contains(of.key()))
            sorted.emplace(of.key(), of.value());
    }
    for (const auto &[id, pattern] : sorted) {
        basis.patterns.append(pattern);
        const bool isHere = (!pattern.startsOn.isValid() || pattern.startsOn <= basis.asOf) &&
                            (!pattern.endsOn.isValid() || pattern.endsOn > basis.asOf);
        basis.officers += isHere ? pattern.ftePercent / 100.0 : 0;
    }
}

void readCalendar(Connection &connection, ForecastBasis &basis, QDate first)
{
    QSet<QDate> holidays;
    Query query(connection, u"SELECT on_date FROM bank_holiday"_s);
    while (query.next())
        holidays.insert(query.date(0));
    basis.calendar = calendarWith(std::move(holidays), std::min(first, basis.asOf).year(),
                                  basis.asOf.addDays(daysOfStoredWeek * weeksAhead).year());
}

// Cases by the day in Britain on which their import began.
void readInflow(Connection &connection, ForecastBasis &basis)
{
    QList<CasesCameIn> days;
    Query query(connection, u"SELECT b.started_at, count(*) FROM import_batch b "
                            "JOIN review_case c ON c.batch_id = b.id "
                            "WHERE b.undone_at IS NULL GROUP BY b.id, b.started_at "
                            "ORDER BY b.started_at"_s);
    while (query.next())
        days.append({dayInBritain(query.instant(0)), int(query.number(1))});
    basis.inflow = inflowEstimate(weeklyInflow(days, basis.asOf));
}

std::map<QDate, DoneByTier> signedOffByDay(Connection &connection, QDate until)
{
    std::map<QDate, DoneByTier> counts;
    Query query(connection, u"SELECT decided_on, tier, count(*) FROM review_case "
                            "WHERE status = 6 AND decided_on <= :until "
                            "GROUP BY decided_on, tier"_s);
    query.bind(":until"_L1, until);
    while (query.next())
        counts[query.date(0)][size_t(query.number(1))] = int(query.number(2));
    return counts;
}

int sumOf(const DoneByTier &done)
{
    return std::accumulate(done.begin(), done.end(), 0);
}

// Without officers on record a working day counts alike, whoever worked on it.
qint64 minutesOfWeek(const ForecastBasis &basis, QDate monday)
{
    const QList<WorkPattern> patterns =
        basis.patterns.isEmpty() ? QList<WorkPattern>{WorkPattern{}} : basis.patterns;
    qint64 minutes = 0;
    for (int day = 0; day < daysOfStoredWeek; ++day)
        minutes += minutesOn(patterns, basis.calendar, monday.addDays(day));
    return minutes;
}

// The week of the first sign-off counts if the programme ran through all of it.
void fillWeeks(ForecastBasis &basis, const std::map<QDate, DoneByTier> &counts)
{
    if (counts.empty())
        return;
    QDate monday = mondayOf(counts.begin()->first);
    if (basis.terms.from > monday)
        monday = monday.addDays(daysOfStoredWeek);
    for (auto day = counts.begin(); day != counts.lower_bound(monday); ++day)
        basis.before += sumOf(day->second);
    for (; monday.addDays(daysOfStoredWeek - 1) <= basis.asOf;
         monday = monday.addDays(daysOfStoredWeek)) {
        DoneByTier done{};
        const auto end = counts.upper_bound(monday.addDays(daysOfStoredWeek - 1));
        for (auto day = counts.lower_bound(monday); day != end; ++day)
            std::ranges::transform(done, day->second, done.begin(), std::plus());
        basis.weeks.append({monday, sumOf(done), minutesOfWeek(basis, monday)});
        basis.doneByTier.append(done);
    }
}

} // namespace

Result<ForecastBasis> forecastBasis(Connection &connection, const Officer &viewer,
                                    const Clock &clock)
{
    RV_CHECK(permit(viewer, Capability::ViewTrends));
    const Result<Programme> terms = programme(connection);
    RV_CHECK(terms);
    return inSnapshot(connection, [&]() -> Result<ForecastBasis> {
        ForecastBasis basis{workingDay(*terms, clock), *terms, 0, 0, {}};
        readCases(connection, basis);
        basis.weights = weightVersions(connection);
        const std::map<QDate, DoneByTier> counts = signedOffByDay(connection, basis.asOf);
        readInflow(connection, basis);
        readOfficers(connection, basis);
        readCalendar(connection, basis, counts.empty() ? basis.asOf : counts.begin()->first);
        fillWeeks(basis, counts);
        return basis;
    });
}

std::optional<CaseWeighing> weighingOf(const ForecastBasis &basis, int version, int weeks)
{
    const auto weights = std::ranges::find(basis.weights, version, &CaseWeights::number);
    if (weights == basis.weights.end())
        return std::nullopt;
    TierMix mix{basis.leftByTier, {}};
    const qsizetype count = basis.doneByTier.size();
    for (qsizetype week = std::max<qsizetype>(0, count - weeks); week < count; ++week) {
        for (size_t tier = 0; tier < mix.done.size(); ++tier)
            mix.done[tier] += basis.doneByTier.at(week)[tier];
    }
    return weighed(mix, *weights);
}

ForecastInputs inputsFor(const ForecastBasis &basis, const ForecastAssumptions &assumptions)
{
    ForecastInputs inputs{.asOf = basis.asOf,
                          .weeks = basis.weeks,
                          .left = basis.left,
                          .officers = basis.officers,
                          .target =
                              assumptions.target.isValid() ? assumptions.target : basis.terms.due,
                          .assumptions = assumptions,
                          .ahead = {}};
    if (inputs.weeks.size() > assumptions.weeksOfHistory)
        inputs.weeks = inputs.weeks.last(assumptions.weeksOfHistory);
    if (assumptions.weightVersion != 0) {
        inputs.weighing = weighingOf(basis, assumptions.weightVersion, assumptions.weeksOfHistory);
        if (inputs.weighing)
            inputs.assumptions.weightPercent = inputs.weighing->percent;
    }
    const QList<WorkPattern> patterns =
        basis.patterns.isEmpty() ? QList<WorkPattern>{WorkPattern{}} : basis.patterns;
    inputs.ahead = changedBy(
        assumptions, capacityAhead(patterns, basis.calendar, basis.asOf.addDays(1), weeksAhead),
        basis.calendar, basis.officers);
    return inputs;
}

} // namespace Revisit
