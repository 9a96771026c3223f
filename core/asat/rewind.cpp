#include "core/asat/rewind.h"

#include "core/audit/trailfrontier.h"
#include "core/base/text.h"
#include "core/cases/searchindex.h"
#include "core/storage/rowhistory.h"
#include "core/storage/schemachange.h"
#include "core/storage/transaction.h"

#include <algorithm>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

// What is later than the entry; a change that no entry follows yet is.
const QString later = u"(entry > :entry OR entry < 0)"_s;

struct EarlierLoad {
    qint64 change = 0;  // its line in the history
    qint64 highest = 0; // the highest key before
};

class Rewinding
{
public:
    Rewinding(Connection &copy, qint64 entry)
        : m_copy(copy)
        , m_entry(entry)
    {}

    void run()
    {
        removeTriggers();
        collectFirstChanges();
        for (const StoredTable &table : storedTables(m_copy)) {
            const RowHistory history = rowHistoryOf(table.name);
            if (history == RowHistory::Kept || history == RowHistory::Additions)
                rewindTable(table);
        }
        const bool wasFound = isChanged(u"review_case"_s) || isChanged(u"note"_s);
        cutTrail();
        m_copy.execute(u"DROP TABLE first_change"_s);
        if (wasFound)
            rebuildSearchIndex(m_copy);
    }

private:
    void change(const QString &sql) { Query(m_copy, sql).bind(":entry"_L1, m_entry).run(); }

    void removeTriggers()
    {
        QStringList names;
        {
            Query query(m_copy, u"SELECT name FROM sqlite_master WHERE type = 'trigger'"_s);
            while (query.next())
                names.append(query.text(0));
        }
        for (const QString &name : names)
            m_copy.execute(u"DROP TRIGGER "_s + name);
    }

    // Of each row only the first later change matters: it knows the row as it was.
    void collectFirstChanges()
    {
        m_copy.execute(u"CREATE TABLE first_change (of_table TEXT NOT NULL, row_key TEXT NOT NULL, "
                       "change_id INTEGER NOT NULL, PRIMARY KEY (of_table, row_key)) "
                       "WITHOUT ROWID"_s);
        change(u"INSERT INTO first_change (of_table, row_key, change_id) "
               "SELECT of_table, row_key, min(id) FROM row_change WHERE kind <> 4 AND "_s +
               later + u" GROUP BY of_table, row_key"_s);
        Query query(m_copy, u"SELECT of_table, id, CAST(row_key AS INTEGER) FROM row_change "
                            "WHERE kind = 4 AND "_s +
                                later);
        query.bind(":entry"_L1, m_entry);
        while (query.next())
            m_loads[query.text(0)].append({query.number(1), query.number(2)});
    }

    bool isChanged(const QString &table)
    {
        if (m_loads.contains(table))
            return true;
        Query query(m_copy, u"SELECT 1 FROM first_change WHERE of_table = :table LIMIT 1"_s);
        return query.bind(":table"_L1, table).next();
    }

    void rewindTable(const StoredTable &table)
    {
        if (!isChanged(table.name))
            return;
        removeLoaded(table);
        removeChanged(table);
        putBack(table);
    }

    // The highest key that was there before the first of the later loads. A row above
    // it that was there all the same went before that load, and is put back.
    void removeLoaded(const StoredTable &table)
    {
        const QList<EarlierLoad> loads = m_loads.value(table.name);
        if (loads.isEmpty())
            return;
        const auto lowest = std::ranges::min_element(loads, {}, &EarlierLoad::highest);
        m_copy.execute(u"DELETE FROM %1 WHERE %2 > %3"_s.arg(table.name, table.keys.first())
                           .arg(lowest->highest));
    }

    void removeChanged(const StoredTable &table)
    {
        QStringList parts;
        for (qsizetype i = 0; i < table.keys.size(); ++i)
            parts.append(u"json_extract(row_key, '$[%1]')"_s.arg(i));
        m_copy.execute(u"DELETE FROM %1 WHERE (%2) IN (SELECT %3 FROM first_change "
                       "WHERE of_table = '%1')"_s.arg(table.name, table.keys.join(u", "_s),
                                                      parts.join(u", "_s)));
    }

    void putBack(const StoredTable &table)
    {
        QStringList values;
        for (const QString &column : table.columns) {
            const QString value = u"json_extract(r.before, '$.%1')"_s.arg(column);
            values.append(table.bytes.contains(column) ? u"row_bytes(%1)"_s.arg(value) : value);
        }
        QString sql =
            u"INSERT INTO %1 (%2) SELECT %3 FROM first_change f JOIN row_change r "
            "ON r.id = f.change_id WHERE f.of_table = '%1' AND r.before IS NOT NULL"_s.arg(
                table.name, table.columns.join(u", "_s), values.join(u", "_s));
        // Not what a later load had brought before it was changed.
        for (const EarlierLoad &load : m_loads.value(table.name))
            sql +=
                u" AND NOT (r.id > %1 AND json_extract(r.row_key, '$[0]') > %2)"_s.arg(load.change)
                    .arg(load.highest);
        m_copy.execute(sql);
    }

    void cutTrail()
    {
        change(u"DELETE FROM audit_value WHERE seq > :entry"_s);
        change(u"DELETE FROM audit WHERE seq > :entry"_s);
        change(u"DELETE FROM audit_checkpoint WHERE size > :entry + 1"_s);
        change(u"DELETE FROM row_change WHERE "_s + later);
        restoreHead();
    }

    void restoreHead()
    {
        TrailFrontier trail;
        {
            Query query(m_copy, u"SELECT leaf, at FROM audit ORDER BY seq"_s);
            while (query.next()) {
                trail.tree.append(QByteArray::fromHex(query.text(0).toLatin1()));
                trail.lastAt = query.text(1);
            }
        }
        storeTrailFrontier(m_copy, trail);
    }

    Connection &m_copy;
    const qint64 m_entry;
    QHash<QString, QList<EarlierLoad>> m_loads;
};

} // namespace

Result<qint64> entryAt(Connection &connection, const QDateTime &instant)
{
    return reading([&] {
               Query query(connection, u"SELECT max(seq) FROM audit WHERE at <= :at"_s);
               query.bind(":at"_L1, instant).next();
               return query.optionalNumber(0);
           })
        .and_then([](const std::optional<qint64> &entry) -> Result<qint64> {
            if (!entry)
                return fail(Fault::NotFound,
                            CoreText::tr("This caseload had not been begun then."));
            return *entry;
        });
}

Result<> rewind(Connection &copy, qint64 entry)
{
    const SchemaChange change(copy);
    try {
        copy.execute(u"PRAGMA foreign_keys = OFF"_s); // rows go and come in any order
        copy.execute(u"PRAGMA synchronous = OFF"_s);  // it does not outlive the program
    } catch (const StoreFault &fault) {
        return tl::unexpected(fault.error);
    }
    return between(copy, copy.dialect().beginWrite(), [&]() -> Result<> {
        Rewinding(copy, entry).run();
        return {};
    });
}

} // namespace Revisit
