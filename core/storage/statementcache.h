#pragma once

#include <QHashFunctions>
#include <QSqlQuery>
#include <QStringList>

#include <list>
#include <memory>
#include <unordered_map>

namespace Revisit {

// A prepared statement and the placeholders it names.
struct PreparedStatement {
    QSqlQuery query;
    QStringList names;
};

// Statements of one connection, kept prepared: preparing anew costs three to
// eight times a run, and more where triggers are compiled along. A statement is
// taken out while in use and put back after, so that a nested run of the same text
// gets one of its own. Of too many the one goes that was used longest ago: texts
// that are run once do not keep out those that are run all the time.
class StatementCache
{
public:
    std::unique_ptr<PreparedStatement> take(const QString &sql)
    {
        const auto found = m_places.find(sql);
        if (found == m_places.end())
            return nullptr;
        std::unique_ptr<PreparedStatement> statement = std::move(found->second->second);
        m_idle.erase(found->second);
        m_places.erase(found);
        return statement;
    }

    void putBack(const QString &sql, std::unique_ptr<PreparedStatement> statement)
    {
        if (m_places.contains(sql))
            return; // a nested run left one already
        m_idle.emplace_front(sql, std::move(statement));
        m_places.emplace(sql, m_idle.begin());
        if (m_idle.size() > most) {
            m_places.erase(m_idle.back().first);
            m_idle.pop_back();
        }
    }

    void clear()
    {
        m_places.clear();
        m_idle.clear();
    }

private:
    static constexpr size_t most = 200;

    using Idle = std::list<std::pair<QString, std::unique_ptr<PreparedStatement>>>;
    struct Hash {
        size_t operator()(const QString &text) const { return qHash(text); }
    };

    Idle m_idle; // the one that was used last stands first
    std::unordered_map<QString, Idle::iterator, Hash> m_places;
};

} // namespace Revisit
