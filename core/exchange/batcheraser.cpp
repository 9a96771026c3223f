#include "core/exchange/batcheraser.h"

#include "core/cases/programme.h"
#include "core/exchange/casefacts.h"
#include "core/exchange/importledger.h"
#include "core/exchange/importtables.h"
#include "core/exchange/sharedvalues.h"
#include "core/storage/connection.h"
#include "core/storage/query.h"
#include "core/storage/schemachange.h"

#include <QJsonDocument>

#include <limits>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

// Deleting a parent looks for its children once a row; without these, that
// reads the whole table each time.
const QStringList helpfulIndexes{
    u"undo_outcome_suspect ON original_outcome (suspect_id)"_s,
    u"undo_outcome_crime ON original_outcome (crime_id)"_s,
    u"undo_suspect_copy ON suspect (duplicate_of)"_s,
    u"undo_victim_copy ON victim (duplicate_of)"_s,
    u"undo_officer_copy ON original_officer (duplicate_of)"_s,
    u"undo_assignment_case ON assignment (case_id)"_s,
    u"undo_shared_suspect ON shared_value (suspect_id)"_s,
    u"undo_shared_victim ON shared_value (victim_id)"_s,
};

// How a case is concerned: the batch brought it, or added to it, or brought a
// suspect of it elsewhere.
const QString ours = u"(SELECT case_id FROM undo_case WHERE part = 1)"_s;
const QString touched = u"(SELECT case_id FROM undo_case WHERE part <= 2)"_s;
const QString staying = u"(SELECT case_id FROM undo_case WHERE part >= 2)"_s;

// What rows of this kind loaded (1) or updated (2).
QString records(Feed feed, int outcome)
{
    return u"(SELECT entity_id FROM source_row WHERE id >= :first AND outcome = %1 AND file_id IN "
           "(SELECT id FROM import_file WHERE feeds = '%2'))"_s.arg(outcome)
               .arg(feedName(feed));
}

} // namespace

BatchEraser::BatchEraser(Connection &connection, BatchId batch)
    : m_connection(connection)
    , m_batch(batch)
{
    {
        Query query(connection, u"SELECT min(s.id) FROM source_row s "
                                "JOIN import_file f ON f.id = s.file_id "
                                "WHERE f.batch_id = :batch"_s);
        query.bind(":batch"_L1, batch).next();
        m_firstRow = query.isNull(0) ? std::numeric_limits<qint64>::max() : query.number(0);
    }
    makeHelpers();
    collectCases();
}

void BatchEraser::makeHelpers()
{
    const SchemaChange change(m_connection);
    for (const QString &index : helpfulIndexes)
        m_connection.execute(u"CREATE INDEX "_s + index);
    m_connection.execute(
        u"CREATE TEMPORARY TABLE undo_case (case_id BIGINT PRIMARY KEY, part INTEGER)"_s);
}

// Every statement here speaks of rows from m_firstRow on.
qint64 BatchEraser::change(const QString &sql)
{
    return Query(m_connection, sql).bind(":first"_L1, m_firstRow).run();
}

void BatchEraser::collectCases()
{
    Query(m_connection, u"INSERT INTO undo_case (case_id, part) "
                        "SELECT id, 1 FROM review_case WHERE batch_id = :batch"_s)
        .bind(":batch"_L1, m_batch)
        .run();
    const QString add = u"INSERT INTO undo_case (case_id, part) "
                        "SELECT DISTINCT case_id, %1 FROM %2 ON CONFLICT DO NOTHING"_s;
    for (const QString &table :
         {u"suspect"_s, u"victim"_s, u"original_outcome"_s, u"original_officer"_s})
        change(add.arg(2).arg(table + u" WHERE source_row_id >= :first"_s));
    for (const auto &[table, of] : {std::pair(u"assignment"_s, records(Feed::Assignments, 1)),
                                    std::pair(u"suspect"_s, records(Feed::Suspects, 2)),
                                    std::pair(u"victim"_s, records(Feed::Victims, 2))})
        change(add.arg(2).arg(table + u" WHERE id IN "_s + of));
    change(u"INSERT INTO undo_case (case_id, part) SELECT id, 2 FROM review_case WHERE id IN "_s +
           records(Feed::Cases, 2) + u" ON CONFLICT DO NOTHING"_s);
    change(add.arg(3).arg(u"suspect WHERE person_id IN (SELECT person_id FROM suspect "
                          "WHERE source_row_id >= :first)"_s));
}

qint64 BatchEraser::casesWithWork()
{
    Query query(m_connection,
                u"SELECT count(*) FROM (SELECT case_id FROM review UNION "
                "SELECT case_id FROM referral UNION SELECT case_id FROM line_of_enquiry UNION "
                "SELECT case_id FROM risk_alert UNION "
                "SELECT v.case_id FROM victim_contact c JOIN victim v ON v.id = c.victim_id UNION "
                "SELECT case_id FROM link_answer UNION SELECT case_id FROM decision_log UNION "
                "SELECT case_id FROM panel UNION "
                "SELECT case_id FROM note WHERE from_file = 0) work WHERE case_id IN "_s +
                    touched);
    query.next();
    Query given(m_connection,
                u"SELECT count(DISTINCT case_id) FROM assignment WHERE case_id IN "_s + ours +
                    u" AND id NOT IN "_s + records(Feed::Assignments, 1));
    given.bind(":first"_L1, m_firstRow).next();
    return std::max(query.number(0), given.number(0));
}

qint64 BatchEraser::rowsWith(int outcome)
{
    Query query(m_connection,
                u"SELECT count(*) FROM source_row s JOIN import_file f ON f.id = s.file_id "
                "WHERE f.batch_id = :batch AND s.outcome = :outcome"_s);
    query.bind(":batch"_L1, m_batch).bind(":outcome"_L1, outcome).next();
    return query.number(0);
}

qint64 BatchEraser::removeLoaded()
{
    change(u"DELETE FROM assignment WHERE id IN "_s + records(Feed::Assignments, 1));
    for (const QString &table : {u"original_outcome"_s, u"original_officer"_s, u"note"_s})
        change(u"DELETE FROM %1 WHERE source_row_id >= :first"_s.arg(table));
    for (const QString &table : {u"closure_reason"_s, u"closure"_s, u"scope_criterion"_s,
                                 u"scope_result"_s, u"scope_run_case"_s, u"case_reference"_s})
        m_connection.execute(u"DELETE FROM %1 WHERE case_id IN %2"_s.arg(table, ours));
    m_connection.execute(u"DELETE FROM shared_value WHERE case_id IN "_s + ours);
    for (const QString &table : {u"suspect"_s, u"victim"_s})
        change(u"DELETE FROM shared_value WHERE %1_id IN "
               "(SELECT id FROM %1 WHERE source_row_id >= :first)"_s.arg(table));
    // A copy goes with what it is a copy of, or after it.
    for (const QString &table : {u"suspect"_s, u"victim"_s}) {
        change(u"DELETE FROM %1 WHERE source_row_id >= :first"_s.arg(table));
    }
    change(u"DELETE FROM crime WHERE source_row_id >= :first"_s);
    for (const QString &table : {u"review_case"_s, u"person"_s, u"investigator"_s}) {
        Query(m_connection, u"DELETE FROM %1 WHERE batch_id = :batch"_s.arg(table))
            .bind(":batch"_L1, m_batch)
            .run();
    }
    return rowsWith(int(RowOutcome::Loaded));
}

qint64 BatchEraser::restoreUpdated()
{
    struct Row {
        QString feed;
        qint64 key;
        QJsonObject before;
    };
    QList<Row> rows;
    {
        Query query(m_connection, u"SELECT f.feeds, s.entity_id, s.before FROM source_row s "
                                  "JOIN import_file f ON f.id = s.file_id WHERE s.id >= :first "
                                  "AND s.outcome = 2 AND s.before IS NOT NULL "
                                  "ORDER BY s.id DESC"_s);
        query.bind(":first"_L1, m_firstRow);
        while (query.next()) {
            rows.append({query.text(0), query.number(1),
                         QJsonDocument::fromJson(query.text(2).toUtf8()).object()});
        }
    }
    for (const Row &row : rows)
        restoreRecord(row.feed, row.key, row.before);
    return rowsWith(int(RowOutcome::Updated));
}

void BatchEraser::restoreRecord(const QString &feed, qint64 key, const QJsonObject &before)
{
    restoreSharedValues(m_connection, feed, key, before);
    if (feed == feedName(Feed::Cases))
        restoreCase(key, before);
    else if (feed == feedName(Feed::Suspects))
        restoreColumns(u"suspect"_s, u"id"_s, key, suspectColumns(), before);
    else if (feed == feedName(Feed::Victims))
        restoreColumns(u"victim"_s, u"id"_s, key, victimColumns(), before);
}

void BatchEraser::restoreCase(qint64 key, const QJsonObject &before)
{
    restoreColumns(u"review_case"_s, u"id"_s, key, caseColumns(),
                   before["review_case"_L1].toObject());
    if (before.contains("closure"_L1)) {
        restoreColumns(u"closure"_s, u"case_id"_s, key, closureColumns(),
                       before["closure"_L1].toObject());
        return;
    }
    for (const QString &table : {u"closure_reason"_s, u"closure"_s}) {
        Query(m_connection, u"DELETE FROM %1 WHERE case_id = :case"_s.arg(table))
            .bind(":case"_L1, key)
            .run();
    }
}

// A column that is not named was NULL.
void BatchEraser::restoreColumns(const QString &table, const QString &keyColumn, qint64 key,
                                 const QStringList &columns, const QJsonObject &before)
{
    QStringList assignments;
    for (const QString &column : columns)
        assignments.append(u"%1 = :set_%1"_s.arg(column));
    Query query(m_connection, u"UPDATE %1 SET %2, version = version + 1 WHERE %3 = :key"_s.arg(
                                  table, assignments.join(u", "_s), keyColumn));
    for (const QString &column : columns) {
        const QByteArray name = ":set_" + column.toLatin1();
        if (before.contains(column))
            query.bind(QLatin1String(name), before[column].toString());
        else
            query.bindNull(QLatin1String(name));
    }
    query.bind(":key"_L1, key).run();
}

void BatchEraser::recount()
{
    countPeople();
    m_connection.execute(
        u"UPDATE review_case SET officer_id = (SELECT a.officer_id FROM assignment a "
        "WHERE a.case_id = review_case.id AND a.until_at IS NULL), "
        "tier_rule = CASE WHEN EXISTS (SELECT 1 FROM suspect s JOIN suspect t "
        "ON t.person_id = s.person_id AND t.case_id <> s.case_id "
        "WHERE s.case_id = review_case.id) THEN 'suspect_elsewhere' ELSE 'not_assessed' END "
        "WHERE tier_reason IS NULL AND id IN "_s +
        staying);
    CaseIndex cases(m_connection);
    {
        Query query(m_connection, u"SELECT case_id FROM undo_case WHERE part >= 2"_s);
        while (query.next())
            cases.touch(query.number(0));
    }
    cases.storeDerived(m_connection, programme(m_connection).value_or(Programme()).due);
}

void BatchEraser::countPeople()
{
    const QString suspects = u"(SELECT count(*) FROM suspect s WHERE s.case_id = review_case.id "
                             "AND %1)"_s;
    const QString victims = u"(SELECT %1 FROM victim v WHERE v.case_id = review_case.id)"_s;
    const QString under18 = u"CASE WHEN count(*) = count(CASE WHEN v.age_most < 18 "
                            "OR v.age_least >= 18 THEN 1 END) "
                            "THEN count(CASE WHEN v.age_most < 18 THEN 1 END) END"_s;
    m_connection.execute(
        u"UPDATE review_case SET suspects_identified = "_s + suspects.arg(u"s.identified = 1"_s) +
        u", suspects_unidentified = "_s + suspects.arg(u"coalesce(s.identified, 0) = 0"_s) +
        u", suspects_ethnicity_known = "_s +
        suspects.arg(u"s.ethnicity_self_code IS NOT NULL AND s.ethnicity_self_code <> "
                     "(SELECT id FROM code WHERE list = 'ethnicity_self' AND code = 'NS')"_s) +
        u", victims = "_s + victims.arg(u"count(*)"_s) + u", victims_under_18 = "_s +
        victims.arg(under18) + u" WHERE id IN "_s + staying);
}

void BatchEraser::forgetRows()
{
    change(u"UPDATE source_row SET raw = NULL, unmapped = NULL, before = NULL, hint = NULL "
           "WHERE id >= :first"_s);
}

void BatchEraser::finish()
{
    const SchemaChange change(m_connection);
    m_connection.execute(u"DROP TABLE undo_case"_s);
    for (const QString &index : helpfulIndexes)
        m_connection.execute(u"DROP INDEX "_s + index.section(u' ', 0, 0));
}

} // namespace Revisit
