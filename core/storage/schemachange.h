#pragma once

#include <QtGlobal>

struct sqlite3;

namespace Revisit {

class Connection;

// Lets a connection change tables, indexes, triggers and settings for as long
// as it lives. Outside of one, a caseload file refuses all of that, and other
// files beside it, so that no statement of the program, whatever it was made
// of, takes a guard of the trail away. Does nothing on PostgreSQL, where the
// rights of the role say this. One at a time on a connection.
class SchemaChange
{
public:
    explicit SchemaChange(const Connection &connection);
    // For a thread that has the engine's handle only; null on PostgreSQL.
    explicit SchemaChange(sqlite3 *handle);
    ~SchemaChange();

private:
    Q_DISABLE_COPY_MOVE(SchemaChange)

    sqlite3 *const m_handle;
};

// From now on the handle refuses what only a SchemaChange may do.
void refuseSchemaChanges(sqlite3 *handle);

} // namespace Revisit
