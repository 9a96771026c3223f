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

TEST(FirstLoad, LeavesReferencesToTheDatabaseAfterwards)
{
    TestDatabase database;
    FirstLoad(database.connection()).checkReferences();
    EXPECT_FALSE(database.lets(u"INSERT INTO closure (case_id) VALUES (4711)"_s));
}

} // namespace
} // namespace Revisit
