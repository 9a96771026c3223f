#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <memory>
#include <span>
#include <string_view>
#include <vector>

namespace Revisit {

class Connection;

// One value on its way into a table. Text and bytes are looked at only until
// BulkTable::add() returns.
struct BulkValue {
    enum class Kind { Null, Integer, Text, Bytes };

    BulkValue() = default;
    BulkValue(qint64 number)
        : kind(Kind::Integer)
        , integer(number)
    {}
    BulkValue(int number)
        : BulkValue(qint64(number))
    {}
    BulkValue(std::string_view words)
        : kind(Kind::Text)
        , text(words)
    {}
    static BulkValue bytes(std::string_view raw)
    {
        BulkValue value(raw);
        value.kind = Kind::Bytes;
        return value;
    }
    // NULL where there is no text.
    static BulkValue textOrNull(std::string_view words)
    {
        return words.empty() ? BulkValue() : BulkValue(words);
    }

    Kind kind = Kind::Null;
    qint64 integer = 0;
    std::string_view text;
};

// Rows on their way into one table, with keys given out here.
class BulkTable
{
public:
    virtual ~BulkTable() = default;

    // The key for the next row; consecutive from one above the largest stored.
    qint64 takeId() { return m_nextId++; }
    qint64 lastId() const { return m_nextId - 1; }
    virtual void add(std::span<const BulkValue> row) = 0;

protected:
    qint64 m_nextId = 1;
};

// Loads many rows by the engine's fast path: prepared statements on SQLite's
// own handle (twice as fast as QSqlQuery), COPY on PostgreSQL (eight times).
// For use inside a write transaction; it throws StoreFault. Tables are filled
// in the order in which they were asked for, so name a parent before its
// children.
class BulkLoad
{
public:
    explicit BulkLoad(Connection &connection);
    ~BulkLoad();

    // The first column must be the key when the table has one named "id".
    BulkTable &table(const QString &name, const QStringList &columns);
    // Sends what is still here, so that a statement sees it.
    void flush();
    // Sends the rest and tells the engine which keys were given out.
    void finish();

private:
    Q_DISABLE_COPY_MOVE(BulkLoad)
    friend class PostgresBulkTable;

    Connection &m_connection;
    std::vector<std::unique_ptr<BulkTable>> m_tables;
};

// While it lives, the tables have no secondary indexes, which makes a large
// load into them faster; restore() builds them again. Does nothing on
// PostgreSQL.
class DeferredIndexes
{
public:
    DeferredIndexes(Connection &connection, const QStringList &tables);
    void restore();

private:
    Connection &m_connection;
    QStringList m_statements;
};

} // namespace Revisit
