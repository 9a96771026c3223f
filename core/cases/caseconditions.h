#pragma once

#include "core/cases/casefilter.h"
#include "core/storage/keyreading.h"

#include <QStringList>

namespace Revisit {

// On which criteria a change of scope turns, as a mask, where `b` is a case's row
// of the earlier run and `a` that of the later: of a case that enters, what kept
// it out or unclear before; of any other, what does so now.
inline const QString scopeMoveTurnsOn = QStringLiteral(
    "(CASE WHEN a.answer = 1 THEN b.not_met | b.unknown ELSE a.not_met | a.unknown END)");

// A filter as SQL, but for its words: the conditions on review_case c, and
// their values.
class CaseConditions
{
public:
    CaseConditions(const Connection &connection, const CaseFilter &filter, OfficerId viewer);

    bool areNone() const { return m_conditions.isEmpty(); }

    // "WHERE …", or nothing when every case is wanted.
    QString where() const;
    const QList<NamedValue> &values() const { return m_values; }

private:
    void add(const QString &condition);
    void bind(QLatin1String name, qint64 value) { m_values.append({name, value}); }
    void bind(QLatin1String name, const QString &value) { m_values.append({name, value}); }
    void bind(QLatin1String name, QDate value) { bind(name, value.toString(Qt::ISODate)); }
    template<typename Tag>
    void bind(QLatin1String name, Id<Tag> id)
    {
        bind(name, id.value());
    }
    template<typename T>
    void equals(const QString &column, QLatin1String name, const Wanted<T> &wanted);

    void ofView(const CaseFilter &filter, OfficerId viewer);
    void ofTeam(const Wanted<TeamId> &team);
    void ofOutcome(const Wanted<CodeId> &outcome);
    void ofOtherDecisions(const QList<CodeId> &named);
    void ofMonth(const Wanted<QString> &month);
    void ofDays(const QString &column, QLatin1String from, QLatin1String until,
                const Wanted<DayRange> &days);
    void ofLeft(QDate on);
    void ofThese(const std::optional<QList<CaseId>> &cases, bool isSqlite);
    void ofScopeMove(const ScopeMoveWanted &move);

    QStringList m_conditions;
    QList<NamedValue> m_values;
};

} // namespace Revisit
