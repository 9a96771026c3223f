#include "core/trends/trendstore.h"

#include "core/base/text.h"
#include "core/refdata/codebook.h"
#include "core/review/answers.h"
#include "core/storage/query.h"
#include "core/trends/storeddays.h"

#include <algorithm>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

constexpr int hoursOfADay = 24;

// How a measure reads its cases: the day, what counts, and from when a time runs.
struct EventSql {
    QString day;
    QString joins = {};
    QString where = {};
    QString counted = u"1"_s; // a condition as 0 or 1
    QString from = u"NULL"_s; // a time runs from here to `until`
    QString until = u"NULL"_s;
    QString answer = u"NULL"_s;
    bool hasCode = false;
    bool hasRuleset = false;
};

QString whether(const QString &condition)
{
    return u"CASE WHEN %1 THEN 1 ELSE 0 END"_s.arg(condition);
}

const QString submittedReviews = QStringLiteral(
    "JOIN review w ON w.case_id = c.id AND w.state IN (2, 4, 5) AND w.submitted_at IS NOT NULL ");
const QString findings =
    submittedReviews + QStringLiteral("JOIN review_answer a ON a.review_id = w.id "
                                      "AND a.question = 'E1' AND a.subject = '' ");
const QString yearOfClosure = QStringLiteral("CAST(c.nfa_year AS TEXT) || '-01-01'");

EventSql decided(const QString &counted = u"1"_s)
{
    return {
        .day = u"c.decided_on"_s, .where = u"WHERE c.decided_on IS NOT NULL"_s, .counted = counted};
}

EventSql timeSince(const QString &first)
{
    EventSql sql = decided();
    sql.from = first;
    sql.until = u"c.decided_on"_s;
    return sql;
}

EventSql sqlOf(Measure measure)
{
    switch (measure) {
    case Measure::Decisions:
        return decided();
    case Measure::Submissions:
        return {.day = u"w.submitted_at"_s, .joins = submittedReviews};
    case Measure::Intake:
        return {.day = u"b.started_at"_s,
                .joins = u"LEFT JOIN import_batch b ON b.id = c.batch_id "_s};
    case Measure::NoFurtherShare:
    case Measure::DecisionShare: {
        EventSql sql = decided(whether(u"c.decision_code = :code"_s));
        sql.hasCode = true;
        return sql;
    }
    case Measure::ScopeShare:
        return {.day = u"s.evaluated_at"_s,
                .joins = u"JOIN scope_result s ON s.case_id = c.id AND s.ruleset = :ruleset "_s,
                .counted = whether(u"s.result = 1"_s),
                .hasRuleset = true};
    case Measure::Referrals:
        return {.day = u"r.made_at"_s, .joins = u"JOIN referral r ON r.case_id = c.id "_s};
    case Measure::ReferralDelay:
        return {.day = u"r.made_at"_s,
                .joins = u"JOIN referral r ON r.case_id = c.id "_s,
                .from = u"r.made_at"_s,
                .until = u"r.acknowledged_at"_s};
    case Measure::MissedPerReview:
    case Measure::MissedShare:
        return {.day = u"w.submitted_at"_s, .joins = findings, .answer = u"a.answer"_s};
    case Measure::LeadTime:
        return timeSince(u"(SELECT min(g.from_at) FROM assignment g WHERE g.case_id = c.id)"_s);
    case Measure::CycleTime:
        return timeSince(u"(SELECT min(w.started_at) FROM review w WHERE w.case_id = c.id)"_s);
    case Measure::OutcomeShare:
        return {.day = yearOfClosure,
                .counted = whether(u"EXISTS (SELECT 1 FROM original_outcome u "
                                   "WHERE u.case_id = c.id AND u.outcome_code = :code)"_s),
                .hasCode = true};
    case Measure::SettingShare:
        return {
            .day = yearOfClosure, .counted = whether(u"c.setting_code = :code"_s), .hasCode = true};
    case Measure::CrossoverShare:
        return {.day = yearOfClosure,
                .counted = whether(u"c.crossover_code = :code"_s),
                .hasCode = true};
    }
    Q_UNREACHABLE();
}

// Whole days between two days; between two instants, to the hour.
std::optional<double> daysBetween(const Query &query, int from, int until)
{
    constexpr qsizetype date = 10;
    if (query.isNull(from) || query.isNull(until))
        return {};
    const QString first = query.text(from);
    const QString last = query.text(until);
    if (last.size() <= date || first.size() <= date)
        return double(storedDay(first).daysTo(storedDay(last)));
    return double(instantFromStored(first).secsTo(instantFromStored(last))) / 3600 / hoursOfADay;
}

CodeId codeOf(const TrendQuestion &question)
{
    const CodeBook &book = CodeBook::instance();
    if (question.measure == Measure::NoFurtherShare)
        return book.find(u"decision", u"DEC-NFO")->id;
    if (question.measure == Measure::CrossoverShare)
        return book.find(u"yes_no_unknown", u"YES")->id;
    return question.code.value_or(CodeId());
}

// What the row adds, by the shape of the measure.
class EventReader
{
public:
    explicit EventReader(const TrendQuestion &question)
        : m_measure(question.measure)
    {
        const Code *code = question.code ? CodeBook::instance().byId(*question.code) : nullptr;
        m_code = code ? code->code : QString();
    }

    TrendEvent read(const Query &query)
    {
        TrendEvent event{query.id<CaseId>(0),         m_days.of(query.text(1)),   query.flag(2), 1,
                         query.optionalId<TeamId>(6), query.optionalId<CodeId>(7)};
        switch (m_measure) {
        case Measure::ReferralDelay:
        case Measure::LeadTime:
        case Measure::CycleTime: {
            const auto days = daysBetween(query, 3, 4);
            event.isCounted = days.has_value();
            event.amount = days.value_or(0);
            break;
        }
        case Measure::MissedPerReview:
            event.amount = double(found(query).size());
            event.isCounted = event.amount > 0;
            break;
        case Measure::MissedShare:
            event.isCounted = found(query).contains(m_code);
            break;
        default:
            break;
        }
        return event;
    }

private:
    static QStringList found(const Query &query)
    {
        QStringList codes = codesOf(query.text(5));
        codes.removeAll(noneAnswer);
        codes.removeAll(unknownAnswer);
        return codes;
    }

    const Measure m_measure;
    QString m_code;
    StoredDays m_days;
};

} // namespace

QList<TrendEvent> trendEvents(Connection &connection, const TrendQuestion &question,
                              const QString &ruleset)
{
    const EventSql sql = sqlOf(question.measure);
    Query query(connection,
                u"SELECT c.id, %1, %2, %3, %4, %5, f.team_id, "
                "coalesce(c.area_then_code, c.area_now_code) FROM review_case c "
                "LEFT JOIN officer f ON f.id = c.officer_id %6 %7"_s.arg(
                    sql.day, sql.counted, sql.from, sql.until, sql.answer, sql.joins, sql.where));
    if (sql.hasCode)
        query.bind(":code"_L1, codeOf(question));
    if (sql.hasRuleset)
        query.bind(":ruleset"_L1, ruleset);
    EventReader reader(question);
    QList<TrendEvent> events;
    while (query.next())
        events.append(reader.read(query));
    return events;
}

QList<Rebase> rebasesOf(Connection &connection, const QString &series)
{
    Query query(connection, u"SELECT t.from_on, t.reason, o.name, t.recorded_at "
                            "FROM trend_rebase t JOIN officer o ON o.id = t.officer_id "
                            "WHERE t.series = :series ORDER BY t.from_on"_s);
    query.bind(":series"_L1, series);
    QList<Rebase> rebases;
    while (query.next())
        rebases.append({query.date(0), query.text(1), query.text(2), query.instant(3)});
    return rebases;
}

QList<NamedTeam> teamsByName(Connection &connection)
{
    Query query(connection, u"SELECT id, name FROM team ORDER BY name"_s);
    QList<NamedTeam> teams;
    while (query.next())
        teams.append({query.id<TeamId>(0), query.text(1)});
    return teams;
}

} // namespace Revisit
