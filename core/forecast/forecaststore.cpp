#include "core/forecast/forecaststore.h"

#include "core/assignment/assignmentstore.h"
#include "core/base/text.h"
#include "core/forecast/bankholidays.h"
#include "core/forecast/forecastjson.h"
#include "core/people/capability.h"
#include "core/statistics/period.h"
#include "core/storage/transaction.h"

#include <QJsonDocument>

#include <map>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

constexpr int weeksAhead = 260;
constexpr int daysOfStoredWeek = 7;

QDate mondayOf(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

void readCases(Connection &connection, ForecastBasis &basis)
{
    Query query(connection, u"SELECT count(*), coalesce(sum(CASE WHEN status <> 6 THEN 1 ELSE 0 "
                            "END), 0) FROM review_case"_s);
    query.next();
    basis.cases = query.number(0);
    basis.left = query.number(1);
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

std::map<QDate, int> signedOffByDay(Connection &connection, QDate until)
{
    std::map<QDate, int> counts;
    Query query(connection, u"SELECT decided_on, count(*) FROM review_case "
                            "WHERE status = 6 AND decided_on <= :until "
                            "GROUP BY decided_on"_s);
    query.bind(":until"_L1, until);
    while (query.next())
        counts[query.date(0)] = int(query.number(1));
    return counts;
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
void fillWeeks(ForecastBasis &basis, const std::map<QDate, int> &counts)
{
    if (counts.empty())
        return;
    QDate monday = mondayOf(counts.begin()->first);
    if (basis.terms.from > monday)
        monday = monday.addDays(daysOfStoredWeek);
    for (auto day = counts.begin(); day != counts.lower_bound(monday); ++day)
        basis.before += day->second;
    for (; monday.addDays(daysOfStoredWeek - 1) <= basis.asOf;
         monday = monday.addDays(daysOfStoredWeek)) {
        WeekOnRecord week{monday, 0, minutesOfWeek(basis, monday)};
        const auto end = counts.upper_bound(monday.addDays(daysOfStoredWeek - 1));
        for (auto day = counts.lower_bound(monday); day != end; ++day)
            week.done += day->second;
        basis.weeks.append(week);
    }
}

QString written(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QJsonObject readJson(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

KeptForecast keptFrom(const Query &query)
{
    return {.id = query.id<ForecastId>(0),
            .madeBy = query.text(1),
            .madeAt = query.instant(2),
            .method = query.text(3),
            .scenario = query.text(4),
            .inputs = inputsFrom(readJson(query.text(5))),
            .forecast = forecastFrom(readJson(query.text(6)))};
}

ForecastScenario scenarioFrom(const Query &query)
{
    return {.id = query.id<ForecastScenarioId>(0),
            .owner = query.id<OfficerId>(1),
            .ownerName = query.text(2),
            .name = query.text(3),
            .isShared = query.flag(4),
            .assumptions = assumptionsFrom(readJson(query.text(5))),
            .version = query.number(6)};
}

const QString selectKept =
    u"SELECT f.id, o.name, f.made_at, f.method, f.scenario, f.inputs, f.result "
    "FROM forecast f JOIN officer o ON o.id = f.officer_id "_s;
const QString selectScenario =
    u"SELECT s.id, s.officer_id, o.name, s.name, s.shared, s.assumptions, s.version "
    "FROM forecast_scenario s JOIN officer o ON o.id = s.officer_id "_s;

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
        const std::map<QDate, int> counts = signedOffByDay(connection, basis.asOf);
        readInflow(connection, basis);
        readOfficers(connection, basis);
        readCalendar(connection, basis, counts.empty() ? basis.asOf : counts.begin()->first);
        fillWeeks(basis, counts);
        return basis;
    });
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
    const QList<WorkPattern> patterns =
        basis.patterns.isEmpty() ? QList<WorkPattern>{WorkPattern{}} : basis.patterns;
    inputs.ahead = changedBy(
        assumptions, capacityAhead(patterns, basis.calendar, basis.asOf.addDays(1), weeksAhead),
        basis.calendar, basis.officers);
    return inputs;
}

Result<QList<KeptForecast>> keptForecasts(Connection &connection, const Officer &viewer, int most)
{
    RV_CHECK(permit(viewer, Capability::ViewTrends));
    return reading([&] {
        Query query(connection, selectKept + u"ORDER BY f.id DESC LIMIT :most"_s);
        query.bind(":most"_L1, most);
        QList<KeptForecast> kept;
        while (query.next())
            kept.append(keptFrom(query));
        return kept;
    });
}

Result<std::optional<KeptForecast>> keptForecast(Connection &connection, ForecastId id)
{
    return reading([&]() -> std::optional<KeptForecast> {
        Query query(connection, selectKept + u"WHERE f.id = :id"_s);
        query.bind(":id"_L1, id);
        return query.next() ? std::optional(keptFrom(query)) : std::nullopt;
    });
}

Result<bool> isAsItsInputsGive(Connection &connection, const Officer &viewer, ForecastId id)
{
    RV_CHECK(permit(viewer, Capability::ViewTrends));
    const auto kept = keptForecast(connection, id);
    RV_CHECK(kept);
    if (!*kept)
        return fail(Fault::NotFound, CoreText::tr("There is no such forecast."));
    const Result<Forecast> again = forecastOf((*kept)->inputs);
    RV_CHECK(again);
    return *again == (*kept)->forecast;
}

Result<QList<ForecastScenario>> forecastScenarios(Connection &connection, const Officer &viewer)
{
    RV_CHECK(permit(viewer, Capability::ViewTrends));
    return reading([&] {
        Query query(connection, selectScenario + u"WHERE s.officer_id = :viewer OR s.shared = 1 "
                                                 "ORDER BY s.name, s.id"_s);
        query.bind(":viewer"_L1, viewer.id);
        QList<ForecastScenario> scenarios;
        while (query.next())
            scenarios.append(scenarioFrom(query));
        return scenarios;
    });
}

std::optional<ForecastId> forecastWith(Connection &connection, const QString &digest,
                                       const QString &scenario)
{
    Query query(connection, u"SELECT id FROM forecast WHERE digest = :digest "
                            "AND scenario = :scenario ORDER BY id"_s);
    query.bind(":digest"_L1, digest).bind(":scenario"_L1, scenario);
    return query.next() ? std::optional(query.id<ForecastId>(0)) : std::nullopt;
}

ForecastId insertForecast(Connection &connection, const KeptForecast &kept, OfficerId by,
                          const QString &digest)
{
    Query query(connection,
                u"INSERT INTO forecast (officer_id, made_at, as_of, method, seed, digest, "
                "scenario, inputs, result) VALUES (:officer, :at, :as_of, :method, :seed, "
                ":digest, :scenario, :inputs, :result) RETURNING id"_s);
    query.bind(":officer"_L1, by)
        .bind(":at"_L1, kept.madeAt)
        .bind(":as_of"_L1, kept.inputs.asOf)
        .bind(":method"_L1, kept.method)
        .bind(":seed"_L1, QString::number(kept.inputs.assumptions.seed))
        .bind(":digest"_L1, digest)
        .bind(":scenario"_L1, kept.scenario)
        .bind(":inputs"_L1, written(toJson(kept.inputs)))
        .bind(":result"_L1, written(toJson(kept.forecast)))
        .next();
    return query.id<ForecastId>(0);
}

std::optional<ForecastScenario> scenarioWith(Connection &connection, ForecastScenarioId id)
{
    Query query(connection, selectScenario + u"WHERE s.id = :id"_s);
    query.bind(":id"_L1, id);
    return query.next() ? std::optional(scenarioFrom(query)) : std::nullopt;
}

std::optional<ForecastScenarioId> scenarioNamed(Connection &connection, OfficerId owner,
                                                const QString &name)
{
    Query query(connection,
                u"SELECT id FROM forecast_scenario WHERE officer_id = :owner AND name = :name"_s);
    query.bind(":owner"_L1, owner).bind(":name"_L1, name);
    return query.next() ? std::optional(query.id<ForecastScenarioId>(0)) : std::nullopt;
}

ForecastScenarioId insertScenario(Connection &connection, const ForecastScenario &scenario)
{
    Query query(connection, u"INSERT INTO forecast_scenario (officer_id, name, shared, "
                            "assumptions) VALUES (:owner, :name, :shared, :assumptions) "
                            "RETURNING id"_s);
    query.bind(":owner"_L1, scenario.owner)
        .bind(":name"_L1, scenario.name)
        .bind(":shared"_L1, int(scenario.isShared))
        .bind(":assumptions"_L1, written(toJson(scenario.assumptions)))
        .next();
    return query.id<ForecastScenarioId>(0);
}

bool updateScenario(Connection &connection, const ForecastScenario &scenario)
{
    return Query(connection, u"UPDATE forecast_scenario SET name = :name, shared = :shared, "
                             "assumptions = :assumptions, version = version + 1 "
                             "WHERE id = :id AND version = :version"_s)
               .bind(":name"_L1, scenario.name)
               .bind(":shared"_L1, int(scenario.isShared))
               .bind(":assumptions"_L1, written(toJson(scenario.assumptions)))
               .bind(":id"_L1, scenario.id)
               .bind(":version"_L1, scenario.version)
               .run() == 1;
}

bool deleteScenario(Connection &connection, ForecastScenarioId id, qint64 version)
{
    return Query(connection, u"DELETE FROM forecast_scenario WHERE id = :id "
                             "AND version = :version"_s)
               .bind(":id"_L1, id)
               .bind(":version"_L1, version)
               .run() == 1;
}

} // namespace Revisit
