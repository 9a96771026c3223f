#include "core/storage/keyreading.h"

#include "core/storage/connection.h"
#include "core/storage/query.h"
#include "core/storage/rawhandle.h"

#include <memory>
#include <sqlite3.h>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

using Statement = std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)>;

StoreFault refusal(int code, const QString &sql)
{
    return StoreFault::defect(u"%1 in: %2"_s.arg(code).arg(sql));
}

Statement prepared(sqlite3 *database, const QString &sql)
{
    sqlite3_stmt *statement = nullptr;
    const QByteArray bytes = sql.toUtf8();
    const int code =
        sqlite3_prepare_v2(database, bytes.constData(), int(bytes.size()), &statement, nullptr);
    if (code != SQLITE_OK)
        throw refusal(code, sql);
    return {statement, sqlite3_finalize};
}

void bind(sqlite3_stmt *statement, const NamedValue &value)
{
    const int place = sqlite3_bind_parameter_index(statement, value.name.data());
    if (place == 0)
        throw StoreFault::defect(u"there is no placeholder "_s + value.name);
    if (const auto *number = std::get_if<qint64>(&value.value)) {
        sqlite3_bind_int64(statement, place, *number);
        return;
    }
    const QByteArray text = std::get<QString>(value.value).toUtf8();
    sqlite3_bind_text(statement, place, text.constData(), int(text.size()), SQLITE_TRANSIENT);
}

void readFromSqlite(Connection &connection, const QString &sql, const QList<NamedValue> &values,
                    const std::function<void(qint64)> &take)
{
    const Statement statement = prepared(rawSqlite(connection), sql);
    for (const NamedValue &value : values)
        bind(statement.get(), value);
    int code = SQLITE_ROW;
    while ((code = sqlite3_step(statement.get())) == SQLITE_ROW)
        take(sqlite3_column_int64(statement.get(), 0));
    if (code != SQLITE_DONE)
        throw refusal(code, sql);
}

} // namespace

void readKeys(Connection &connection, const QString &sql, const QList<NamedValue> &values,
              const std::function<void(qint64)> &take)
{
    if (connection.isSqlite()) {
        readFromSqlite(connection, sql, values, take);
        return;
    }
    Query query(connection, sql);
    for (const NamedValue &value : values)
        std::visit([&](const auto &bound) { query.bind(value.name, bound); }, value.value);
    while (query.next())
        take(query.number(0));
}

} // namespace Revisit
