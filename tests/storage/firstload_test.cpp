#include "core/storage/firstload.h"
#include "core/storage/storefault.h"

#include "tests/support/testdatabase.h"

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

const QString journal = u"PRAGMA journal_mode"_s;

TEST(FirstLoad, KeepsNoWriteAheadLogWhileItLives)
{
    TestDatabase database;
    {
        const FirstLoad load(database.connection());
        EXPECT_EQ(database.value(journal), u"delete"_s);
    }
    EXPECT_EQ(database.value(journal), u"wal"_s);
    EXPECT_EQ(database.count(u"PRAGMA temp_store"_s), 2) << "in memory";
}

TEST(FirstLoad, LeavesAFileAloneThatSomebodyElseHasOpen)
{
    TestDatabase database;
    const auto other = Connection::open(database.spec());
    ASSERT_TRUE(other);
    ASSERT_TRUE(Query(**other, u"SELECT count(*) FROM officer"_s).next());

    const FirstLoad load(database.connection());
    EXPECT_EQ(database.value(journal), u"wal"_s);
    EXPECT_TRUE(database.lets(u"INSERT INTO team (name) VALUES ('North')"_s));
}

TEST(FirstLoad, FindsARowThatRefersToNothing)
{
    TestDatabase database;
    FirstLoad load(database.connection());
    load.checkReferences();
    ASSERT_TRUE(database.lets(u"INSERT INTO closure (case_id) VALUES (4711)"_s));
    EXPECT_THROW(load.checkReferences(), StoreFault);
}

TEST(FirstLoad, FindsARowThatRefersIntoAGapOfTheKeys)
{
    TestDatabase database;
    FirstLoad load(database.connection());
    for (const QLatin1String id : {"101"_L1, "103"_L1})
        ASSERT_TRUE(database.lets(
            u"INSERT INTO team (id, name) VALUES (%1, 'Team %1')"_s.arg(id)));
    const auto join = u"UPDATE officer SET team_id = %1 WHERE id = 1"_s;
    ASSERT_TRUE(database.lets(join.arg(103)));
    load.checkReferences();
    ASSERT_TRUE(database.lets(join.arg(102)));
    EXPECT_THROW(load.checkReferences(), StoreFault);
}

TEST(FirstLoad, FindsAReferenceThatIsNoNumber)
{
    TestDatabase database;
    FirstLoad load(database.connection());
    ASSERT_TRUE(database.lets(u"UPDATE officer SET team_id = 'north' WHERE id = 1"_s));
    EXPECT_THROW(load.checkReferences(), StoreFault);
}

TEST(FirstLoad, LeavesReferencesToTheDatabaseAfterwards)
{
    TestDatabase database;
    FirstLoad(database.connection()).checkReferences();
    EXPECT_FALSE(database.lets(u"INSERT INTO closure (case_id) VALUES (4711)"_s));
}

} // namespace
} // namespace Revisit
