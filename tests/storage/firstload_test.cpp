#include "core/storage/firstload.h"

#include "core/storage/bulkload.h"
#include "core/storage/storefault.h"
#include "tests/support/testdatabase.h"

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

using namespace std::string_view_literals;

// Crimes of cases, more than a few, as an import loads them.
class LoadedReferencesTest : public testing::Test
{
protected:
    static constexpr qint64 many = 1000;

    BulkTable &cases()
    {
        return bulk.table(u"review_case"_s, {u"id"_s, u"reference"_s, u"title"_s, u"folded"_s});
    }
    BulkTable &crimes()
    {
        return bulk.table(u"crime"_s, {u"id"_s, u"case_id"_s, u"offence_code"_s});
    }

    static void addCase(BulkTable &table, qint64 id)
    {
        const std::string reference = std::to_string(id);
        table.add(
            std::array<BulkValue, 4>{id, std::string_view(reference), "A case"sv, "a case"sv});
    }
    static void addCrime(BulkTable &table, BulkValue caseId, BulkValue offence = {})
    {
        table.add(std::array<BulkValue, 3>{table.takeId(), caseId, offence});
    }
    LoadedReferencesTest() { database.connection().execute(u"BEGIN IMMEDIATE"_s); }
    ~LoadedReferencesTest() override { database.connection().execute(u"ROLLBACK"_s); }

    // A thousand cases with a crime each, and whatever else is added.
    template<typename More>
    void loadMany(More more)
    {
        BulkTable &parents = cases();
        BulkTable &children = crimes();
        for (qint64 id = 1; id <= many; ++id)
            addCrime(children, id);
        for (qint64 id = 1; id <= many; ++id)
            addCase(parents, id);
        more(parents, children);
        bulk.finish();
    }

    TestDatabase database;
    FirstLoad load{database.connection()};
    BulkLoad bulk{database.connection(), &load};
};

TEST_F(LoadedReferencesTest, AreSoundWhereEveryRowHasWhatItRefersTo)
{
    const qint64 offence = database.count(u"SELECT min(id) FROM code WHERE list = 'offence'"_s);
    loadMany([&](BulkTable &, BulkTable &children) { addCrime(children, many, offence); });
    EXPECT_NO_THROW(load.checkReferences());
}

TEST_F(LoadedReferencesTest, OfOneRowToNothingAreFoundAmongMany)
{
    loadMany([](BulkTable &, BulkTable &children) { addCrime(children, many + 1); });
    EXPECT_THROW(load.checkReferences(), StoreFault);
}

TEST_F(LoadedReferencesTest, ToACodeThatIsNotThereAreFound)
{
    loadMany([](BulkTable &, BulkTable &children) { addCrime(children, 1, 999'999'999); });
    EXPECT_THROW(load.checkReferences(), StoreFault);
}

TEST_F(LoadedReferencesTest, IntoAGapOfTheKeysAreFound)
{
    loadMany([](BulkTable &parents, BulkTable &children) {
        addCase(parents, many + 2);
        addCrime(children, many + 1);
        addCrime(children, many + 2);
    });
    EXPECT_THROW(load.checkReferences(), StoreFault);
}

TEST_F(LoadedReferencesTest, BesideAGapOfTheKeysAreSound)
{
    loadMany([](BulkTable &parents, BulkTable &children) {
        addCase(parents, many + 2);
        addCrime(children, many + 2);
    });
    EXPECT_NO_THROW(load.checkReferences());
}

TEST_F(LoadedReferencesTest, ThatAreNoNumbersAreFound)
{
    loadMany([](BulkTable &, BulkTable &children) { addCrime(children, "north"sv); });
    EXPECT_THROW(load.checkReferences(), StoreFault);
}

TEST_F(LoadedReferencesTest, ThatChangedAfterTheLoadAreFound)
{
    loadMany([](BulkTable &, BulkTable &) {});
    ASSERT_TRUE(database.lets(u"UPDATE crime SET case_id = 4711 WHERE id = 7"_s));
    EXPECT_THROW(load.checkReferences(), StoreFault);
}

TEST_F(LoadedReferencesTest, OfARowAddedBesideTheLoadAreFound)
{
    loadMany([](BulkTable &, BulkTable &) {});
    ASSERT_TRUE(database.lets(u"INSERT INTO crime (case_id) VALUES (4711)"_s));
    EXPECT_THROW(load.checkReferences(), StoreFault);
}

TEST_F(LoadedReferencesTest, ToARowThatWasTakenAwayAgainAreFound)
{
    loadMany([](BulkTable &, BulkTable &) {});
    for (const auto id : {many, many / 2}) {
        ASSERT_TRUE(database.lets(u"DELETE FROM review_case WHERE id = %1"_s.arg(id)));
        EXPECT_THROW(load.checkReferences(), StoreFault);
    }
}

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
        ASSERT_TRUE(database.lets(u"INSERT INTO team (id, name) VALUES (%1, 'Team %1')"_s.arg(id)));
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
