#include "core/storage/query.h"

#include "core/base/text.h"
#include "core/storage/connection.h"
#include "core/storage/dialect.h"

#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlRecord>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

QStringList placeholders(const QString &sql)
{
    static const QRegularExpression placeholder(u"(?<!:):[a-z]\\w*"_s);
    QStringList names;
    for (auto it = placeholder.globalMatch(sql); it.hasNext();)
        names.append(it.next().captured());
    names.removeDuplicates();
    return names;
}

} // namespace

Query::Query(Connection &connection, const QString &sql)
    : m_connection(connection)
    , m_sql(sql)
    , m_statement(connection.statements().take(sql))
{
    if (!m_statement) {
        m_statement = std::make_unique<PreparedStatement>(
            PreparedStatement{QSqlQuery(connection.handle()), placeholders(sql)});
        m_statement->query.setForwardOnly(true);
        if (!m_statement->query.prepare(sql))
            throw StoreFault(connection.dialect(), m_statement->query.lastError(), sql);
    }
    m_unbound = m_statement->names.size();
}

Query::~Query()
{
    m_statement->query.finish(); // a live reading would lock the table
    m_connection.statements().putBack(m_sql, std::move(m_statement));
}

Query &Query::bind(QLatin1String name, const QString &value)
{
    return bindVariant(name, value.isNull() ? u""_s : value);
}

Query &Query::bind(QLatin1String name, const QByteArray &value)
{
    return bindVariant(name, value);
}

Query &Query::bind(QLatin1String name, const QDateTime &value)
{
    return bindVariant(name, toStored(value));
}

Query &Query::bind(QLatin1String name, const QDate &value)
{
    return value.isValid() ? bindVariant(name, value.toString(Qt::ISODate)) : bindNull(name);
}

Query &Query::bindNull(QLatin1String name)
{
    return bindVariant(name, QVariant(QMetaType::fromType<QString>()));
}

Query &Query::bindNumber(QLatin1String name, qint64 value)
{
    return bindVariant(name, value);
}

Query &Query::bindVariant(QLatin1String name, const QVariant &value)
{
    if (!m_statement->names.contains(name))
        throw StoreFault::defect(u"%1 has no %2"_s.arg(m_sql, name));
    m_statement->query.bindValue(name, value);
    --m_unbound;
    return *this;
}

void Query::execute()
{
    if (m_unbound != 0)
        throw StoreFault::defect(u"a placeholder is not bound in: "_s + m_sql);
    if (!m_statement->query.exec())
        throw StoreFault(m_connection.dialect(), m_statement->query.lastError(), m_sql);
    m_executed = true;
}

int Query::run()
{
    execute();
    const int touched = m_statement->query.numRowsAffected();
    m_statement->query.finish();
    m_executed = false;
    m_unbound = m_statement->names.size();
    return touched;
}

bool Query::next()
{
    if (!m_executed)
        execute();
    return m_statement->query.next();
}

int Query::columns() const
{
    return m_statement->query.record().count();
}

QString Query::text(int column) const
{
    return m_statement->query.value(column).toString();
}

QByteArray Query::bytes(int column) const
{
    return m_statement->query.value(column).toByteArray();
}

qint64 Query::number(int column) const
{
    return m_statement->query.value(column).toLongLong();
}

bool Query::isNull(int column) const
{
    return m_statement->query.isNull(column);
}

QDate Query::date(int column) const
{
    return QDate::fromString(text(column), Qt::ISODate);
}

QDateTime Query::instant(int column) const
{
    return instantFromStored(text(column));
}

std::optional<QString> Query::optionalText(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(text(column));
}

std::optional<qint64> Query::optionalNumber(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(number(column));
}

std::optional<bool> Query::optionalFlag(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(flag(column));
}

} // namespace Revisit
