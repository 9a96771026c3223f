// The caseload as it stood: equal to what was there.

#include "core/asat/rewind.h"

#include "core/storage/rowhistory.h"
#include "tests/asat/pastwalk.h"

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

class RewindTest : public testing::TestWithParam<QString>
{
};

TEST_P(RewindTest, ThePastEqualsWhatWasStoredThen)
{
    const bool isFile = GetParam() == "QSQLITE"_L1;
    PastWalk walk(GetParam(), 7, isFile ? 120 : 60);
    walk.expectThePastAt(isFile ? 40 : 10);
}

// A table that is made tomorrow is followed as well, or somebody says why not.
TEST_P(RewindTest, EveryTableIsFollowedOrSaysWhyNot)
{
    TestDatabase database(GetParam());
    const QString names = database.connection().isSqlite()
                              ? u"SELECT count(*) FROM sqlite_master WHERE type = 'trigger' "
                                "AND tbl_name = '%1' AND name LIKE 'follow~_%' ESCAPE '~'"_s
                              : u"SELECT count(*) FROM pg_trigger g JOIN pg_class t "
                                "ON t.oid = g.tgrelid WHERE t.relname = '%1' "
                                "AND t.relnamespace = CAST(current_schema() AS regnamespace) "
                                "AND g.tgname LIKE 'follow~_%' ESCAPE '~'"_s;
    for (const StoredTable &table : storedTables(database.connection())) {
        const RowHistory history = rowHistoryOf(table.name);
        const qint64 triggers = database.count(names.arg(table.name));
        const qint64 expected = history == RowHistory::Kept        ? 3
                                : history == RowHistory::Additions ? 1
                                                                   : -1;
        if (expected > 0) {
            EXPECT_EQ(triggers, expected) << table.name.toStdString();
        }
    }
    for (const RowHistoryException &exception : rowHistoryExceptions())
        EXPECT_FALSE(exception.reason.isEmpty());
}

TEST_P(RewindTest, TheHistoryOfRowsOnlyGrows)
{
    TestDatabase database(GetParam());
    ASSERT_GT(database.count(u"SELECT count(*) FROM row_change"_s), 0);
    Session admin = database.as(Role::Administrator);
    EXPECT_FALSE(database.lets(u"DELETE FROM row_change"_s));
    EXPECT_EQ(database.lets(u"UPDATE row_change SET entry = 0 WHERE entry = 0"_s),
              !database.connection().isSqlite());
}

INSTANTIATE_TEST_SUITE_P(Databases, RewindTest, testing::ValuesIn(TestDatabase::drivers()),
                         driverName);

} // namespace

} // namespace Revisit
