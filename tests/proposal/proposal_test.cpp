#include "core/proposal/proposal.h"

#include "core/proposal/fairness.h"
#include "core/proposal/searchplan.h"
#include "tests/proposal/planbuilder.h"

#include <gmock/gmock.h>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

const Objectives publishedOrder{Objective::Unassigned, Objective::HighestLoad,
                                Objective::HighestExposure, Objective::Moves};

QStringList movesOf(const PlanProblem &problem, const Proposal &proposal)
{
    QStringList moves;
    for (const ProposedMove &move : proposal.moves)
        moves.append(u"%1>%2"_s.arg(problem.cases[size_t(move.caseIndex)].reference,
                                    problem.officers[size_t(move.to)].name));
    moves.sort();
    return moves;
}

// As a year's caseload: 26 officers, mixed weights, a few conflicts a case.
PlanProblem fullCaseload(int cases)
{
    std::mt19937 random(26);
    PlanProblem problem;
    for (int o = 0; o < 26; ++o)
        problem.officers.push_back({u"O%1"_s.arg(o), 20'000 + 1000 * (o % 5), quint64(o % 4)});
    for (int i = 0; i < cases; ++i) {
        PlanCase planCase{u"C%1"_s.arg(i), i % 9 == 0 ? 105 : 90, i % 5 == 0 ? 1 : 0,
                          i % 6 == 0 ? quint64(1) : 0, int(random() % 27) - 1};
        planCase.conflicts.push_back(int(random() % 26));
        problem.cases.push_back(planCase);
    }
    return problem;
}

} // namespace

TEST(ProposalTest, FindsTheOnlyBestPlanOfThePublishedExample)
{
    const PlanProblem problem = fourOfficers();
    const Proposal proposal = proposePlan(problem, {.order = publishedOrder}, {});

    EXPECT_NEAR(proposal.before.highestLoad, 1.2, 1e-12);
    EXPECT_NEAR(proposal.after.highestLoad, 0.8, 1e-12);
    EXPECT_EQ(proposal.after.highestExposure, 4);
    EXPECT_EQ(proposal.after.moves, 3);
    EXPECT_TRUE(proposal.isProven);
    EXPECT_EQ(movesOf(problem, proposal), QStringList({u"C2>O3"_s, u"C5>O2"_s, u"C6>O1"_s}));
}

TEST(ProposalTest, NeedsTwoMovesForEachPublishedLimit)
{
    const PlanProblem problem = fourOfficers();
    for (const double limit : {0.9, 1.0}) {
        const Proposal proposal = proposePlan(problem, {.limit = limit}, {});
        EXPECT_TRUE(proposal.meetsLimit) << limit;
        EXPECT_EQ(proposal.after.moves, 2) << limit;
        EXPECT_EQ(proposal.leastMoves, 2) << limit;
        EXPECT_TRUE(proposal.isProven) << limit;
        EXPECT_LE(proposal.after.highestLoad, limit + 1e-9);
    }
}

TEST(ProposalTest, IsAsGoodAsEveryPlacementTried)
{
    std::mt19937 random(1000);
    for (int round = 0; round < 1000; ++round) {
        const PlanProblem problem = randomPlan(random, {2 + round % 3, 3 + round % 3, true, true});
        const Proposal proposal = proposePlan(problem, {}, {});
        const PlanScore best = bestByTrying(problem, allObjectives());
        ASSERT_TRUE(proposal.isProven) << "round " << round;
        ASSERT_EQ(compared(proposal.after, best, allObjectives()), 0) << "round " << round;
        ASSERT_TRUE(hardViolations(problem, proposal.placement).isEmpty()) << "round " << round;
    }
}

TEST(ProposalTest, KeepsSeriesTogetherAsWellAsAnyOfTheFewestMovesToALimit)
{
    std::mt19937 random(4000);
    int compared = 0;
    for (int round = 0; round < 400; ++round) {
        const PlanProblem problem = randomPlan(random, {2 + round % 2, 3 + round % 3, true, true});
        const double limit = 0.6 + 0.2 * (round % 5);
        const Proposal proposal = proposePlan(problem, {.limit = limit}, {});
        const Objectives order{Objective::Unassigned, Objective::Moves, Objective::BrokenSeries};
        const std::optional<PlanScore> best = bestWithin(problem, limit, order);
        if (!proposal.meetsLimit || !proposal.isProven)
            continue;
        ASSERT_TRUE(best) << "round " << round;
        ASSERT_EQ(Revisit::compared(proposal.after, *best, order), 0)
            << "round " << round << ": " << proposal.after.unassigned << " unassigned, "
            << proposal.after.moves << " moves, " << proposal.after.brokenSeries << " parted, not "
            << best->unassigned << ", " << best->moves << ", " << best->brokenSeries;
        ++compared;
    }
    EXPECT_GT(compared, 150);
}

TEST(ProposalTest, KeepsEveryHardRuleAndTheBoundOnLargerPlans)
{
    std::mt19937 random(3);
    for (int round = 0; round < 30; ++round) {
        const PlanProblem problem = randomPlan(random, {6, 60, true, true});
        const Proposal proposal = proposePlan(problem, {}, {});
        ASSERT_TRUE(hardViolations(problem, proposal.placement).isEmpty()) << "round " << round;
        ASSERT_LE(proposal.after.unassigned, scoreOf(problem, keptPlacement(problem)).unassigned);
    }
}

TEST(ProposalTest, SpreadsAFullCaseloadEvenly)
{
    const PlanProblem problem = fullCaseload(3000);
    const Proposal proposal = proposePlan(problem, {}, {});

    EXPECT_EQ(proposal.after.unassigned, 0);
    EXPECT_TRUE(hardViolations(problem, proposal.placement).isEmpty());
    EXPECT_LE(*gini(planLoads(problem, proposal.placement)), 0.05);
    EXPECT_LE(proposal.after.highestLoad, proposal.bottleneck.leastLoad + 0.01);
}

TEST(ProposalTest, TakesFewMoreMovesThanTheLeastOnAFullCaseload)
{
    const PlanProblem problem = fullCaseload(3000);
    const double even = proposePlan(problem, {}, {}).after.highestLoad;
    const Proposal proposal = proposePlan(problem, {.limit = even * 1.05}, {});

    EXPECT_TRUE(proposal.meetsLimit);
    EXPECT_LE(proposal.after.moves, double(proposal.leastMoves) * 1.1);
}

TEST(ProposalTest, MovesWhatAnAbsentOfficerHoldsAndLeavesWhatIsLocked)
{
    PlanProblem problem = fourOfficers();
    problem.officers[0].presence = Presence::Away;
    problem.cases[1].isLocked = true;
    const Proposal proposal = proposePlan(problem, {}, {});

    EXPECT_EQ(proposal.placement[1], 0);
    EXPECT_NE(proposal.placement[3], 0);
    EXPECT_NE(proposal.placement[4], 0);
    EXPECT_TRUE(hardViolations(problem, proposal.placement).isEmpty());
}

TEST(ProposalTest, StopsWhenAsked)
{
    int asked = 0;
    PlanControl control;
    control.isStopped = [&asked] { return ++asked > 2; };
    const PlanProblem problem = fullCaseload(3000);
    const Proposal proposal = proposePlan(problem, {}, control);

    EXPECT_TRUE(proposal.wasStopped);
    EXPECT_LT(asked, 50);
    EXPECT_TRUE(hardViolations(problem, proposal.placement).isEmpty());
}

TEST(ProposalTest, SaysThatAPlanWithoutOfficersPlacesNothing)
{
    PlanProblem problem;
    problem.cases = {{u"C1"_s}};
    const Proposal proposal = proposePlan(problem, {}, {});

    EXPECT_EQ(proposal.after.unassigned, 1);
    EXPECT_EQ(proposal.unplaced.size(), 1u);
    EXPECT_TRUE(proposePlan({}, {}, {}).moves.empty());
}

} // namespace Revisit
