#include "core/cases/caseconditions.h"

#include "core/base/text.h"
#include "core/cases/searchindex.h"
#include "core/storage/connection.h"

#include <algorithm>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

// Placeholders must be literals that outlive the query.
constexpr std::array likeNames{":like0"_L1, ":like1"_L1, ":like2"_L1, ":like3"_L1,
                               ":like4"_L1, ":like5"_L1, ":like6"_L1, ":like7"_L1};
constexpr std::array matchNames{":match0"_L1, ":match1"_L1, ":match2"_L1, ":match3"_L1,
                                ":match4"_L1, ":match5"_L1, ":match6"_L1, ":match7"_L1};
constexpr qsizetype mostWords = qsizetype(likeNames.size());

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

QString containing(QString word)
{
    for (const QChar special : u"!%_"_s)
        word.replace(special, u'!' + QString(special));
    return u'%' + word + u'%';
}

// Officers are few, and their names have accents that SQL would not fold.
QList<qint64> officersNamed(Connection &connection, const QString &word)
{
    QList<qint64> found;
    Query query(connection, u"SELECT id, name FROM officer"_s);
    while (query.next())
        if (folded(query.text(1)).contains(word))
            found.append(query.number(0));
    return found;
}

} // namespace

CaseConditions::CaseConditions(Connection &connection, const CaseFilter &filter, OfficerId viewer)
{
    ofView(filter, viewer);
    if (!filter.statuses.isEmpty())
        add(u"c.status IN (%1)"_s.arg(statusList(filter.statuses)));
    equals(u"c.tier"_s, ":tier"_L1, filter.tier);
    equals(u"c.officer_id"_s, ":officer"_L1, filter.officer);
    equals(u"c.nfa_year"_s, ":year"_L1, filter.nfaYear);
    equals(u"c.decision_code"_s, ":decision"_L1, filter.decision);
    ofTeam(filter.team);
    ofOutcome(filter.outcome);
    ofMonth(filter.decidedMonth);
    ofDue(filter.due);
    const QStringList words = searchWords(filter.text).mid(0, mostWords);
    for (qsizetype index = 0; index < words.size(); ++index)
        ofWord(connection, words.at(index), index);
}

QString CaseConditions::where() const
{
    return m_conditions.isEmpty() ? QString() : u"WHERE "_s + m_conditions.join(" AND "_L1);
}

Query &CaseConditions::bindTo(Query &query) const
{
    for (const auto &bindValue : m_values)
        bindValue(query);
    return query;
}

void CaseConditions::add(const QString &condition)
{
    m_conditions.append(condition);
}

template<typename T>
void CaseConditions::bind(QLatin1String name, T value)
{
    m_values.push_back([name, value = std::move(value)](Query &query) { query.bind(name, value); });
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

void CaseConditions::ofWord(Connection &connection, const QString &word, qsizetype index)
{
    const QLatin1String like = likeNames[size_t(index)];
    QStringList places{u"c.folded LIKE %1 ESCAPE '!'"_s.arg(like),
                       u"lower(c.reference) LIKE %1 ESCAPE '!'"_s.arg(like)};
    bind(like, containing(word));
    const QList<qint64> officers = officersNamed(connection, word);
    if (!officers.isEmpty())
        places.append(u"c.officer_id IN (%1)"_s.arg(numberList(officers)));
    if (const QString match = searchPhrase(connection, word); !match.isEmpty()) {
        const QLatin1String name = matchNames[size_t(index)];
        places.append(u"c.id IN (%1)"_s.arg(searchSql(connection, name)));
        bind(name, match);
    }
    add(u'(' + places.join(" OR "_L1) + u')');
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
    const QString ofCase = u"EXISTS (SELECT 1 FROM original_outcome u WHERE u.case_id = c.id "
                           "AND u.outcome_code %1)"_s;
    if (outcome.isNone())
        add(u"NOT "_s + ofCase.arg("IS NOT NULL"_L1));
    if (outcome.value()) {
        add(ofCase.arg("= :outcome"_L1));
        bind(":outcome"_L1, *outcome.value());
    }
}

void CaseConditions::ofMonth(const Wanted<QString> &month)
{
    if (month.isNone())
        add(u"c.decided_on IS NULL"_s);
    if (month.value()) {
        add(u"substr(c.decided_on, 1, 7) = :month"_s);
        bind(":month"_L1, *month.value());
    }
}

void CaseConditions::ofDue(const Wanted<DayRange> &due)
{
    if (due.isNone())
        add(u"c.due_on IS NULL"_s);
    if (!due.value())
        return;
    add(u"c.due_on IS NOT NULL"_s);
    if (due.value()->from.isValid()) {
        add(u"c.due_on >= :due_from"_s);
        bind(":due_from"_L1, due.value()->from);
    }
    if (due.value()->until.isValid()) {
        add(u"c.due_on <= :due_until"_s);
        bind(":due_until"_L1, due.value()->until);
    }
}

} // namespace Revisit
