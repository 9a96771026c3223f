#pragma once

#include "core/base/id.h"
#include "core/storage/statementcache.h"
#include "core/storage/storefault.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <concepts>
#include <memory>
#include <optional>

namespace Revisit {

class Connection;

// A prepared, forward-only statement. A misspelt or forgotten placeholder is
// a fault here, where QSqlQuery would quietly store NULL. Placeholders are
// lower case: ":officer".
class Query
{
public:
    Query(Connection &connection, const QString &sql);
    ~Query();

    Query &bind(QLatin1String name, const QString &value); // a null string is stored as ''
    Query &bind(QLatin1String name, const QByteArray &value);
    Query &bind(QLatin1String name, const QDateTime &value);
    Query &bind(QLatin1String name, const QDate &value); // an invalid date is stored as NULL
    template<std::integral T>
    Query &bind(QLatin1String name, T value)
    {
        return bindNumber(name, qint64(value));
    }
    template<typename Tag>
    Query &bind(QLatin1String name, Id<Tag> id)
    {
        return bindNumber(name, id.value());
    }
    template<typename T>
    Query &bind(QLatin1String name, const std::optional<T> &value)
    {
        return value ? bind(name, *value) : bindNull(name);
    }
    Query &bindNull(QLatin1String name);

    int run();   // a change: the number of rows it touched
    bool next(); // a reading: runs on the first call

    int columns() const; // of the row that was read last
    QString text(int column) const;
    QByteArray bytes(int column) const;
    qint64 number(int column) const;
    bool isNull(int column) const;
    bool flag(int column) const { return number(column) != 0; }
    QDate date(int column) const;
    QDateTime instant(int column) const;
    std::optional<QString> optionalText(int column) const;
    std::optional<qint64> optionalNumber(int column) const;
    std::optional<bool> optionalFlag(int column) const;
    template<typename IdType>
    IdType id(int column) const
    {
        return IdType(number(column));
    }
    // The key in the column, or nothing where it is NULL.
    template<typename IdType>
    std::optional<IdType> optionalId(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(IdType(number(column)));
    }

private:
    Q_DISABLE_COPY_MOVE(Query)
    void execute();
    Query &bindNumber(QLatin1String name, qint64 value);
    Query &bindVariant(QLatin1String name, const QVariant &value);

    Connection &m_connection;
    const QString m_sql;
    std::unique_ptr<PreparedStatement> m_statement;
    qsizetype m_unbound = 0;
    bool m_executed = false;
};

} // namespace Revisit
