#include "core/proposal/seriesplan.h"

#include "core/proposal/proposal.h"
#include "core/proposal/proposalwords.h"
#include "tests/proposal/planbuilder.h"
#include "tests/support/printing.h"

#include <gmock/gmock.h>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

// Four alike cases with O1, one of which has to go to O2, who has C5: any of them would
// even the loads out.
PlanProblem unevenSeries()
{
    PlanProblem problem;
    problem.officers = {{u"O1"_s, 10}, {u"O2"_s, 10}};
    for (int i = 0; i < 4; ++i)
        problem.cases.push_back({u"C%1"_s.arg(i + 1), 2, 0, 0, 0});
    problem.cases.push_back({u"C5"_s, 3, 0, 0, 1});
    problem.cases[2].series = 7;
    problem.cases[4].series = 7;
    return problem;
}

// `count` pairs of a series and as many single cases, alike, of which O1 holds all but
// the second of each pair.
PlanProblem manySeries(int count)
{
    PlanProblem problem;
    problem.officers = {{u"O1"_s, 1000}, {u"O2"_s, 1000}};
    for (int i = 0; i < count; ++i) {
        for (const int holder : {0, 1, 0, 0}) {
            PlanCase planCase{u"C%1"_s.arg(problem.cases.size() + 1), 5, 0, 0, holder};
            const bool isPaired = problem.cases.size() % 4 < 2;
            planCase.series = isPaired ? i : noSeries;
            problem.cases.push_back(planCase);
        }
    }
    return problem;
}

QString reasonOf(const PlanProblem &problem, const Proposal &proposal, const QString &reference)
{
    for (const ProposedMove &move : proposal.moves) {
        if (problem.cases[size_t(move.caseIndex)].reference == reference)
            return moveReason(problem, move);
    }
    return u"not moved"_s;
}

} // namespace

TEST(SeriesPlanTest, MovesTheCaseWhoseSeriesTheOtherHas)
{
    const PlanProblem problem = unevenSeries();
    const Proposal proposal = proposePlan(problem, {}, {});

    EXPECT_TRUE(proposal.isProven);
    EXPECT_EQ(proposal.after.moves, 1);
    EXPECT_EQ(proposal.after.brokenSeries, 0);
    EXPECT_EQ(proposal.placement[2], 1);
    EXPECT_THAT(reasonOf(problem, proposal, u"C3"_s).toStdString(),
                testing::HasSubstr("Continuity decided: C3 is of one series with C5, which O2 "
                                   "has."));
}

TEST(SeriesPlanTest, NeverMovesACaseForItsSeriesAlone)
{
    PlanProblem problem = unevenSeries();
    for (size_t i = 0; i < 4; ++i)
        problem.cases[i].points = 1;
    problem.cases[3].holder = 1; // 3 points against 4: no move betters that
    const Proposal proposal = proposePlan(problem, {}, {});

    EXPECT_TRUE(proposal.moves.empty());
    EXPECT_EQ(proposal.after.brokenSeries, 1);
}

TEST(SeriesPlanTest, DoesNotClaimContinuityWhereNothingElseWasPossible)
{
    PlanProblem problem = unevenSeries();
    for (const size_t other : {size_t(0), size_t(1), size_t(3)})
        problem.cases[other].conflicts = {1};
    const Proposal proposal = proposePlan(problem, {}, {});

    EXPECT_EQ(proposal.placement[2], 1);
    EXPECT_FALSE(reasonOf(problem, proposal, u"C3"_s).contains(u"Continuity"_s));
}

TEST(SeriesPlanTest, GivesACaseToWhoHasReviewedItsSeries)
{
    PlanProblem problem;
    problem.officers = {{u"O1"_s, 10}, {u"O2"_s, 10}, {u"O3"_s, 10}};
    problem.cases = {{u"C1"_s, 2}};
    problem.cases[0].series = 1;
    problem.seriesDone = {{1, 2}};
    const Proposal proposal = proposePlan(problem, {}, {});

    EXPECT_EQ(proposal.placement[0], 2);
    EXPECT_EQ(proposal.after.brokenSeries, 0);
    EXPECT_THAT(reasonOf(problem, proposal, u"C1"_s).toStdString(),
                testing::HasSubstr("Continuity decided: C1 is of one series with cases that O3 "
                                   "has reviewed."));
}

TEST(SeriesPlanTest, ChoosesWhichCasesMoveWithinALimit)
{
    const PlanProblem problem = unevenSeries();
    const Proposal proposal = proposePlan(problem, {.limit = 0.7}, {});

    EXPECT_TRUE(proposal.meetsLimit);
    EXPECT_TRUE(proposal.isProven);
    EXPECT_EQ(proposal.after.moves, 1);
    EXPECT_EQ(proposal.placement[2], 1);
    EXPECT_TRUE(reasonOf(problem, proposal, u"C3"_s).contains(u"Continuity decided"_s));
}

TEST(SeriesPlanTest, JoinsManySeriesWithoutGivingUpWhatComesBefore)
{
    const PlanProblem problem = manySeries(100);
    const Proposal proposal = proposePlan(problem, {}, {});

    EXPECT_EQ(proposal.before.brokenSeries, 100);
    EXPECT_EQ(proposal.after.brokenSeries, 0);
    EXPECT_EQ(proposal.after.moves, 100);
    EXPECT_NEAR(proposal.after.highestLoad, 1.0, 1e-9);
    EXPECT_EQ(continuityText(proposal),
              u"Officers of a series beyond its first: 100 before, 0 after."_s);
}

TEST(SeriesPlanTest, GivesARestrictedCaseOnlyToThoseItNames)
{
    PlanProblem problem = unevenSeries();
    problem.officers.push_back({u"O3"_s, 10});
    problem.cases.push_back({u"C6"_s, 2});
    problem.cases.back().only = std::vector<int>{2};
    const Proposal proposal = proposePlan(problem, {}, {});

    EXPECT_EQ(proposal.placement.back(), 2);
    EXPECT_THAT(reasonOf(problem, proposal, u"C6"_s).toStdString(),
                testing::HasSubstr("was not possible: the case is restricted to other officers."));
    problem.cases.back().only = std::vector<int>{};
    const Proposal none = proposePlan(problem, {}, {});
    EXPECT_EQ(unplacedReason(problem, none.placement, 5),
              u"C6 can be with nobody: 3 not among those it is restricted to."_s);
}

} // namespace Revisit
