#include "core/audit/auditaction.h"
#include "core/refdata/codebook.h"
#include "core/referral/acknowledgereferral.h"
#include "core/referral/makereferral.h"
#include "core/referral/referralstore.h"
#include "tests/support/testdatabase.h"

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

class ReferralTest : public testing::TestWithParam<QString>
{
protected:
    MakeReferral toSafeguardingHub() const
    {
        MakeReferral command;
        command.caseId = caseId;
        command.kind = CodeBook::instance().find(u"referral_kind", u"R-MASH")->id;
        command.urgent = true;
        command.recipientBody = u"Safeguarding hub, north area"_s;
        command.chaseOn = {2026, 1, 6};
        return command;
    }

    TestDatabase database{GetParam()};
    CaseId caseId = database.addCase(u"R-1"_s);
    Session officer = database.as(Role::ReviewOfficer);
};

TEST_P(ReferralTest, IsUnacknowledgedUntilTheRecipientConfirms)
{
    const auto id = toSafeguardingHub().run(officer);
    ASSERT_TRUE(id);
    const QList<Referral> waiting =
        unacknowledgedReferrals(database.connection(), database.as(Role::TeamLead).actor).value();
    ASSERT_EQ(waiting.size(), 1);
    EXPECT_FALSE(waiting.first().isOverdue({2026, 1, 6}));
    EXPECT_TRUE(waiting.first().isOverdue({2026, 1, 7}));

    ASSERT_TRUE(AcknowledgeReferral({*id, 1, u"Strategy discussion held"_s}).run(officer));
    EXPECT_TRUE(unacknowledgedReferrals(database.connection(), database.as(Role::TeamLead).actor)
                    .value()
                    .isEmpty());
    EXPECT_TRUE(referralsOf(database.connection(), caseId).value().first().isAcknowledged());
}

TEST_P(ReferralTest, IsADisclosureInTheTrailWithoutNamingTheRecipientThere)
{
    ASSERT_TRUE(toSafeguardingHub().run(officer));
    EXPECT_EQ(database.count(u"SELECT kind FROM audit WHERE action = 'referral.made'"_s),
              qint64(AuditKind::Disclosure));
    EXPECT_FALSE(database.value(u"SELECT body FROM audit"_s).contains(u"north area"_s));
    EXPECT_EQ(database.value(u"SELECT after FROM audit_value"_s),
              u"Safeguarding hub, north area"_s);
}

TEST_P(ReferralTest, NeedsARecipient)
{
    MakeReferral nowhere = toSafeguardingHub();
    nowhere.recipientBody = u"  "_s;
    const auto refused = nowhere.run(officer);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().fault, Fault::Invalid);
    EXPECT_EQ(database.count(u"SELECT count(*) FROM audit"_s), 0);
}

TEST_P(ReferralTest, IsAcknowledgedOnce)
{
    const auto id = toSafeguardingHub().run(officer);
    ASSERT_TRUE(id);
    ASSERT_TRUE(AcknowledgeReferral({*id, 1, {}}).run(officer));
    const auto again = AcknowledgeReferral{*id, 2, {}}.run(officer);
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().fault, Fault::Conflict);
}

INSTANTIATE_TEST_SUITE_P(Databases, ReferralTest, testing::ValuesIn(TestDatabase::drivers()),
                         driverName);

} // namespace
} // namespace Revisit
