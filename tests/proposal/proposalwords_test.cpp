#include "core/proposal/proposalwords.h"

#include "tests/proposal/planbuilder.h"
#include "tests/support/printing.h"

#include <gmock/gmock.h>

namespace Revisit {

using namespace Qt::StringLiterals;

TEST(ProposalWordsTest, SaysWhatAMoveDoesAndWhatStoppedTheOthers)
{
    const PlanProblem problem = fourOfficers();
    const ProposedMove move{4, 0, 1, 1.2, 0.8, 1.1, 0.8, 0.4, 0.7, {{2, Obstacle::Conflict}}};

    EXPECT_EQ(moveReason(problem, move),
              u"Moving C5 from O1 to O2 lowers the highest load from 120 % to 80 %. "
              "O3 was not possible: took part in the original investigation."_s);
}

TEST(ProposalWordsTest, NamesTheSkillThatIsMissing)
{
    const PlanProblem problem = fourOfficers();
    const ProposedMove move{5, 3, 0, 1, 1, 1.2, 0.8, 0.5, 0.7, {{1, Obstacle::Skill}}};

    EXPECT_EQ(moveReason(problem, move),
              u"Moving C6 from O4 to O1 takes O4 from 120 % to 80 % and O1 from 50 % to 70 %. "
              "O2 was not possible: without INT."_s);
}

TEST(ProposalWordsTest, NamesWhatBindsAPlanThatCannotBe)
{
    PlanProblem problem = fourOfficers();
    problem.officers[3].skills = 1; // nobody but O1 interviews, and O1 took part in C1
    const ProposalTerms terms{.limit = 0.3};
    const Proposal proposal = proposePlan(problem, terms, {});
    const QStringList binding = bindingConstraints(problem, terms, proposal);

    EXPECT_FALSE(proposal.meetsLimit);
    EXPECT_THAT(binding, testing::Contains(u"The limit of 30 % cannot be kept; this is the most "
                                           "even plan."_s));
    EXPECT_THAT(binding, testing::Contains(u"C1 can be with nobody: 1 took part in the original "
                                           "investigation, 3 without INT."_s));
}

TEST(ProposalWordsTest, SaysHowFarFromProvenAPlanIs)
{
    Proposal proposal;
    proposal.after.highestLoad = 0.912;
    proposal.bottleneck.leastLoad = 0.9;

    EXPECT_EQ(proofText({}, proposal), u"The highest load is at most 1.2 points of a hundred above "
                                       "the least possible."_s);
    proposal.isProven = true;
    EXPECT_EQ(proofText({}, proposal), u"No plan is better."_s);
}

} // namespace Revisit
