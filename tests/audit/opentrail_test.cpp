#include "core/audit/opentrail.h"

#include "core/audit/auditaction.h"
#include "core/audit/noteverification.h"
#include "tests/support/testdatabase.h"

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

class OpenTrailTest : public testing::TestWithParam<QString>
{
protected:
    qint64 entries() { return database.count(u"SELECT count(*) FROM audit"_s); }

    TestDatabase database{GetParam()};
    Session auditor = database.as(Role::Auditor);
};

TEST_P(OpenTrailTest, Invariant20NeedsOneOfTheFourPurposes)
{
    const auto outcome = OpenTrail{}.run(auditor);
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().fault, Fault::Invalid);
    EXPECT_EQ(entries(), 0);
}

TEST_P(OpenTrailTest, IsAnEntryItself)
{
    EXPECT_EQ(trailPurposes().size(), 4);
    for (const TrailPurpose purpose : trailPurposes())
        ASSERT_TRUE(OpenTrail{purpose}.run(auditor));
    EXPECT_EQ(entries(), 4);
    EXPECT_TRUE(database.value(u"SELECT body FROM audit WHERE seq = 3"_s)
                    .contains(u"\"w\":\"criminal_proceedings\""_s));
    EXPECT_EQ(database.count(u"SELECT count(*) FROM audit WHERE action = 'trail.opened'"_s), 4);
}

TEST_P(OpenTrailTest, IsForAuditorsAndTeamLeads)
{
    for (const Role role : {Role::ReviewOfficer, Role::Analyst, Role::Administrator}) {
        Session other = database.as(role);
        EXPECT_FALSE(OpenTrail{TrailPurpose::Security}.run(other));
    }
}

TEST_P(OpenTrailTest, AVerificationIsWrittenDownWithItsResult)
{
    ASSERT_TRUE(OpenTrail{TrailPurpose::Security}.run(auditor));
    const TrailReport report = verifyTrail(database.connection()).value();
    ASSERT_TRUE(NoteVerification{report}.run(auditor));
    EXPECT_TRUE(database.value(u"SELECT body FROM audit WHERE seq = 1"_s)
                    .contains(u"\"x\":{\"entries\":1,\"ok\":1}"_s));
}

INSTANTIATE_TEST_SUITE_P(Databases, OpenTrailTest, testing::ValuesIn(TestDatabase::drivers()),
                         driverName);

} // namespace
} // namespace Revisit
