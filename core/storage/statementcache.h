#pragma once

#include <QHashFunctions>
#include <QSqlQuery>
#include <QStringList>

#include <memory>
#include <unordered_map>

namespace Revisit {

// A prepared statement and the placeholders it names.
struct PreparedStatement {
    QSqlQuery query;
    QStringList names;
};

// Statements of one connection, kept prepared: preparing anew costs three to
// eight times a run. A statement is taken out while in use and put back after,
// so that a nested run of the same text gets one of its own.
class StatementCache
{
public:
    std::unique_ptr<PreparedStatement> take(const QString &sql)
    {
        const auto found = m_idle.find(sql);
        if (found == m_idle.end())
            return nullptr;
        std::unique_ptr<PreparedStatement> statement = std::move(found->second);
        m_idle.erase(found);
        return statement;
    }

    void putBack(const QString &sql, std::unique_ptr<PreparedStatement> statement)
    {
        constexpr size_t most = 200;
        if (m_idle.size() < most)
            m_idle.emplace(sql, std::move(statement));
    }

    void clear() { m_idle.clear(); }

private:
    struct Hash {
        size_t operator()(const QString &text) const { return qHash(text); }
    };
    std::unordered_map<QString, std::unique_ptr<PreparedStatement>, Hash> m_idle;
};

} // namespace Revisit
