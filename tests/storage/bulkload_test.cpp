#include "core/storage/bulkload.h"

#include "core/storage/deferredindexes.h"
#include "core/storage/packedrow.h"
#include "core/storage/transaction.h"
#include "tests/support/testdatabase.h"

#include <limits>

namespace Revisit {

using namespace std::string_view_literals;
using namespace Qt::StringLiterals;

namespace {

class BulkLoadTest : public testing::TestWithParam<QString>
{
protected:
    // Runs the load as a use case would.
    template<typename Work>
    Result<> load(Work work)
    {
        Session lead = database.as(Role::TeamLead);
        return inTransaction(lead, [&]() -> Result<> {
            BulkLoad load(database.connection());
            work(load);
            load.finish();
            return {};
        });
    }

    static BulkTable &investigators(BulkLoad &load)
    {
        return load.table(u"investigator"_s, {u"id"_s, u"scheme"_s, u"identifier"_s});
    }

    static void addInvestigators(BulkTable &table, int count)
    {
        for (int i = 0; i < count; ++i) {
            const std::string identifier = std::to_string(i);
            table.add(
                std::array<BulkValue, 3>{table.takeId(), "staff"sv, std::string_view(identifier)});
        }
    }

    TestDatabase database{GetParam()};
};

TEST_P(BulkLoadTest, WritesEveryRowWhateverTheirNumber)
{
    constexpr int rows = 12'345; // neither whole statements nor whole batches
    ASSERT_TRUE(load([](BulkLoad &load) { addInvestigators(investigators(load), rows); }));

    EXPECT_EQ(database.count(u"SELECT count(*) FROM investigator"_s), rows);
    EXPECT_EQ(database.count(u"SELECT count(DISTINCT identifier) FROM investigator"_s), rows);
}

TEST_P(BulkLoadTest, TellsAMissingValueFromThatOfAnotherRow)
{
    constexpr int rows = 12'345;
    ASSERT_TRUE(load([](BulkLoad &load) {
        BulkTable &table =
            load.table(u"investigator"_s, {u"id"_s, u"scheme"_s, u"identifier"_s, u"staff_ref"_s});
        for (int i = 0; i < rows; ++i) {
            const std::string identifier = std::to_string(i);
            const bool isKnown = i / 7 % 2 == 0; // now in one place of a statement, now in another
            table.add(std::array<BulkValue, 4>{
                table.takeId(), "staff"sv, std::string_view(identifier),
                isKnown ? BulkValue(std::string_view(identifier)) : BulkValue()});
        }
    }));

    EXPECT_EQ(database.count(u"SELECT count(*) FROM investigator WHERE CASE "
                             "WHEN (id - 1) / 7 % 2 = 0 THEN staff_ref = identifier "
                             "ELSE staff_ref IS NULL END"_s),
              rows);
}

TEST_P(BulkLoadTest, KeepsTextsAndBytesAsTheyAre)
{
    const std::string_view awkward = "tab\tline\nback\\slash \xC3\xA9 'quote'";
    ASSERT_TRUE(load([&](BulkLoad &load) {
        BulkTable &table =
            load.table(u"investigator"_s, {u"id"_s, u"scheme"_s, u"identifier"_s, u"staff_ref"_s});
        table.add(std::array<BulkValue, 4>{table.takeId(), awkward, ""sv, BulkValue()});
    }));

    EXPECT_EQ(database.value(u"SELECT scheme FROM investigator"_s).toStdString(), awkward);
    EXPECT_EQ(database.count(u"SELECT count(*) FROM investigator "
                             "WHERE identifier = '' AND staff_ref IS NULL"_s),
              1);
}

TEST_P(BulkLoadTest, WritesParentsBeforeTheirChildren)
{
    const CaseId id = database.addCase(u"R-1"_s);
    ASSERT_TRUE(load([&](BulkLoad &load) {
        BulkTable &parents = investigators(load);
        BulkTable &children =
            load.table(u"original_officer"_s, {u"id"_s, u"case_id"_s, u"investigator_id"_s});
        for (int i = 0; i < 5000; ++i) {
            addInvestigators(parents, i == 0 ? 1 : 0);
            children.add(std::array<BulkValue, 3>{children.takeId(), id.value(), parents.lastId()});
        }
    }));
    EXPECT_EQ(database.count(u"SELECT count(*) FROM original_officer"_s), 5000);
}

TEST_P(BulkLoadTest, GivesKeysAfterTheLargestAndTellsTheEngine)
{
    ASSERT_TRUE(load([](BulkLoad &load) { addInvestigators(investigators(load), 3); }));
    ASSERT_TRUE(database.lets(
        u"INSERT INTO investigator (scheme, identifier) VALUES ('staff', 'by hand')"_s));
    ASSERT_TRUE(load([](BulkLoad &load) {
        BulkTable &table = investigators(load);
        EXPECT_EQ(table.takeId(), 5);
    }));
}

TEST_P(BulkLoadTest, ARowThatTheDatabaseRefusesUndoesAll)
{
    const auto outcome = load([](BulkLoad &load) {
        BulkTable &table = investigators(load);
        addInvestigators(table, 20'000);
        table.add(std::array<BulkValue, 3>{table.takeId(), "staff"sv, "7"sv}); // is there already
        addInvestigators(table, 1);
    });
    EXPECT_FALSE(outcome);
    EXPECT_EQ(database.count(u"SELECT count(*) FROM investigator"_s), 0);
}

TEST_P(BulkLoadTest, ChangesOnlyTheNamedRowsAndColumns)
{
    const CaseId one = database.addCase(u"R-1"_s);
    const CaseId other = database.addCase(u"R-2"_s);
    ASSERT_TRUE(load([&](BulkLoad &load) {
        BulkTable &changes = load.changes(u"review_case"_s, {u"id"_s, u"victims"_s, u"due_on"_s});
        changes.add(std::array<BulkValue, 3>{one.value(), 4, "2026-04-30"sv});
    }));
    const QString row = u"SELECT reference || ' ' || victims || ' ' || coalesce(due_on, '-') "
                        "FROM review_case WHERE id = %1"_s;
    EXPECT_EQ(database.value(row.arg(one.value())), u"R-1 4 2026-04-30"_s);
    EXPECT_EQ(database.value(row.arg(other.value())), u"R-2 0 -"_s);
}

TEST_P(BulkLoadTest, DeferredIndexesComeBack)
{
    if (!database.connection().isSqlite())
        return; // PostgreSQL keeps its own
    const QString indexes = u"SELECT group_concat(name) FROM (SELECT name FROM sqlite_master "
                            "WHERE type = 'index' ORDER BY name)"_s;
    const QString before = database.value(indexes);
    {
        DeferredIndexes deferred(database.connection(), {u"review_case"_s, u"suspect"_s});
        EXPECT_NE(database.value(indexes), before);
        deferred.restore();
    }
    EXPECT_EQ(database.value(indexes), before);
}

TEST_P(BulkLoadTest, IndexesOfACompleteTableAreBuiltWhileAnotherIsLoaded)
{
    if (!database.connection().isSqlite())
        return; // PostgreSQL keeps its own
    const QString count = u"SELECT count(*) FROM sqlite_master WHERE type = 'index' "
                          "AND tbl_name = 'review_case' AND sql IS NOT NULL"_s;
    const qint64 all = database.count(count);
    DeferredIndexes deferred(database.connection(), {u"review_case"_s});
    ASSERT_TRUE(load([&](BulkLoad &load) {
        BulkTable &table = investigators(load);
        deferred.restoreBeside(load, u"review_case"_s);
        addInvestigators(table, 12'345);
        load.flush();
        EXPECT_GT(database.count(count), 0);
    }));
    deferred.restore();

    EXPECT_EQ(database.count(count), all);
}

TEST(PackedRow, SaysTheSameWhenItIsUnpacked)
{
    const std::string longText(70'000, 'x');
    const std::vector<BulkValue> row{BulkValue(),
                                     0,
                                     1,
                                     -1,
                                     127,
                                     128,
                                     std::numeric_limits<qint64>::max(),
                                     std::numeric_limits<qint64>::min(),
                                     ""sv,
                                     "Caf\xC3\xA9"sv,
                                     std::string_view(longText),
                                     BulkValue::bytes("\0\x01\0"sv),
                                     BulkValue()};
    const std::string waiting = packed(row);
    std::vector<BulkValue> again;
    unpack(waiting, again);
    ASSERT_EQ(again.size(), row.size());
    for (size_t at = 0; at < row.size(); ++at) {
        EXPECT_EQ(again[at].kind, row[at].kind) << at;
        EXPECT_EQ(again[at].integer, row[at].integer) << at;
        EXPECT_EQ(again[at].text, row[at].text) << at;
    }
}

INSTANTIATE_TEST_SUITE_P(Drivers, BulkLoadTest, testing::ValuesIn(TestDatabase::drivers()),
                         driverName);

} // namespace
} // namespace Revisit
