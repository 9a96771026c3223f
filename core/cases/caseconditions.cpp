#include "core/cases/caseconditions.h"

#include "core/storage/connection.h"

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

QString numberList(const QList<qint64> &numbers)
{
    QStringList list;
    for (const qint64 number : numbers)
        list.append(QString::number(number));
    return list.join(", "_L1);
}

QString statusList(const QList<CaseStatus> &statuses)
{
    QList<qint64> numbers;
    for (const CaseStatus status : statuses)
        numbers.append(int(status));
    return numberList(numbers);
}

} // namespace

CaseConditions::CaseConditions(const Connection &connection, const CaseFilter &filter,
                               OfficerId viewer)
{
    ofView(filter, viewer);
    if (!filter.statuses.isEmpty())
        add(u"c.status IN (%1)"_s.arg(statusList(filter.statuses)));
    equals(u"c.tier"_s, ":tier"_L1, filter.tier);
    equals(u"c.officer_id"_s, ":officer"_L1, filter.officer);
    equals(u"coalesce(c.area_then_code, c.area_now_code)"_s, ":area"_L1, filter.area);
    equals(u"c.nfa_year"_s, ":year"_L1, filter.nfaYear);
    equals(u"c.decision_code"_s, ":decision"_L1, filter.decision);
    ofTeam(filter.team);
    ofOutcome(filter.outcome);
    ofMonth(filter.decidedMonth);
    ofOtherDecisions(filter.decisionNotAmong);
    ofDays(u"c.due_on"_s, ":due_from"_L1, ":due_until"_L1, filter.due);
    ofDays(u"c.decided_on"_s, ":decided_from"_L1, ":decided_until"_L1, filter.decided);
    ofLeft(filter.leftOn);
    ofScopeMove(filter.scopeMove);
    ofThese(filter.among, connection.isSqlite());
}

QString CaseConditions::where() const
{
    return m_conditions.isEmpty() ? QString() : u"WHERE "_s + m_conditions.join(" AND "_L1);
}

void CaseConditions::add(const QString &condition)
{
    m_conditions.append(condition);
}

template<typename T>
void CaseConditions::equals(const QString &column, QLatin1String name, const Wanted<T> &wanted)
{
    if (wanted.isNone())
        add(column + " IS NULL"_L1);
    if (wanted.value()) {
        add(column + " = "_L1 + name);
        bind(name, *wanted.value());
    }
}

void CaseConditions::ofView(const CaseFilter &filter, OfficerId viewer)
{
    const QString open = u"c.status IN (%1)"_s.arg(statusList(openStatuses()));
    switch (filter.view) {
    case CaseView::All:
        break;
    case CaseView::Mine:
        add(u"c.officer_id = :viewer"_s);
        bind(":viewer"_L1, viewer);
        break;
    case CaseView::Unassigned:
        add(u"c.officer_id IS NULL"_s);
        add(open);
        break;
    case CaseView::Overdue:
        add(open);
        add(u"c.due_on < :today"_s);
        bind(":today"_L1, filter.today);
        break;
    case CaseView::AwaitingSignOff:
        add(u"c.status IN (%1)"_s.arg(statusList({CaseStatus::AwaitingSignOff})));
        break;
    }
}

void CaseConditions::ofTeam(const Wanted<TeamId> &team)
{
    if (team.isNone())
        add(u"NOT EXISTS (SELECT 1 FROM officer t WHERE t.id = c.officer_id "
            "AND t.team_id IS NOT NULL)"_s);
    if (team.value()) {
        add(u"c.officer_id IN (SELECT t.id FROM officer t WHERE t.team_id = :team)"_s);
        bind(":team"_L1, *team.value());
    }
}

void CaseConditions::ofOutcome(const Wanted<CodeId> &outcome)
{
    if (outcome.isNone())
        add(u"c.id NOT IN (SELECT u.case_id FROM original_outcome u "
            "WHERE u.outcome_code IS NOT NULL)"_s);
    if (outcome.value()) {
        add(u"c.id IN (SELECT u.case_id FROM original_outcome u "
            "WHERE u.outcome_code = :outcome)"_s);
        bind(":outcome"_L1, *outcome.value());
    }
}

void CaseConditions::ofMonth(const Wanted<QString> &month)
{
    if (month.isNone())
        add(u"c.decided_on IS NULL"_s);
    if (month.value()) {
        add(u"c.decided_on IS NOT NULL"_s); // as its index has it
        add(u"substr(c.decided_on, 1, 7) = :month"_s);
        bind(":month"_L1, *month.value());
    }
}

void CaseConditions::ofOtherDecisions(const QList<CodeId> &named)
{
    if (named.isEmpty())
        return;
    QList<qint64> codes;
    for (const CodeId decision : named)
        codes.append(decision.value());
    add(u"c.decision_code NOT IN (%1)"_s.arg(numberList(codes)));
}

void CaseConditions::ofDays(const QString &column, QLatin1String from, QLatin1String until,
                            const Wanted<DayRange> &days)
{
    if (days.isNone())
        add(column + " IS NULL"_L1);
    if (!days.value())
        return;
    add(column + " IS NOT NULL"_L1);
    if (days.value()->from.isValid()) {
        add(column + " >= "_L1 + from);
        bind(from, days.value()->from);
    }
    if (days.value()->until.isValid()) {
        add(column + " <= "_L1 + until);
        bind(until, days.value()->until);
    }
}

void CaseConditions::ofLeft(QDate on)
{
    if (!on.isValid())
        return;
    add(u"(c.decided_on IS NULL OR c.decided_on > :left_on)"_s);
    bind(":left_on"_L1, on);
}

// As one value: a figure may count a million cases, and a statement has an end.
void CaseConditions::ofThese(const std::optional<QList<CaseId>> &cases, bool isSqlite)
{
    if (!cases)
        return;
    QList<qint64> keys;
    for (const CaseId id : *cases)
        keys.append(id.value());
    add(isSqlite ? u"c.id IN (SELECT value FROM json_each(:among))"_s
                 : u"c.id IN (SELECT CAST(value AS bigint) "
                   "FROM json_array_elements_text(CAST(:among AS json)))"_s);
    bind(":among"_L1, u'[' + numberList(keys) + u']');
}

void CaseConditions::ofScopeMove(const ScopeMoveWanted &move)
{
    if (move.isAny())
        return;
    add(u"c.id IN (SELECT a.case_id FROM scope_run_case a JOIN scope_run_case b "
        "ON b.case_id = a.case_id AND b.run_id = :scope_before "
        "WHERE a.run_id = :scope_after AND b.answer = :scope_was AND a.answer = :scope_is "
        "AND (:criterion = 0 OR (%1 & :criterion_bit) <> 0))"_s.arg(scopeMoveTurnsOn));
    bind(":scope_before"_L1, move.before);
    bind(":scope_after"_L1, move.after);
    bind(":scope_was"_L1, move.was);
    bind(":scope_is"_L1, move.is);
    bind(":criterion"_L1, move.criterion);
    bind(":criterion_bit"_L1, move.criterion);
}

} // namespace Revisit
