#include "core/panel/panelrules.h"

#include "tests/support/printing.h"

#include <gtest/gtest.h>

namespace Revisit {

namespace {

using namespace Qt::StringLiterals;

const CodeId noFurther{3001};
const CodeId enquiries{3002};

PanelSeat seat(int officer, PanelPart part = PanelPart::Member)
{
    return {.officer = OfficerId(officer), .part = part};
}

// Three with all that a quorum asks for: the first chairs at PIP 3, the second is
// independent.
QList<PanelSeat> fitSeats()
{
    QList<PanelSeat> seats{seat(1, PanelPart::Chair), seat(2), seat(3)};
    seats[0].pip = 3;
    seats[1].isIndependent = true;
    return seats;
}

QList<PanelVote> votesFor(const QList<std::optional<CodeId>> &decisions)
{
    QList<PanelVote> votes;
    for (const auto &decision : decisions)
        votes.append({OfficerId(votes.size() + 1), decision, {}, {}});
    return votes;
}

TEST(PanelRulesTest, Invariant7AQuorumIsThreeOneOfThemIndependentAndOneAtPip3)
{
    EXPECT_TRUE(checkQuorum(fitSeats()));
    QList<PanelSeat> two = fitSeats();
    two.removeLast();
    EXPECT_FALSE(checkQuorum(two)) << "two are too few";
    QList<PanelSeat> dependent = fitSeats();
    dependent[1].isIndependent = false;
    EXPECT_FALSE(checkQuorum(dependent)) << "nobody is independent";
    QList<PanelSeat> junior = fitSeats();
    junior[0].pip = 2;
    EXPECT_FALSE(checkQuorum(junior)) << "PIP 2 is not enough";
    junior[0].pip = std::nullopt;
    EXPECT_FALSE(checkQuorum(junior)) << "not stated is not PIP 3";
    junior[2].pip = 4;
    EXPECT_TRUE(checkQuorum(junior)) << "PIP 4 is above PIP 3";
}

TEST(PanelRulesTest, OneChairsAndNobodySitsTwice)
{
    EXPECT_TRUE(checkSeats(fitSeats()));
    QList<PanelSeat> headless = fitSeats();
    headless[0].part = PanelPart::Member;
    EXPECT_FALSE(checkSeats(headless));
    QList<PanelSeat> twoChairs = fitSeats();
    twoChairs[1].part = PanelPart::Chair;
    EXPECT_FALSE(checkSeats(twoChairs));
    QList<PanelSeat> twice = fitSeats();
    twice.append(twice.first());
    EXPECT_FALSE(checkSeats(twice));
}

TEST(PanelRulesTest, ADecisionNeedsMoreThanHalfAndAnAbstentionCountsAgainstAll)
{
    EXPECT_EQ(majorityOf(votesFor({noFurther, noFurther, enquiries})), noFurther);
    EXPECT_EQ(majorityOf(votesFor({enquiries, noFurther, noFurther})), noFurther);
    EXPECT_FALSE(majorityOf(votesFor({noFurther, noFurther, enquiries, enquiries}))) << "a tie";
    EXPECT_FALSE(majorityOf(votesFor({noFurther, noFurther, enquiries, std::nullopt})));
    EXPECT_FALSE(majorityOf(votesFor({noFurther, std::nullopt, std::nullopt})));
    EXPECT_FALSE(majorityOf(votesFor({std::nullopt, std::nullopt, std::nullopt})));
    EXPECT_FALSE(majorityOf({}));
}

TEST(PanelRulesTest, DissentIsAVoteForAnotherDecisionAndNoAbstention)
{
    const auto dissent =
        dissentFrom(noFurther, votesFor({noFurther, enquiries, std::nullopt, noFurther}));
    ASSERT_EQ(dissent.size(), 1);
    EXPECT_EQ(dissent.first().officer, OfficerId(2));
}

} // namespace
} // namespace Revisit
