#include "core/assignment/restrictcase.h"

#include "core/assignment/assignmentstore.h"
#include "core/assignment/board.h"
#include "core/assignment/commitmoves.h"
#include "core/assignment/reassigncases.h"
#include "core/assignment/reassignmentplan.h"
#include "core/assignment/restrictionstore.h"
#include "core/assignment/undoreassignment.h"
#include "core/audit/auditentry.h"
#include "core/audit/verifytrail.h"
#include "core/cases/opencase.h"
#include "core/proposal/proposalwords.h"
#include "core/refdata/codebook.h"
#include "core/review/startreview.h"
#include "tests/support/testdatabase.h"

#include <gmock/gmock.h>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

class RestrictCaseTest : public testing::TestWithParam<QString>
{
protected:
    RestrictCase command(const QList<OfficerId> &officers, RestrictionId replaces = {}) const
    {
        return {one, officers, u"Knows the family"_s, replaces};
    }
    Result<Reassignment> give(OfficerId to)
    {
        return ReassignCases{{one}, to, workload, u"Evens out"_s}.run(lead);
    }
    OfficerId holder()
    {
        return OfficerId(database.count(
            u"SELECT coalesce(officer_id, 0) FROM review_case WHERE id = %1"_s.arg(one.value())));
    }
    CaseDetail detail() { return OpenCase{one}.run(lead).value(); }

    TestDatabase database{GetParam()};
    const CodeId workload = CodeBook::instance().find(u"reassignment_reason", u"WORKLOAD")->id;
    const OfficerId first = database.addOfficer(u"Rowan Ellis"_s, Role::ReviewOfficer, u"P100"_s);
    const OfficerId second = database.addOfficer(u"Sam Moss"_s, Role::ReviewOfficer, u"P200"_s);
    const OfficerId third = database.addOfficer(u"Ada Young"_s, Role::ReviewOfficer, u"P300"_s);
    const CaseId one = database.addCase(u"R-1"_s, first);
    Session lead = database.as(Role::TeamLead);
};

TEST_P(RestrictCaseTest, IsKeptWithWhoWhenAndWhyAndGivesTheCaseToNobodyElse)
{
    ASSERT_TRUE(command({second}).run(lead));
    const CaseRestriction restriction = detail().restrictions.value(0);
    EXPECT_TRUE(restriction.isInForce());
    EXPECT_EQ(restriction.names, QStringList{u"Sam Moss"_s});
    EXPECT_EQ(restriction.reason, u"Knows the family"_s);
    EXPECT_EQ(restriction.at, database.clock.now());
    EXPECT_FALSE(restriction.byName.isEmpty());
    EXPECT_EQ(detail().decisions.first().origin, DecisionOrigin::Restriction);
    EXPECT_EQ(database.value(u"SELECT after FROM audit_value ORDER BY seq DESC"_s),
              entityName(second));

    const auto refused = give(third);
    ASSERT_TRUE(refused);
    EXPECT_EQ(refused->refusals(),
              QStringList{u"R-1: only the officers it is restricted to may be given it."_s});
    EXPECT_EQ(holder(), first);
    EXPECT_EQ(give(second)->count(MoveResult::Moved), 1);
    EXPECT_EQ(give({})->count(MoveResult::Moved), 1) << "back to the pool";
    EXPECT_TRUE(verifyTrail(database.connection()).value().ok);
}

TEST_P(RestrictCaseTest, AChangeReplacesItAndLiftingKeepsBoth)
{
    const auto before = command({second}).run(lead);
    ASSERT_TRUE(before);
    EXPECT_EQ(command({third}).run(lead).error().fault, Fault::Conflict);
    const auto after = command({third}, *before).run(lead);
    ASSERT_TRUE(after);
    EXPECT_EQ(give(second)->count(MoveResult::Refused), 1);
    EXPECT_EQ((LiftRestriction{one, *before, u"No longer"_s}.run(lead).error().fault),
              Fault::Conflict);
    EXPECT_EQ((LiftRestriction{one, *after, u" "_s}.run(lead).error().fault), Fault::Invalid);
    ASSERT_TRUE((LiftRestriction{one, *after, u"No longer"_s}.run(lead)));
    EXPECT_EQ(give(second)->count(MoveResult::Moved), 1);

    const QList<CaseRestriction> history = detail().restrictions;
    ASSERT_EQ(history.size(), 2);
    EXPECT_EQ(history.at(0).liftedWhy, u"No longer"_s);
    EXPECT_EQ(history.at(1).liftedWhy, u"Replaced: Knows the family"_s);
}

TEST_P(RestrictCaseTest, AsksForOfficersWhoReviewAndDidNotTakePartAndForAReason)
{
    database.addOriginalOfficer(one, u"P200"_s);
    EXPECT_EQ(command({}).run(lead).error().fault, Fault::Invalid);
    EXPECT_EQ(command({second}).run(lead).error().fault, Fault::Invalid);
    EXPECT_EQ(command({database.officer(Role::Analyst)}).run(lead).error().fault, Fault::Invalid);
    EXPECT_EQ((RestrictCase{one, {third}, u" "_s}.run(lead).error().fault), Fault::Invalid);
    EXPECT_EQ((RestrictCase{CaseId(99), {third}, u"Why"_s}.run(lead).error().fault),
              Fault::NotFound);
    Session reviewer = database.as(Role::ReviewOfficer);
    EXPECT_EQ(command({third}).run(reviewer).error().fault, Fault::Forbidden);
    EXPECT_EQ(database.count(u"SELECT count(*) FROM case_restriction"_s), 0);
}

TEST_P(RestrictCaseTest, LeavesTheCaseWithItsHolderAndSaysSoOnTheBoard)
{
    ASSERT_TRUE(command({second}).run(lead));
    Session of = database.as(first, Role::ReviewOfficer);
    EXPECT_EQ(holder(), first);
    EXPECT_TRUE(StartReview{one}.run(of)) << "who has it goes on";
    const Board board = readBoard(database.connection(), lead.actor, database.clock).value();
    EXPECT_TRUE(board.find(one)->isRestricted);
    EXPECT_EQ(board.hindrance(one, third), u"R-1: restricted to other officers."_s);
    EXPECT_EQ(board.hindrance(one, second), QString());
    EXPECT_EQ(board.afterwards().at(board.indexOf(first)).warnings,
              QStringList{u"R-1: restricted to other officers."_s});
}

TEST_P(RestrictCaseTest, ALeadWhoIsNotNamedDoesNotReviewItEither)
{
    ASSERT_TRUE(command({second}).run(lead));
    EXPECT_EQ(StartReview{one}.run(lead).error().fault, Fault::Forbidden);
}

TEST_P(RestrictCaseTest, TheProposalTheBoardAndTheDialogRefuseOthersInWords)
{
    ASSERT_TRUE(command({second}).run(lead));
    const Board board = readBoard(database.connection(), lead.actor, database.clock).value();
    const Proposal proposal = proposePlan(board.problem, {}, {});
    EXPECT_EQ(proposal.placement.at(0), board.indexOf(second));
    const QString reason = moveReason(board.problem, proposal.moves.at(0));
    EXPECT_TRUE(reason.contains(u"Rowan Ellis cannot keep it: the case is restricted to other "
                                "officers."_s))
        << qPrintable(reason);

    const auto outcome =
        CommitMoves{{{one, first, third}}, workload, u"Evens out"_s, board.today}.run(lead);
    ASSERT_TRUE(outcome);
    EXPECT_EQ(outcome->moves.first().move.why,
              u"R-1: only the officers it is restricted to may be given it."_s);
    const auto plan = reassignmentPlan(database.connection(), lead.actor, {one}, database.clock);
    EXPECT_EQ(plan->refusedTo(third, ConflictKind::Restricted), QStringList{u"R-1"_s});
    EXPECT_FALSE(plan->canTakeAny(third));
    EXPECT_TRUE(plan->canTakeAny(second));
}

TEST_P(RestrictCaseTest, UndoLeavesACaseThatCannotGoBack)
{
    const auto moved = give(third);
    ASSERT_TRUE(moved);
    ASSERT_TRUE(command({third}).run(lead));
    EXPECT_EQ(UndoReassignment{*moved}.run(lead).value(), 0);
    EXPECT_EQ(holder(), third);
}

TEST_P(RestrictCaseTest, TheDatabaseItselfKeepsIt)
{
    const auto id = command({second}).run(lead);
    ASSERT_TRUE(id);
    const QString insertion = u"INSERT INTO assignment (case_id, officer_id, from_at, until_at, "
                              "by_officer_id, reason) VALUES (%1, %2, '2026-01-05T09:00:00.000Z', "
                              "'2026-01-05T09:00:00.000Z', %2, 'past the program')"_s;
    EXPECT_FALSE(database.lets(insertion.arg(one.value()).arg(third.value())));
    EXPECT_TRUE(database.lets(insertion.arg(one.value()).arg(second.value())));
    EXPECT_FALSE(database.lets(u"DELETE FROM restriction_officer"_s));
    EXPECT_FALSE(database.lets(u"DELETE FROM case_restriction"_s));
    EXPECT_FALSE(database.lets(u"UPDATE case_restriction SET reason = 'Another'"_s));
    EXPECT_FALSE(
        database.lets(u"UPDATE restriction_officer SET officer_id = %1"_s.arg(third.value())));
    ASSERT_TRUE((LiftRestriction{one, *id, u"No longer"_s}.run(lead)));
    EXPECT_FALSE(database.lets(
        u"INSERT INTO restriction_officer (restriction_id, officer_id) VALUES (%1, %2)"_s
            .arg(id->value())
            .arg(third.value())));
}

INSTANTIATE_TEST_SUITE_P(Databases, RestrictCaseTest, testing::ValuesIn(TestDatabase::drivers()),
                         driverName);

} // namespace
} // namespace Revisit
