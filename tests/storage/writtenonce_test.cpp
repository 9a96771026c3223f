#include "core/storage/writtenonce.h"

#include "tests/support/testdatabase.h"

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

const QString journal = u"PRAGMA journal_mode"_s;

TEST(WrittenOnce, KeepsNoWriteAheadLogWhileItLives)
{
    TestDatabase database;
    {
        const WrittenOnce once(database.connection());
        EXPECT_EQ(database.value(journal), u"delete"_s);
    }
    EXPECT_EQ(database.value(journal), u"wal"_s);
}

TEST(WrittenOnce, LeavesAFileAloneThatSomebodyElseHasOpen)
{
    TestDatabase database;
    const auto other = Connection::open(database.spec());
    ASSERT_TRUE(other);
    ASSERT_TRUE(Query(**other, u"SELECT count(*) FROM officer"_s).next());

    const WrittenOnce once(database.connection());
    EXPECT_EQ(database.value(journal), u"wal"_s);
    EXPECT_TRUE(database.lets(u"INSERT INTO team (name) VALUES ('North')"_s));
}

} // namespace
} // namespace Revisit
