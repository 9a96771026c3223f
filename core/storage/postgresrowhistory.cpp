// How PostgreSQL follows the rows of a table. Writers do not queue until they add
// to the trail, so a change learns the number of its entry only then; until that it
// stands with -1.

#include "core/storage/rowhistorysql.h"

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

QString postgresTrigger(const StoredTable &table, const QString &event, const QString &row)
{
    QStringList keys;
    for (const QString &key : table.keys)
        keys.append(u"'%1'"_s.arg(key));
    // A load sets the limit, and then only of tables whose first key is a number.
    const QString condition =
        u"WHEN (coalesce(current_setting('revisit.above_%1', true), '') = '' OR %2.%3 <= "
        "CAST(nullif(current_setting('revisit.above_%1', true), '') AS bigint))"_s;
    const bool isNumbered = table.keys.first() == "id"_L1 || table.keys.first().endsWith("_id"_L1);
    return u"CREATE TRIGGER follow_%1_%2 AFTER %3 ON %1 FOR EACH ROW %4 "
           "EXECUTE FUNCTION follow_row(%5)"_s.arg(
               table.name, event.toLower(), event,
               isNumbered ? condition.arg(table.name, row, table.keys.first()) : QString(),
               keys.join(u", "_s));
}

} // namespace

QStringList postgresFollowing(const StoredTable &table, RowHistory history)
{
    QStringList statements{postgresTrigger(table, u"INSERT"_s, u"NEW"_s)};
    if (history == RowHistory::Kept)
        statements += {postgresTrigger(table, u"UPDATE"_s, u"OLD"_s),
                       postgresTrigger(table, u"DELETE"_s, u"OLD"_s)};
    return statements;
}

QStringList postgresUnfollowing(const StoredTable &table)
{
    QStringList statements;
    for (const QString &event : {u"insert"_s, u"update"_s, u"delete"_s})
        statements.append(u"DROP TRIGGER IF EXISTS follow_%1_%2 ON %1"_s.arg(table.name, event));
    return statements;
}

QStringList postgresFollowingTrail()
{
    return {u"DROP TRIGGER IF EXISTS follow_audit ON audit"_s,
            u"CREATE TRIGGER follow_audit AFTER INSERT ON audit FOR EACH ROW "
            "EXECUTE FUNCTION settle_rows()"_s};
}

} // namespace Revisit
