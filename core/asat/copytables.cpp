#include "core/asat/copytables.h"

#include "core/base/text.h"
#include "core/cases/searchindex.h"
#include "core/storage/backup.h"
#include "core/storage/bulkload.h"
#include "core/storage/catalogue.h"
#include "core/storage/migrator.h"
#include "core/storage/rowhistory.h"
#include "core/storage/schemachange.h"
#include "core/storage/transaction.h"

#include <QFile>

#include <deque>
#include <vector>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 rowsBetween = 4096;

tl::unexpected<Error> noRoomForCopy(const QString &detail)
{
    return fail(Fault::Busy,
                CoreText::tr("No copy of the caseload could be made. Is there room on the disk?"),
                u"as-at copy: "_s + detail);
}

Result<> makePrivateFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly) ||
        !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return noRoomForCopy(file.errorString());
    return {};
}

// As bytes of the table want it: PostgreSQL's driver gives bytes as they are.
BulkValue valueOf(const Query &row, int column, bool isBytes, std::deque<QByteArray> &kept)
{
    if (row.isNull(column))
        return {};
    kept.push_back(isBytes ? row.bytes(column) : row.text(column).toUtf8());
    const std::string_view text(kept.back().constData(), size_t(kept.back().size()));
    return isBytes ? BulkValue::bytes(text) : BulkValue(text);
}

// SQLite's columns turn the digits of a number into the number again.
Result<> copyRows(Connection &from, Connection &to, const StoredTable &table,
                  const std::function<bool()> &goesOn)
{
    BulkLoad load(to);
    // The key comes first in every table that has one of its own.
    BulkTable &rows = load.table(table.name, table.columns);
    Query query(from, u"SELECT %1 FROM %2"_s.arg(table.columns.join(u", "_s), table.name));
    qint64 count = 0;
    while (query.next()) {
        std::deque<QByteArray> kept;
        std::vector<BulkValue> values;
        for (qsizetype i = 0; i < table.columns.size(); ++i)
            values.push_back(
                valueOf(query, int(i), table.bytes.contains(table.columns.at(i)), kept));
        rows.add(values);
        if (++count % rowsBetween == 0 && !goesOn())
            return copyStopped();
    }
    load.finish();
    return {};
}

void emptyForCopy(Connection &to, const QList<StoredTable> &tables)
{
    QStringList triggers;
    {
        Query query(to, u"SELECT name FROM sqlite_master WHERE type = 'trigger'"_s);
        while (query.next())
            triggers.append(query.text(0));
    }
    for (const QString &trigger : triggers)
        to.execute(u"DROP TRIGGER "_s + trigger);
    for (const StoredTable &table : tables)
        to.execute(u"DELETE FROM "_s + table.name);
}

Result<> copyTables(Connection &from, const QString &path, const CopyWatcher &watcher)
{
    const ConnectionSpec spec = ConnectionSpec::file(path);
    const auto to = Connection::open(spec);
    if (!to)
        return tl::unexpected(to.error());
    RV_CHECK(migrate(**to, spec));
    const SchemaChange change(**to);
    (*to)->execute(u"PRAGMA foreign_keys = OFF"_s);
    (*to)->execute(u"PRAGMA synchronous = OFF"_s);
    return between(**to, (*to)->dialect().beginWrite(), [&]() -> Result<> {
        const QList<StoredTable> tables = storedTables(from);
        emptyForCopy(**to, tables);
        for (qsizetype i = 0; i < tables.size(); ++i) {
            const double share = double(i) / double(tables.size());
            if (!watcher(share))
                return copyStopped();
            RV_CHECK(copyRows(from, **to, tables.at(i), [&] { return watcher(share); }));
        }
        rebuildSearchIndex(**to);
        return {};
    });
}

} // namespace

Result<> copyCaseload(Connection &from, const QString &file, const CopyWatcher &watcher)
{
    RV_CHECK(makePrivateFile(file));
    return inSnapshot(from, [&]() -> Result<> {
        if (!from.isSqlite())
            return copyTables(from, file, watcher);
        Query(from, u"SELECT size FROM audit_head"_s).next(); // the reading begins here
        return copyFile(from, file, watcher);
    });
}

} // namespace Revisit
