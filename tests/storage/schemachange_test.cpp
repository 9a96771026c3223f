#include "core/storage/schemachange.h"

#include "tests/support/testdatabase.h"

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

bool runs(TestDatabase &database, const QString &sql)
{
    try {
        database.connection().execute(sql);
        return true;
    } catch (const StoreFault &) {
        return false;
    }
}

class RefusedStatement : public testing::TestWithParam<const char *>
{
};

TEST_P(RefusedStatement, IsNotForAConnectionThatWorks)
{
    TestDatabase database;
    EXPECT_FALSE(runs(database, QString::fromLatin1(GetParam())));
}

INSTANTIATE_TEST_SUITE_P(
    Caseload, RefusedStatement,
    testing::Values("DROP TRIGGER audit_is_not_changed", "DROP TRIGGER audit_is_not_deleted",
                    "DROP TABLE audit", "DROP TABLE review", "DROP INDEX audit_by_time",
                    "ALTER TABLE audit RENAME TO old", "ALTER TABLE review ADD COLUMN x",
                    "CREATE TABLE x (y)", "CREATE TEMPORARY TABLE audit (seq)",
                    "CREATE TEMPORARY VIEW audit AS SELECT 1 AS seq",
                    "CREATE TRIGGER x AFTER INSERT ON audit BEGIN SELECT 1; END",
                    "CREATE TEMPORARY TRIGGER x AFTER INSERT ON audit BEGIN SELECT 1; END",
                    "CREATE VIEW x AS SELECT 1", "CREATE INDEX x ON audit (kind)",
                    "CREATE VIRTUAL TABLE x USING fts5(y)", "ATTACH ':memory:' AS other",
                    "VACUUM INTO '/dev/null'", "PRAGMA foreign_keys = OFF",
                    "PRAGMA recursive_triggers = OFF", "PRAGMA journal_mode = OFF",
                    "PRAGMA synchronous = OFF", "PRAGMA writable_schema = ON",
                    "PRAGMA trusted_schema = ON", "PRAGMA ignore_check_constraints = ON",
                    "PRAGMA user_version = 7", "PRAGMA schema_version = 7",
                    "UPDATE sqlite_master SET sql = ''", "DELETE FROM sqlite_master"));

TEST(SchemaChange, MayDoSoAsLongAsItLives)
{
    TestDatabase database;
    {
        const SchemaChange change(database.connection());
        EXPECT_TRUE(runs(database, u"CREATE INDEX x ON audit (kind)"_s));
        EXPECT_TRUE(runs(database, u"DROP INDEX x"_s));
    }
    EXPECT_FALSE(runs(database, u"CREATE INDEX x ON audit (kind)"_s));
}

TEST(SchemaChange, IsNotNeededToReadHowThingsStand)
{
    TestDatabase database;
    for (const QString &setting : {u"foreign_keys"_s, u"table_info(audit)"_s, u"quick_check"_s})
        EXPECT_TRUE(runs(database, u"PRAGMA "_s + setting)) << setting.toStdString();
}

} // namespace
} // namespace Revisit
