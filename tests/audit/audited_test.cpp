#include "core/audit/audited.h"

#include "core/people/capability.h"
#include "tests/support/testdatabase.h"

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

// Stands for any use case that asks for leave first.
struct LookAtWorkload {
    Result<int> run(Session &session) const
    {
        RV_CHECK(permit(session.actor, Capability::ViewWorkload));
        return 1;
    }
};

class AuditedTest : public testing::TestWithParam<QString>
{
protected:
    qint64 denials()
    {
        return database.count(u"SELECT count(*) FROM audit WHERE action = 'access.denied'"_s);
    }

    TestDatabase database{GetParam()};
};

TEST_P(AuditedTest, ARefusalStandsInTheTrail)
{
    Session officer = database.as(Role::ReviewOfficer);
    const auto outcome = runAudited(LookAtWorkload{}, officer);
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().fault, Fault::Forbidden);
    EXPECT_EQ(denials(), 1);
}

TEST_P(AuditedTest, WhatIsAllowedLeavesNoRefusal)
{
    Session lead = database.as(Role::TeamLead);
    EXPECT_TRUE(runAudited(LookAtWorkload{}, lead));
    EXPECT_EQ(denials(), 0);
}

INSTANTIATE_TEST_SUITE_P(Databases, AuditedTest, testing::ValuesIn(TestDatabase::drivers()),
                         driverName);

} // namespace
} // namespace Revisit
