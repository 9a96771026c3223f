#include "core/quality/inspectionplan.h"

#include <gtest/gtest.h>

// The figures are those of analysis.md 6, after ISO 2859-1 and MIL-STD-105E.
namespace Revisit {
namespace {

TEST(InspectionPlanTest, GivesTheLetterAndSampleSizeOfALot)
{
    struct Row {
        qint64 least;
        qint64 most;
        char letter;
        qint64 checked;
    };
    for (const Row &row :
         {Row{281, 500, 'H', 50}, Row{501, 1200, 'J', 80}, Row{1201, 3200, 'K', 125},
          Row{3201, 10000, 'L', 200}, Row{10001, 35000, 'M', 315}}) {
        for (const qint64 cases : {row.least, row.most}) {
            const auto plan = sampleSizeFor(cases);
            ASSERT_TRUE(plan) << cases;
            EXPECT_EQ(plan->letter, QLatin1Char(row.letter)) << cases;
            EXPECT_EQ(plan->checked, row.checked) << cases;
        }
    }
}

TEST(InspectionPlanTest, GivesTheRejectNumbersAsTabled)
{
    struct Row {
        qint64 cases;
        int acceptable;
        qint64 reject;
    };
    for (const Row &row :
         {Row{9000, 65, 4}, Row{9000, 100, 6}, Row{9000, 150, 8}, Row{9000, 250, 11},
          Row{9000, 400, 15}, Row{9000, 650, 22}, Row{600, 65, 2}, Row{600, 100, 3},
          Row{600, 150, 4}, Row{600, 250, 6}, Row{600, 400, 8}, Row{600, 650, 11}, Row{346, 100, 2},
          Row{346, 150, 3}, Row{346, 250, 4}, Row{346, 400, 6}}) {
        const auto plan = inspectionPlan(row.cases, row.acceptable);
        ASSERT_TRUE(plan) << row.cases << " at " << row.acceptable;
        EXPECT_EQ(plan->reject, row.reject) << row.cases << " at " << row.acceptable;
    }
}

TEST(InspectionPlanTest, ProposesForTheCaseloadAndForOneOfficerWhatTheDossierSays)
{
    EXPECT_EQ(inspectionPlan(9000, 100), (InspectionPlan{u'L', 200, 6}));
    EXPECT_EQ(inspectionPlan(9000, 100)->asAcceptance().allowed, 5);
    EXPECT_EQ(inspectionPlan(346, 100), (InspectionPlan{u'H', 50, 2}));
    EXPECT_EQ(inspectionPlan(346, 100)->asAcceptance().allowed, 1);
}

TEST(InspectionPlanTest, SaysNothingOutsideTheTable)
{
    EXPECT_FALSE(sampleSizeFor(280));
    EXPECT_FALSE(sampleSizeFor(35'001));
    EXPECT_FALSE(inspectionPlan(9000, 99)) << "no share of the table";
    EXPECT_FALSE(inspectionPlan(346, 65)) << "the standard sends on to J";
    EXPECT_FALSE(inspectionPlan(20'000, 650)) << "and back to L";
    EXPECT_FALSE(inspectionPlan(0, 100));
    EXPECT_FALSE(inspectionPlan(-5, 100));
}

} // namespace
} // namespace Revisit
