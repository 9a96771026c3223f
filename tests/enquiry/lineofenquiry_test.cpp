#include "core/enquiry/addlineofenquiry.h"
#include "core/enquiry/lineofenquirystore.h"
#include "core/enquiry/movelineofenquiry.h"
#include "tests/support/testdatabase.h"

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

TEST(LineOfEnquiry, GoesForwardOneQueueAtATimeOrBackToAllocation)
{
    using enum EnquiryState;
    EXPECT_TRUE(mayMove(ForAllocation, Allocated));
    EXPECT_TRUE(mayMove(Allocated, Resulted));
    EXPECT_TRUE(mayMove(Resulted, Filed));
    EXPECT_TRUE(mayMove(Allocated, ForAllocation));
    EXPECT_FALSE(mayMove(ForAllocation, Resulted));
    EXPECT_FALSE(mayMove(Filed, ForAllocation));
}

class LineOfEnquiryTest : public testing::TestWithParam<QString>
{
protected:
    EnquiryId raise(std::optional<OfficerId> owner = {})
    {
        Session session = database.as(Role::ReviewOfficer);
        AddLineOfEnquiry add;
        add.caseId = caseId;
        add.action = u"Ask the archive for the exhibit register"_s;
        add.owner = owner;
        return add.run(session).value();
    }

    LineOfEnquiry only() { return linesOfEnquiry(database.connection(), caseId).value().first(); }

    TestDatabase database{GetParam()};
    CaseId caseId = database.addCase(u"R-1"_s);
};

TEST_P(LineOfEnquiryTest, WaitsForAllocationUntilItHasAnOwner)
{
    raise();
    EXPECT_EQ(only().state, EnquiryState::ForAllocation);
}

TEST_P(LineOfEnquiryTest, WithAnOwnerItIsAllocated)
{
    raise(database.officer(Role::TeamLead));
    EXPECT_EQ(only().state, EnquiryState::Allocated);
    EXPECT_EQ(only().owner, database.officer(Role::TeamLead));
}

TEST_P(LineOfEnquiryTest, AResultMustSayWhatItHasShown)
{
    const EnquiryId id = raise(database.officer(Role::TeamLead));
    Session session = database.as(Role::ReviewOfficer);
    const auto silent = MoveLineOfEnquiry{id, 1, EnquiryState::Resulted}.run(session);
    ASSERT_FALSE(silent);
    EXPECT_EQ(silent.error().fault, Fault::Invalid);

    const auto told =
        MoveLineOfEnquiry{id, 1, EnquiryState::Resulted, {}, u"Register found"_s}.run(session);
    ASSERT_TRUE(told);
    EXPECT_EQ(only().result, u"Register found"_s);
}

TEST_P(LineOfEnquiryTest, AStaleMoveIsAConflict)
{
    const EnquiryId id = raise(database.officer(Role::TeamLead));
    Session session = database.as(Role::ReviewOfficer);
    ASSERT_TRUE(MoveLineOfEnquiry({id, 1, EnquiryState::ForAllocation}).run(session));
    const auto stale =
        MoveLineOfEnquiry{id, 1, EnquiryState::Allocated, database.officer(Role::TeamLead)}.run(
            session);
    ASSERT_FALSE(stale);
    EXPECT_EQ(stale.error().fault, Fault::Conflict);
}

TEST_P(LineOfEnquiryTest, EveryStepStandsInTheTrail)
{
    const EnquiryId id = raise(database.officer(Role::TeamLead));
    Session session = database.as(Role::ReviewOfficer);
    ASSERT_TRUE(MoveLineOfEnquiry({id, 1, EnquiryState::ForAllocation}).run(session));
    EXPECT_EQ(database.count(u"SELECT count(*) FROM audit WHERE action LIKE 'enquiry.%'"_s), 2);
}

INSTANTIATE_TEST_SUITE_P(Databases, LineOfEnquiryTest, testing::ValuesIn(TestDatabase::drivers()),
                         driverName);

} // namespace
} // namespace Revisit
