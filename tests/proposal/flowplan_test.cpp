#include "core/proposal/flowplan.h"

#include "tests/proposal/planbuilder.h"

#include <gtest/gtest.h>

namespace Revisit {

TEST(FlowPlanTest, IsExactForUnitCases)
{
    const Objectives order{Objective::Unassigned, Objective::ConvexLoad, Objective::Moves};
    std::mt19937 random(20260105);
    for (int round = 0; round < 300; ++round) {
        const PlanProblem problem = randomPlan(random, {3, 6, false, false});
        const PlanScore found =
            scoreOf(problem, flowPlan(problem, FlowAim::EvenLoads, {}).placement);
        const PlanScore best = bestByTrying(problem, order);
        ASSERT_EQ(found.unassigned, best.unassigned) << "round " << round;
        ASSERT_NEAR(found.convexLoad, best.convexLoad, 1e-6) << "round " << round;
        ASSERT_EQ(found.moves, best.moves) << "round " << round;
    }
}

TEST(FlowPlanTest, KeepsEveryHardRule)
{
    std::mt19937 random(7);
    for (int round = 0; round < 500; ++round) {
        const PlanProblem problem = randomPlan(random, {5, 20, true, true});
        const FlowPlan plan = flowPlan(problem, FlowAim::EvenLoads, {});
        ASSERT_TRUE(hardViolations(problem, plan.placement).isEmpty()) << "round " << round;
    }
}

} // namespace Revisit
