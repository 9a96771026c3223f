#include "core/audit/verifytrail.h"

#include "core/audit/auditstore.h"
#include "core/audit/merkletree.h"
#include "core/storage/transaction.h"
#include "tests/support/testdatabase.h"

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

// Tampers as somebody would who can remove the guards.
class VerifyTrailTest : public testing::TestWithParam<QString>
{
protected:
    VerifyTrailTest()
    {
        for (int number = 0; number < 10; ++number) {
            database.clock.advance(std::chrono::seconds(1));
            const auto written = inTransaction(lead, [&]() -> Result<qint64> {
                return record(lead, {.action = Audit::ReviewSaved,
                                     .entity = u"review/%1"_s.arg(number),
                                     .changes = {{u"answer"_s, u"no"_s, u"yes"_s}}});
            });
            EXPECT_TRUE(written);
        }
    }

    void removeGuards()
    {
        for (const QString &guard :
             {u"audit_is_not_changed"_s, u"audit_is_not_deleted"_s, u"audit_leaf_is_true"_s,
              u"audit_grows_in_order"_s, u"audit_value_is_not_changed"_s, u"audit_head_grows"_s}) {
            const QString table = guard.startsWith("audit_value"_L1)  ? u"audit_value"_s
                                  : guard.startsWith("audit_head"_L1) ? u"audit_head"_s
                                                                      : u"audit"_s;
            const bool isPostgres = GetParam() == "QPSQL"_L1;
            ASSERT_TRUE(database.lets(isPostgres ? u"DROP TRIGGER %1 ON %2"_s.arg(guard, table)
                                                 : u"DROP TRIGGER %1"_s.arg(guard)));
        }
    }
    void tamper(const QString &sql) { ASSERT_TRUE(database.lets(sql)) << sql.toStdString(); }
    std::optional<qint64> firstBad()
    {
        const auto report = verifyTrail(database.connection());
        EXPECT_TRUE(report);
        EXPECT_EQ(report->ok, !report->firstBad.has_value());
        return report->firstBad;
    }

    TestDatabase database{GetParam()};
    Session lead = database.as(Role::TeamLead);
};

TEST_P(VerifyTrailTest, FindsNothingWrongWithAnHonestTrail)
{
    const auto report = verifyTrail(database.connection());
    ASSERT_TRUE(report);
    EXPECT_TRUE(report->ok);
    EXPECT_EQ(report->entries, 10);
    EXPECT_EQ(report->root, database.value(u"SELECT root FROM audit_head"_s));
}

TEST_P(VerifyTrailTest, FindsAnAlteredEntry)
{
    removeGuards();
    tamper(u"UPDATE audit SET body = replace(body, 'review/4', 'review/5') WHERE seq = 4"_s);
    EXPECT_EQ(firstBad(), 4);
}

TEST_P(VerifyTrailTest, FindsAnEntryAlteredTogetherWithItsHash)
{
    removeGuards();
    const QString body = database.value(u"SELECT body FROM audit WHERE seq = 4"_s);
    QString altered = body;
    altered.replace(u"\"w\":\"\""_s, u"\"w\":\"x\""_s);
    ASSERT_NE(altered, body);
    tamper(u"UPDATE audit SET body = '%1', leaf = '%2' WHERE seq = 4"_s.arg(
        altered, QString::fromLatin1(leafHash(altered.toUtf8()).toHex())));
    EXPECT_EQ(firstBad(), 10); // every entry is sound by itself: the root is not
}

TEST_P(VerifyTrailTest, FindsADeletedEntry)
{
    removeGuards();
    tamper(u"DELETE FROM audit_value WHERE seq = 6"_s);
    tamper(u"DELETE FROM audit WHERE seq = 6"_s);
    EXPECT_EQ(firstBad(), 6);
}

TEST_P(VerifyTrailTest, FindsThatTheEndWasCutOff)
{
    removeGuards();
    tamper(u"DELETE FROM audit_value WHERE seq >= 8"_s);
    tamper(u"DELETE FROM audit WHERE seq >= 8"_s);
    EXPECT_EQ(firstBad(), 8);
}

TEST_P(VerifyTrailTest, FindsReorderedEntries)
{
    removeGuards();
    tamper(u"DELETE FROM audit_value"_s);
    tamper(u"UPDATE audit SET seq = 99 WHERE seq = 2"_s);
    tamper(u"UPDATE audit SET seq = 2 WHERE seq = 3"_s);
    tamper(u"UPDATE audit SET seq = 3 WHERE seq = 99"_s);
    EXPECT_EQ(firstBad(), 2);
}

TEST_P(VerifyTrailTest, FindsAColumnThatSaysSomethingElse)
{
    removeGuards();
    tamper(u"UPDATE audit SET officer_id = officer_id + 1 WHERE seq = 5"_s);
    EXPECT_EQ(firstBad(), 5);
}

TEST_P(VerifyTrailTest, FindsAnAlteredValue)
{
    removeGuards();
    tamper(u"UPDATE audit_value SET before = 'yes' WHERE seq = 7"_s);
    EXPECT_EQ(firstBad(), 7);
}

TEST_P(VerifyTrailTest, FindsAnAlteredHead)
{
    removeGuards();
    tamper(u"UPDATE audit_head SET root = leaf FROM audit WHERE audit.seq = 0"_s);
    EXPECT_EQ(firstBad(), 10);
}

TEST_P(VerifyTrailTest, NamesTheFirstOfSeveral)
{
    removeGuards();
    tamper(u"UPDATE audit SET body = '{}' WHERE seq IN (3, 8)"_s);
    EXPECT_EQ(firstBad(), 3);
}

INSTANTIATE_TEST_SUITE_P(Databases, VerifyTrailTest, testing::ValuesIn(TestDatabase::drivers()),
                         driverName);

} // namespace
} // namespace Revisit
