#pragma once

#include "core/storage/rowhistory.h"

#include <optional>

namespace Revisit {

// The statements that follow the rows of a table on each engine. On SQLite a table
// that is being loaded has triggers of its own, for rows up to `upTo`; PostgreSQL
// reads that from a setting of the transaction.
QStringList sqliteFollowing(const StoredTable &table, RowHistory history,
                            std::optional<qint64> upTo = {});
QStringList sqliteUnfollowing(const StoredTable &table);
QStringList postgresFollowing(const StoredTable &table, RowHistory history);
QStringList postgresUnfollowing(const StoredTable &table);
// What the triggers of every table rest on.
QStringList sqliteFollowingTrail();
QStringList postgresFollowingTrail();

} // namespace Revisit
