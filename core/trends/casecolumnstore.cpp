#include "core/trends/casecolumnstore.h"

#include "core/refdata/codebook.h"
#include "core/review/answers.h"
#include "core/storage/connection.h"
#include "core/storage/keyreading.h"
#include "core/storage/query.h"
#include "core/trends/storeddays.h"

#include <QSet>

#include <algorithm>
#include <chrono>
#include <functional>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostFollowed = 2000; // changes, above which all is read again

// What changed since a moment.
struct Changes {
    qint64 last = 0;
    bool isAll = false; // too much, or nothing is known of it
    QSet<QString> tables;
    QList<qint64> cases; // by key

    bool touch(std::initializer_list<QString> of) const
    {
        return isAll || std::ranges::any_of(
                            of, [this](const QString &table) { return tables.contains(table); });
    }
};

// Only SQLite numbers changes of rows in the order in which they are committed; every engine so
// numbers the entries of the trail, one at least for each act.
qint64 lastChange(Connection &connection)
{
    Query query(connection, connection.isSqlite() ? u"SELECT coalesce(max(id), 0) FROM row_change"_s
                                                  : u"SELECT size FROM audit_head"_s);
    return query.next() ? query.number(0) : 0;
}

Changes changesSince(Connection &connection, qint64 since)
{
    Changes changes{lastChange(connection), false, {}, {}};
    if (changes.last == since)
        return changes;
    if (since < 0 || !connection.isSqlite()) {
        changes.isAll = true;
        return changes;
    }
    Query query(connection, u"SELECT of_table, row_key, kind FROM row_change "
                            "WHERE id > :since ORDER BY id LIMIT :most"_s);
    query.bind(":since"_L1, since).bind(":most"_L1, mostFollowed + 1);
    int read = 0;
    while (query.next()) {
        const QString table = query.text(0);
        changes.tables.insert(table);
        if (table == "review_case"_L1) {
            const QString key = query.text(1);
            // Cases are loaded and taken out again in bulk only.
            changes.isAll |= query.number(2) > 2;
            changes.cases.append(key.mid(1, key.size() - 2).toLongLong());
        }
        ++read;
    }
    changes.isAll |= read > mostFollowed;
    return changes;
}

constexpr qint32 julianOfEpoch = 2'440'588;

int digits(QByteArrayView text, qsizetype from, qsizetype count)
{
    int number = 0;
    for (qsizetype i = from; i < from + count; ++i)
        number = number * 10 + (text.at(i) - '0');
    return number;
}

// The Julian day of a stored date; 0 for none.
qint32 dayNumber(QByteArrayView stored)
{
    constexpr qsizetype length = 10; // 2026-03-01
    if (stored.size() < length)
        return 0;
    using namespace std::chrono;
    const sys_days day = year(digits(stored, 0, 4)) / month(unsigned(digits(stored, 5, 2))) /
                         std::chrono::day(unsigned(digits(stored, 8, 2)));
    return qint32(day.time_since_epoch().count()) + julianOfEpoch;
}

// The same of an instant, by the day in Britain.
qint32 dayNumber(StoredDays &days, QByteArrayView stored)
{
    const QDate day = days.of(QString::fromUtf8(stored));
    return day.isValid() ? qint32(day.toJulianDay()) : 0;
}

const QString caseColumns = QStringLiteral(
    "SELECT c.id, c.officer_id, coalesce(c.area_then_code, c.area_now_code), c.setting_code, "
    "c.crossover_code, c.status, c.nfa_year, c.due_on, c.decision_code, c.decided_on, c.batch_id, "
    "c.tier FROM review_case c ");

class CaseReader
{
public:
    explicit CaseReader(Connection &connection)
    {
        Query query(connection, u"SELECT id, started_at FROM import_batch"_s);
        StoredDays days;
        while (query.next())
            m_batches.insert(query.number(0), dayNumber(days, query.text(1).toUtf8()));
    }

    CountedCase read(const ShortRow &row)
    {
        CountedCase counted;
        counted.id = qint32(row.number(0));
        counted.officer = qint32(row.number(1));
        counted.area = qint32(row.number(2));
        counted.setting = qint32(row.number(3));
        counted.crossover = qint32(row.number(4));
        counted.status = CaseStatus(row.number(5));
        counted.year = qint16(row.number(6));
        counted.due = dayNumber(row.text(7));
        counted.decision = qint32(row.number(8));
        counted.decided = dayNumber(row.text(9));
        counted.cameIn = cameIn(row.number(10));
        counted.tier = qint8(row.number(11));
        return counted;
    }

private:
    // Of the batch; most cases come in few.
    qint32 cameIn(qint64 batch)
    {
        if (batch != m_batch) {
            m_batch = batch;
            m_day = m_batches.value(batch);
        }
        return m_day;
    }

    QHash<qint64, qint32> m_batches;
    qint64 m_batch = 0;
    qint32 m_day = 0;
};

QList<CountedCase> allCases(Connection &connection)
{
    CaseReader reader(connection);
    QList<CountedCase> cases;
    Query highest(connection, u"SELECT max(id) FROM review_case"_s);
    if (highest.next())
        cases.reserve(highest.number(0)); // keys are dense
    readShortRows(connection, caseColumns + "ORDER BY c.id"_L1, {},
                  [&](const ShortRow &row) { cases.append(reader.read(row)); });
    return cases;
}

void readAgain(Connection &connection, QList<CountedCase> &cases, const QList<qint64> &keys)
{
    CaseReader reader(connection);
    for (const qint64 key : keys) {
        readShortRows(connection, caseColumns + "WHERE c.id = :id"_L1, {{":id"_L1, key}},
                      [&](const ShortRow &row) {
                          const CountedCase now = reader.read(row);
                          const auto at =
                              std::ranges::lower_bound(cases, now.id, {}, &CountedCase::id);
                          if (at != cases.end() && at->id == now.id)
                              *at = now;
                          else
                              cases.insert(at, now);
                      });
    }
}

QHash<qint32, TeamId> teamsOfOfficers(Connection &connection)
{
    QHash<qint32, TeamId> teams;
    Query query(connection, u"SELECT id, team_id FROM officer WHERE team_id IS NOT NULL"_s);
    while (query.next())
        teams.insert(qint32(query.number(0)), query.id<TeamId>(1));
    return teams;
}

QList<CountedPart> codedParts(Connection &connection, const QString &sql)
{
    QList<CountedPart> parts;
    readKeyPairs(connection, sql, [&parts](qint64 id, qint64 code) {
        if (parts.isEmpty() || parts.last().caseId != id || parts.last().code != code)
            parts.append({qint32(id), qint32(code), 0});
    });
    return parts;
}

// Of several submitted reviews of a case the latest counts.
QList<CountedPart> findingsOf(Connection &connection)
{
    StoredDays days;
    QList<CountedPart> findings;
    qsizetype begun = 0; // where those of the case begin
    readShortRows(
        connection,
        u"SELECT w.case_id, w.submitted_at, a.answer FROM review w "
        "JOIN review_answer a ON a.review_id = w.id AND a.question = 'E1' AND a.subject = '' "
        "WHERE w.state IN (2, 4, 5) AND w.submitted_at IS NOT NULL "
        "ORDER BY w.case_id, w.submitted_at, w.id"_s,
        {}, [&](const ShortRow &row) {
            const qint32 id = qint32(row.number(0));
            if (begun < findings.size() && findings.at(begun).caseId == id)
                findings.resize(begun);
            else
                begun = findings.size();
            const qint32 day = dayNumber(days, row.text(1));
            for (const QString &code : codesOf(QString::fromUtf8(row.text(2)))) {
                const Code *found = CodeBook::instance().find(u"missed_opportunity", code);
                if (found)
                    findings.append({id, qint32(found->id.value()), day});
                else if (code == noneAnswer)
                    findings.append({id, 0, day});
            }
        });
    return findings;
}

QList<CountedPart> referralsOf(Connection &connection)
{
    StoredDays days;
    QList<CountedPart> referrals;
    readShortRows(connection,
                  u"SELECT case_id, made_at, CASE WHEN acknowledged_at IS NULL THEN 0 ELSE 1 END "
                  "FROM referral ORDER BY case_id, id"_s,
                  {}, [&](const ShortRow &row) {
                      const qint32 acknowledged = qint32(row.number(2));
                      const qint32 day = dayNumber(days, row.text(1));
                      referrals.append({qint32(row.number(0)), acknowledged, day});
                  });
    return referrals;
}

QList<CountedPart> scopesOf(Connection &connection, const QString &ruleset)
{
    QList<CountedPart> scopes;
    readShortRows(connection,
                  u"SELECT case_id, CASE result WHEN 1 THEN 1 WHEN 0 THEN 2 ELSE 3 END "
                  "FROM scope_result WHERE ruleset = :ruleset ORDER BY case_id"_s,
                  {{":ruleset"_L1, ruleset}}, [&](const ShortRow &row) {
                      scopes.append({qint32(row.number(0)), qint32(row.number(1)), 0});
                  });
    return scopes;
}

} // namespace

CaseColumns casesUpToDate(Connection &connection, const CaseColumns &known)
{
    CaseColumns columns = known;
    const Changes changes = changesSince(connection, known.change);
    columns.change = changes.last;
    columns.teams = teamsOfOfficers(connection);
    if (changes.touch({u"import_batch"_s}))
        columns.cases = allCases(connection);
    else if (!changes.cases.isEmpty())
        readAgain(connection, columns.cases, changes.cases);
    return columns;
}

CaseColumns partsUpToDate(Connection &connection, const CaseColumns &known, const QString &ruleset)
{
    CaseColumns columns = known;
    const Changes changes = changesSince(connection, known.partChange);
    columns.partChange = changes.last;
    if (changes.touch({u"original_outcome"_s}))
        columns.outcomes =
            codedParts(connection, u"SELECT case_id, outcome_code FROM original_outcome "
                                   "WHERE outcome_code IS NOT NULL "
                                   "ORDER BY case_id, outcome_code"_s);
    if (changes.touch({u"closure_reason"_s}))
        columns.reasons = codedParts(connection, u"SELECT case_id, reason_code FROM closure_reason "
                                                 "ORDER BY case_id, reason_code"_s);
    if (changes.touch({u"review"_s, u"review_answer"_s}))
        columns.findings = findingsOf(connection);
    if (changes.touch({u"referral"_s}))
        columns.referrals = referralsOf(connection);
    if (changes.touch({u"scope_result"_s}) || known.ruleset != ruleset) {
        columns.ruleset = ruleset;
        columns.scopes = scopesOf(connection, ruleset);
    }
    return columns;
}

} // namespace Revisit
