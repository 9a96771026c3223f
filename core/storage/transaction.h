#pragma once

#include "core/base/result.h"
#include "core/storage/connection.h"
#include "core/storage/dialect.h"
#include "core/storage/query.h"
#include "core/storage/session.h"

namespace Revisit {

// Undoes what the open transaction did; the first error is the one worth
// telling, so a failing rollback is not reported.
inline void rollBack(Connection &connection)
{
    try {
        connection.execute(QStringLiteral("ROLLBACK"));
    } catch (const StoreFault &) {
    }
}

// Runs `work`, which returns a Result, between `begin` and a commit. Rolls back
// when it returns an error or the storage layer throws.
template<typename Work>
auto between(Connection &connection, const QString &begin, Work work) -> decltype(work())
{
    try {
        connection.execute(begin);
    } catch (const StoreFault &fault) {
        return tl::unexpected(fault.error);
    }
    try {
        auto result = work();
        if (result)
            connection.execute(QStringLiteral("COMMIT"));
        else
            rollBack(connection);
        return result;
    } catch (const StoreFault &fault) {
        rollBack(connection);
        return tl::unexpected(connection.explained(fault.error));
    }
}

// One user action: the change and its audit entry together, or neither.
template<typename Work>
auto inTransaction(Session &session, Work work) -> decltype(work())
{
    const Dialect &dialect = session.connection.dialect();
    // In a copy of the past an act can only consult, and the engine refuses the rest.
    return between(session.connection,
                   session.connection.past() ? dialect.beginRead() : dialect.beginWrite(), work);
}

// Readings that must agree with one another: all see the same moment.
template<typename Work>
auto inSnapshot(Connection &connection, Work work) -> decltype(work())
{
    return between(connection, connection.dialect().beginRead(), work);
}

// Runs a reading and turns a thrown StoreFault into an Error.
template<typename Reading>
auto reading(Reading read) -> Result<decltype(read())>
{
    try {
        return read();
    } catch (const StoreFault &fault) {
        return tl::unexpected(fault.error);
    }
}

} // namespace Revisit
