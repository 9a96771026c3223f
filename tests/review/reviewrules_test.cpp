#include "core/review/reviewrules.h"

#include "tests/review/reviewanswers.h"
#include "tests/support/printing.h"

#include <gtest/gtest.h>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

QStringList missing(const Answers &answers, std::optional<bool> criterion = true)
{
    ScopeResult scope;
    scope.criteria = {{u"C1"_s, criterion, u"why"_s}};
    QStringList questions;
    for (const Missing &one : missingAnswers(currentForm(), answers, stageFor(answers), scope))
        questions.append(one.question);
    return questions;
}

Answers with(const QString &question, const QString &answer)
{
    Answers answers = completeTriage();
    answers.insert(question, answer);
    return answers;
}

TEST(ReviewForm, HasThePartsOfTheFirstEditionWithRiskFirst)
{
    QStringList parts;
    for (const FormPart &part : currentForm().parts)
        parts.append(part.id);
    EXPECT_EQ(parts, (QStringList{u"C"_s, u"A"_s, u"B"_s, u"E"_s, u"G"_s}));
}

TEST(ReviewForm, SaysWhatIsWrongWithABrokenOne)
{
    const auto form = readForm(R"({"name":"x","parts":[{"id":"A","questions":[{"id":"A1"}]}]})");
    ASSERT_FALSE(form);
    EXPECT_TRUE(form.error().message.contains(u"A1"_s));
}

TEST(ReviewRules, ACompleteTriageLacksNothing)
{
    EXPECT_EQ(missing(completeTriage()), QStringList());
}

TEST(ReviewRules, AnEmptyOneLacksEveryMandatoryAnswer)
{
    const QStringList questions = missing({});
    for (const QString &id : {u"C1"_s, u"C5"_s, u"A1"_s, u"A4"_s, u"B3"_s, u"G1"_s, u"G2"_s})
        EXPECT_TRUE(questions.contains(id)) << id.toStdString();
}

class RiskAnswer : public testing::TestWithParam<QString>
{
};

// Invariants 4 and 5.
TEST_P(RiskAnswer, UnclearCountsAsYesAndNeedsAReferralOrAReason)
{
    for (const QString &answer : {u"yes"_s, u"unclear"_s}) {
        Answers answers = with(GetParam(), answer);
        EXPECT_TRUE(hasImmediateRisk(answers));
        EXPECT_EQ(missing(answers), QStringList{u"C6"_s});
        Answers referred = answers;
        referred.insert(u"C6"_s, u"R-MASH"_s);
        EXPECT_EQ(missing(referred), QStringList());
        answers.insert(u"C7"_s, u"Already with the hub; agreed by the team lead."_s);
        EXPECT_EQ(missing(answers), QStringList());
    }
}

INSTANTIATE_TEST_SUITE_P(PartC, RiskAnswer,
                         testing::Values(u"C1"_s, u"C2"_s, u"C3"_s, u"C4"_s, u"C5"_s));

// Invariant 2.
TEST(ReviewRules, NoFurtherOpportunityNeedsWhatWouldChangeIt)
{
    EXPECT_TRUE(missing(with(u"G1"_s, u"DEC-NFO"_s)).contains(u"G3"_s));
}

// Invariant 35.
TEST(ReviewRules, AHoldNeedsItsReviewDate)
{
    EXPECT_EQ(missing(with(u"G7"_s, {})), QStringList{u"G7"_s});
}

// Invariant 1.
TEST(ReviewRules, AReviewDateMustBeADate)
{
    Answers answers = completeTriage();
    answers.insert(u"G7"_s, u"next spring"_s);
    const auto missing = missingAnswers(currentForm(), answers, ReviewStage::Triage, {});
    ASSERT_EQ(missing.size(), 1);
    EXPECT_EQ(missing.first().question, u"G7"_s);
}

TEST(ReviewRules, AnUnknownCriterionForbidsOutOfScope)
{
    Answers answers = with(u"G1"_s, u"DEC-OOS"_s);
    EXPECT_EQ(missing(answers), QStringList{u"B9"_s});
    answers.insert(u"B9"_s, u"OOS-SINGLE"_s);
    EXPECT_EQ(missing(answers), QStringList());
    EXPECT_EQ(missing(answers, std::nullopt), QStringList{u"G1"_s});
}

TEST(ReviewRules, ARationaleOfFewWordsIsNotOne)
{
    EXPECT_EQ(missing(with(u"G2"_s, u"No."_s)), QStringList{u"G2"_s});
}

TEST(ReviewRules, AnOfficerWithAConflictCannotGoOn)
{
    EXPECT_EQ(missing(with(u"A4"_s, u"no"_s)), QStringList{u"A4"_s});
}

TEST(ReviewRules, ADecisionOnTheMeritsNeedsTheAssessment)
{
    EXPECT_TRUE(missing(with(u"G1"_s, u"DEC-REINV"_s)).contains(u"E2"_s));
    EXPECT_FALSE(missing(completeTriage()).contains(u"E2"_s));
}

} // namespace
} // namespace Revisit
