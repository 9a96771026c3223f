#include "core/refdata/codebook.h"
#include "core/review/reviewrules.h"
#include "tests/review/reviewanswers.h"
#include "tests/support/printing.h"

#include <gtest/gtest.h>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

// What each decision needs before it can be submitted, beyond what the stage asks.
class DecisionNeeds : public testing::Test
{
protected:
    DecisionNeeds()
    {
        record.supervisors = {{OfficerId(7), u"Lee Lead"_s, Role::TeamLead, {}}};
        scope.criteria = {{u"C1"_s, true, u"why"_s}};
        conclude(scope);
        for (const QString &own : {u"G1.plan"_s, u"G3"_s, u"G7"_s})
            answers.remove(own);
    }

    QStringList missing(const QString &decision)
    {
        answers.insert(u"G1"_s, decision);
        QStringList questions;
        for (const Missing &one : missingAnswers(currentForm(), answers, scope, record))
            questions.append(one.question);
        return questions;
    }

    void refer(const QString &kind)
    {
        Referral referral;
        referral.kind = CodeBook::instance().find(u"referral_kind", kind)->id;
        record.referrals.append(referral);
    }

    LineOfEnquiry &raise()
    {
        record.enquiries.append(LineOfEnquiry());
        return record.enquiries.last();
    }

    Answers answers = completeAssessment();
    ReviewRecord record;
    ScopeResult scope;
};

// Invariant 2.
TEST_F(DecisionNeeds, Invariant2OfNoFurtherOpportunityAreThePlanForTheVictimAndWhatWouldChangeIt)
{
    EXPECT_EQ(missing(u"DEC-NFO"_s), (QStringList{u"G1.plan"_s, u"G3"_s}));
    answers.insert({{u"G1.plan"_s, u"Through her adviser."_s}, {u"G3"_s, u"A new account."_s}});
    EXPECT_EQ(missing(u"DEC-NFO"_s), QStringList());
}

TEST_F(DecisionNeeds, OfFurtherEnquiriesAreALineWithAnOwnerAndADueDate)
{
    EXPECT_EQ(missing(u"DEC-ENQ"_s), QStringList{u"F1"_s});
    LineOfEnquiry &line = raise();
    EXPECT_EQ(missing(u"DEC-ENQ"_s), QStringList{u"F1"_s});
    line.owner = OfficerId(3);
    EXPECT_EQ(missing(u"DEC-ENQ"_s), QStringList{u"F1"_s});
    line.dueOn = {2026, 2, 1};
    EXPECT_EQ(missing(u"DEC-ENQ"_s), QStringList());
}

TEST_F(DecisionNeeds, OfAReinvestigationAreALineTheVictimsViewAndThePanel)
{
    answers.remove(u"F2"_s);
    EXPECT_EQ(missing(u"DEC-REINV"_s), (QStringList{u"F1"_s, u"F2"_s, u"G1.panel"_s}));
    raise();
    answers.insert({{u"F2"_s, u"agreed"_s}, {u"G1.panel"_s, u"Convened for 3 March"_s}});
    EXPECT_EQ(missing(u"DEC-REINV"_s), QStringList());
}

TEST_F(DecisionNeeds, OfAReferralToTheNcaAreALineThePanelAndTheDisclosure)
{
    EXPECT_EQ(missing(u"DEC-NCA"_s), (QStringList{u"C6"_s, u"F1"_s, u"G1.panel"_s}));
    raise();
    refer(u"R-NCA"_s);
    answers.insert(u"G1.panel"_s, u"Convened for 3 March"_s);
    EXPECT_EQ(missing(u"DEC-NCA"_s), QStringList());
}

TEST_F(DecisionNeeds, OfACpsReReviewAreALineAndTheReasonAgainstTheFullCodeTest)
{
    EXPECT_EQ(missing(u"DEC-CPS"_s), (QStringList{u"F1"_s, u"G1.test"_s, u"G1.test#note"_s}));
    raise();
    answers.insert({{u"G1.test"_s, u"FCT_EVIDENTIAL"_s},
                    {u"G1.test#note"_s, u"The phone records were not before the CPS."_s}});
    EXPECT_EQ(missing(u"DEC-CPS"_s), QStringList());
}

TEST_F(DecisionNeeds, OfSafeguardingIsAReferralAlsoWhenCombined)
{
    EXPECT_EQ(missing(u"DEC-SAFE"_s), QStringList{u"C6"_s});
    answers = completeAssessment();
    answers.insert(u"G1.safe"_s, u"yes"_s);
    EXPECT_EQ(missing(u"DEC-NFO"_s), QStringList{u"C6"_s});
    refer(u"R-S47"_s);
    EXPECT_EQ(missing(u"DEC-NFO"_s), QStringList());
}

TEST_F(DecisionNeeds, OfOutOfScopeAreTheReasonAndASupervisor)
{
    EXPECT_EQ(missing(u"DEC-OOS"_s), (QStringList{u"B9"_s, u"B9#note"_s, u"B9.supervisor"_s}));
    answers.insert({{u"B9"_s, u"OOS-SINGLE"_s},
                    {u"B9#note"_s, u"One suspect only, as the file shows."_s},
                    {u"B9.supervisor"_s, u"7"_s}});
    EXPECT_EQ(missing(u"DEC-OOS"_s), QStringList());
    answers.insert(u"B9.supervisor"_s, u"3"_s);
    EXPECT_EQ(missing(u"DEC-OOS"_s), QStringList{u"B9.supervisor"_s});
}

// Invariant 1.
TEST_F(DecisionNeeds, Invariant1OfOutOfScopeAreCriteriaThatAreAllKnown)
{
    answers.insert({{u"B9"_s, u"OOS-SINGLE"_s},
                    {u"B9#note"_s, u"One suspect only, as the file shows."_s},
                    {u"B9.supervisor"_s, u"7"_s}});
    scope.criteria.append({u"C3"_s, false, u"One suspect."_s});
    scope.criteria.append({u"C6"_s, std::nullopt, u"Not recorded."_s});
    conclude(scope);
    EXPECT_EQ(missing(u"DEC-OOS"_s), QStringList{u"G1"_s});
}

TEST_F(DecisionNeeds, OfADuplicateIsTheCaseThatIsKept)
{
    EXPECT_EQ(missing(u"DEC-DUP"_s), QStringList{u"G1.target"_s});
    answers.insert(u"G1.target"_s, u"R-2"_s);
    EXPECT_EQ(missing(u"DEC-DUP"_s), QStringList{u"G1.target"_s}) << "no such case";
    record.hasTarget = true;
    EXPECT_EQ(missing(u"DEC-DUP"_s), QStringList());
}

TEST_F(DecisionNeeds, OfALiveCaseIsItsReference)
{
    EXPECT_EQ(missing(u"DEC-LIVE"_s), QStringList{u"G1.live"_s});
    answers.insert(u"G1.live"_s, u"Operation reference 12"_s);
    EXPECT_EQ(missing(u"DEC-LIVE"_s), QStringList());
}

TEST_F(DecisionNeeds, OfAnEarlierReviewIsThatThereWasOne)
{
    EXPECT_EQ(missing(u"DEC-PREV"_s), QStringList{u"B8"_s});
    answers.insert({{u"B8"_s, u"yes"_s}, {u"B8#note"_s, u"By a peer review in 2016."_s}});
    EXPECT_EQ(missing(u"DEC-PREV"_s), QStringList());
}

TEST_F(DecisionNeeds, OfTooLittleMaterialAreWhatIsMissingAndItsRetrieval)
{
    EXPECT_EQ(missing(u"DEC-INFO"_s), (QStringList{u"A3"_s, u"F1"_s}));
    raise();
    answers.insert({{u"A3"_s, u"NOT_LOCATED"_s}, {u"A3#note"_s, u"Exhibit register"_s}});
    EXPECT_EQ(missing(u"DEC-INFO"_s), QStringList());
}

// Invariant 35.
TEST_F(DecisionNeeds, Invariant35OfAHoldAreTheVictimsViewAndAReviewDate)
{
    answers.remove(u"F2"_s);
    EXPECT_EQ(missing(u"DEC-HOLD"_s), (QStringList{u"F2"_s, u"G7"_s}));
    answers.insert({{u"F2"_s, u"do_not_contact"_s}, {u"G7"_s, u"2026-06-01"_s}});
    EXPECT_EQ(missing(u"DEC-HOLD"_s), QStringList());
}

TEST_F(DecisionNeeds, AreTestedForEveryDecisionOfTheList)
{
    const QStringList tested{u"DEC-NFO"_s,  u"DEC-ENQ"_s,  u"DEC-REINV"_s, u"DEC-NCA"_s,
                             u"DEC-CPS"_s,  u"DEC-SAFE"_s, u"DEC-OOS"_s,   u"DEC-DUP"_s,
                             u"DEC-LIVE"_s, u"DEC-PREV"_s, u"DEC-INFO"_s,  u"DEC-HOLD"_s};
    for (const Code &decision : CodeBook::instance().list(u"decision"))
        EXPECT_TRUE(tested.contains(decision.code)) << decision.code.toStdString();
}

} // namespace
} // namespace Revisit
