#include "core/statistics/agreement.h"

#include "tests/support/printing.h"

#include <gtest/gtest.h>

#include <cmath>

// The figures are those of analysis.md 6: irrCAC's vignette, Cohen 1960 and
// Fleiss 1971.
namespace Revisit {
namespace {

constexpr double asPublished = 1e-6;

const AgreementTable abstractors{{13, 0, 0}, {0, 20, 7}, {0, 4, 56}};

TEST(AgreementTest, GivesKappaAsPublishedWithErrorAndInterval)
{
    const Measured<Agreement> kappa = cohensKappa(abstractors);
    ASSERT_TRUE(kappa);
    EXPECT_EQ(kappa->items, 100);
    EXPECT_NEAR(kappa->value, .796409402183972, 1e-12);
    EXPECT_NEAR(kappa->standardError.value(), .058910718, asPublished);
    EXPECT_NEAR(kappa->interval.value().lower, .679518, asPublished);
    EXPECT_NEAR(kappa->interval.value().upper, .913301, asPublished);
}

TEST(AgreementTest, GivesAc1AsPublishedWithErrorAndInterval)
{
    const Measured<Agreement> ac1 = gwetsAc1(abstractors);
    ASSERT_TRUE(ac1);
    EXPECT_NEAR(ac1->value, .849330548, asPublished);
    EXPECT_NEAR(ac1->standardError.value(), .043217468, asPublished);
    EXPECT_NEAR(ac1->interval.value().lower, .763578, asPublished);
    EXPECT_NEAR(ac1->interval.value().upper, .935083, asPublished);
}

TEST(AgreementTest, GivesKappaOfSmallTablesAsPublished)
{
    const AgreementTable plain{{20, 5}, {10, 15}};
    EXPECT_NEAR(shareAgreed(plain)->value, .7, asPublished);
    EXPECT_NEAR(cohensKappa(plain)->value, .4, asPublished);
    EXPECT_NEAR(cohensKappa(plain)->standardError.value(), .126996, asPublished);
    const AgreementTable cohen{{88, 14, 18}, {10, 40, 10}, {2, 6, 12}};
    EXPECT_NEAR(cohensKappa(cohen)->value, .491525, asPublished);
    EXPECT_NEAR(cohensKappa(cohen)->standardError.value(), .051002, asPublished);
}

TEST(AgreementTest, ShowsWhyKappaAloneMisleadsWhereOneAnswerIsRare)
{
    const AgreementTable rare{{118, 5}, {2, 0}};
    EXPECT_NEAR(shareAgreed(rare)->value, .944, asPublished);
    EXPECT_NEAR(cohensKappa(rare)->value, -.023392, asPublished);
    EXPECT_NEAR(gwetsAc1(rare)->value, .940776, asPublished);
}

TEST(AgreementTest, TheShareAgreedHasTheErrorOfAShare)
{
    const Measured<Agreement> share = shareAgreed({{20, 5}, {10, 15}});
    ASSERT_TRUE(share);
    EXPECT_NEAR(share->standardError.value(), std::sqrt(.7 * .3 / 50), 1e-12);
    EXPECT_LT(share->interval.value().lower, .7);
    EXPECT_GT(share->interval.value().upper, .7);
}

TEST(AgreementTest, GivesFleissKappaAsPublished)
{
    const QList<QList<int>> psychiatric{
        {0, 0, 0, 0, 14}, {0, 2, 6, 4, 2}, {0, 0, 3, 5, 6}, {0, 3, 9, 2, 0}, {2, 2, 8, 1, 1},
        {7, 7, 0, 0, 0},  {3, 2, 6, 3, 0}, {2, 5, 3, 2, 2}, {6, 5, 2, 1, 0}, {0, 2, 2, 3, 7}};
    const Measured<Agreement> kappa = fleissKappa(psychiatric);
    ASSERT_TRUE(kappa);
    EXPECT_EQ(kappa->items, 10);
    EXPECT_NEAR(kappa->value, .209931, asPublished);
    EXPECT_GT(kappa->standardError.value(), 0);
}

// With two reviewers it is Scott's pi, which irrCAC gives as .7962397.
TEST(AgreementTest, FleissKappaOfTwoIsScottsPi)
{
    QList<QList<int>> items;
    for (qsizetype first = 0; first < abstractors.size(); ++first) {
        for (qsizetype second = 0; second < abstractors.size(); ++second) {
            QList<int> chosen(abstractors.size(), 0);
            ++chosen[first];
            ++chosen[second];
            for (qint64 item = 0; item < abstractors[first][second]; ++item)
                items.append(chosen);
        }
    }
    EXPECT_NEAR(fleissKappa(items)->value, .7962397, asPublished);
}

TEST(AgreementTest, SaysWhatIsUndefinedAndWhyInsteadOfNought)
{
    EXPECT_EQ(cohensKappa({}).error(), Undefined::NothingToCompare);
    EXPECT_EQ(cohensKappa({{0, 0}, {0, 0}}).error(), Undefined::NothingToCompare);
    EXPECT_EQ(shareAgreed({{1, 2}}).error(), Undefined::NotATable);
    EXPECT_EQ(gwetsAc1({{1, -2}, {0, 1}}).error(), Undefined::NotATable);
    EXPECT_EQ(cohensKappa({{9, 0}, {0, 0}}).error(), Undefined::OneCategory);
    EXPECT_EQ(gwetsAc1({{9}}).error(), Undefined::OneCategory);
    EXPECT_EQ(fleissKappa({}).error(), Undefined::NothingToCompare);
    EXPECT_EQ(fleissKappa({{1, 0}, {0, 1}}).error(), Undefined::OneRater);
    EXPECT_EQ(fleissKappa({{2, 0}, {0, 1}}).error(), Undefined::NotATable);
    EXPECT_EQ(fleissKappa({{2, 0}, {2, 0}}).error(), Undefined::OneCategory);
}

TEST(AgreementTest, ClaimsNoCertaintyWhereThereIsNoSpread)
{
    const Measured<Agreement> all = gwetsAc1({{9, 0}, {0, 4}});
    ASSERT_TRUE(all);
    EXPECT_NEAR(all->value, 1, 1e-12);
    EXPECT_EQ(all->interval.error(), Undefined::NoSpread);
    EXPECT_EQ(shareAgreed({{9, 0}, {0, 4}})->standardError.error(), Undefined::NoSpread);
    EXPECT_EQ(shareAgreed({{0, 1}, {0, 0}})->interval.error(), Undefined::OneItem);
    EXPECT_EQ(fleissKappa({{1, 1}})->interval.error(), Undefined::OneItem);
}

TEST(AgreementTest, EveryReasonHasItsSentence)
{
    for (int reason = 0; reason <= int(Undefined::NotAShare); ++reason)
        EXPECT_FALSE(undefinedText(Undefined(reason)).isEmpty()) << reason;
}

} // namespace
} // namespace Revisit
