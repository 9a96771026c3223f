#include "core/review/reviewrules.h"

#include "core/refdata/codebook.h"
#include "core/review/scopeanswers.h"
#include "tests/review/reviewanswers.h"
#include "tests/support/printing.h"

#include <gtest/gtest.h>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

const OfficerId lead(7);

ReviewRecord record()
{
    ReviewRecord record;
    record.suspects = {{u"suspect/1"_s, u"S-001"_s}, {u"suspect/2"_s, u"S-002"_s}};
    record.victims = {{u"victim/1"_s, u"V-001"_s}};
    record.supervisors = {{lead, u"Lee Lead"_s, Role::TeamLead, {}}};
    return record;
}

ReviewRecord referredTo(const QString &kind)
{
    Referral referral;
    referral.kind = CodeBook::instance().find(u"referral_kind", kind)->id;
    ReviewRecord referred = record();
    referred.referrals = {referral};
    return referred;
}

ScopeResult scope(std::optional<bool> criterion = true)
{
    ScopeResult scope;
    scope.criteria = {{u"C1"_s, criterion, u"why"_s}};
    conclude(scope);
    return scope;
}

QStringList missing(const Answers &answers, const ReviewRecord &around = record(),
                    const ScopeResult &result = scope())
{
    QStringList questions;
    for (const Missing &one : missingAnswers(currentForm(), answers, result, around))
        questions.append(one.question);
    return questions;
}

Answers with(Answers answers, const Answers &others)
{
    answers.insert(others);
    return answers;
}

Answers triage(const Answers &others)
{
    return with(completeTriage(), others);
}

Answers assessment(const Answers &others = {})
{
    Answers answers = completeAssessment();
    for (const QString &suspect : {u"suspect/1"_s, u"suspect/2"_s})
        answers.insert(answersAboutSuspect(suspect));
    answers.insert(answersAboutVictim(u"victim/1"_s));
    return with(answers, others);
}

TEST(ReviewRules, ACompleteTriageLacksNothing)
{
    EXPECT_EQ(missing(completeTriage()), QStringList());
}

TEST(ReviewRules, ACompleteAssessmentLacksNothing)
{
    EXPECT_EQ(missing(assessment()), QStringList());
}

TEST(ReviewRules, AnEmptyOneLacksEveryAnswerOfTriageInTheOrderOfTheForm)
{
    EXPECT_EQ(missing({}), (QStringList{u"C1"_s,           u"C2"_s,      u"C3"_s,
                                        u"C4"_s,           u"C5"_s,      u"A1"_s,
                                        u"A1.system"_s,    u"A2"_s,      u"A4"_s,
                                        u"A5"_s,           u"B3.date"_s, u"B3"_s,
                                        u"B3.by"_s,        u"B4"_s,      u"B4.unidentified"_s,
                                        u"B5"_s,           u"B6"_s,      u"B6.online"_s,
                                        u"B6.crossover"_s, u"B8"_s,      u"G1"_s}));
}

class AssessmentAnswer : public testing::TestWithParam<QString>
{
};

TEST_P(AssessmentAnswer, IsNeededWhenTheDecisionIsOnTheMerits)
{
    Answers answers = assessment();
    answers.remove(GetParam());
    EXPECT_EQ(missing(answers), QStringList{GetParam()});
    answers = completeTriage();
    answers.remove(GetParam());
    EXPECT_FALSE(missing(answers).contains(GetParam())) << "a triage does not ask it";
}

INSTANTIATE_TEST_SUITE_P(
    PartsDF, AssessmentAnswer,
    testing::Values(u"D1.identified@suspect/2"_s, u"D1.denial@suspect/1"_s, u"D2.self@suspect/1"_s,
                    u"D2.missing@suspect/2"_s, u"D3.outcome@suspect/1"_s, u"D3.date@suspect/1"_s,
                    u"D3.reasons@suspect/2"_s, u"D4.told@victim/1"_s, u"D5.self@victim/1"_s,
                    u"D5.age@victim/1"_s, u"D6"_s, u"D7@FORENSIC"_s, u"D7@PARTNER"_s, u"D8"_s,
                    u"D8.today"_s, u"D9@MASH"_s, u"D9@HEALTH"_s, u"D10"_s, u"D10.constraint"_s,
                    u"D12"_s, u"D13"_s, u"D14"_s, u"F2.suspect@suspect/1"_s, u"F4"_s));
INSTANTIATE_TEST_SUITE_P(PartsAEG, AssessmentAnswer,
                         testing::Values(u"A3"_s, u"A6"_s, u"E1"_s, u"E2"_s, u"E3"_s, u"E4"_s,
                                         u"E5"_s, u"G2.information"_s, u"G2.assessment"_s,
                                         u"G2.powers"_s, u"G2.options"_s, u"G4"_s, u"G5"_s,
                                         u"E1.present@MO-07"_s, u"E1.recoverable@MO-07"_s,
                                         u"E1.opportunity@MO-07"_s));

class RiskAnswer : public testing::TestWithParam<QString>
{
protected:
    // With the particulars of the risk, so that only its referral is open.
    static Answers atRisk(const QString &answer)
    {
        return triage({{GetParam(), answer},
                       {u"C2#note"_s, u"Coaches a team"_s},
                       {u"C2.suspect@suspect/1"_s, u"yes"_s},
                       {u"C2.suspect@suspect/2"_s, u"no"_s},
                       {u"C4.victim@victim/1"_s, u"yes"_s}});
    }
};

// Invariant 4.
TEST_P(RiskAnswer, Invariant4UnclearCountsAsYes)
{
    EXPECT_TRUE(hasImmediateRisk({{GetParam(), u"yes"_s}}));
    EXPECT_TRUE(hasImmediateRisk({{GetParam(), u"unclear"_s}}));
    EXPECT_FALSE(hasImmediateRisk({{GetParam(), u"no"_s}}));
}

// Invariant 5.
TEST_P(RiskAnswer, Invariant5NeedsAReferralOrAReasonAndWhoAgreed)
{
    for (const QString &answer : {u"yes"_s, u"unclear"_s}) {
        Answers answers = atRisk(answer);
        EXPECT_EQ(missing(answers), QStringList{u"C6"_s});
        EXPECT_EQ(missing(answers, referredTo(u"R-MASH"_s)), QStringList());
        answers.insert(u"C7"_s, u"Already with the hub."_s);
        EXPECT_EQ(missing(answers), QStringList{u"C7.agreed"_s});
        answers.insert(u"C7.agreed"_s, u"7"_s);
        EXPECT_EQ(missing(answers), QStringList());
    }
}

INSTANTIATE_TEST_SUITE_P(PartC, RiskAnswer,
                         testing::Values(u"C1"_s, u"C2"_s, u"C3"_s, u"C4"_s, u"C5"_s));

TEST(ReviewRules, AReferralToProfessionalStandardsDoesNotAnswerARisk)
{
    EXPECT_EQ(missing(triage({{u"C1"_s, u"yes"_s}}), referredTo(u"R-CONDUCT"_s)),
              QStringList{u"C6"_s});
}

TEST(ReviewRules, AccessToChildrenIsAskedOfEachSuspect)
{
    EXPECT_EQ(missing(triage({{u"C2"_s, u"yes"_s}}), referredTo(u"R-LADO"_s)),
              (QStringList{u"C2.suspect@suspect/1"_s, u"C2.suspect@suspect/2"_s, u"C2#note"_s}));
}

TEST(ReviewRules, SupportIsAskedOfEachVictim)
{
    EXPECT_EQ(missing(triage({{u"C4"_s, u"unclear"_s}}), referredTo(u"R-ISVA"_s)),
              QStringList{u"C4.victim@victim/1"_s});
}

TEST(ReviewRules, OnlyAnotherTeamLeadCanAgree)
{
    EXPECT_EQ(
        missing(triage({{u"C1"_s, u"yes"_s}, {u"C7"_s, u"Known"_s}, {u"C7.agreed"_s, u"3"_s}})),
        QStringList{u"C7.agreed"_s});
}

// "Not on file" is an answer of its own: it is no gap, and it is not a no.
TEST(ReviewRules, D1NotOnFileIsAnAnswerAndNotANo)
{
    const QString interviewed = u"D1.interviewed@suspect/1"_s;
    EXPECT_EQ(missing(assessment({{interviewed, u"not_on_file"_s}})), QStringList());
    const Condition no{
        .kind = Condition::Kind::Answer, .questions = {u"D1.interviewed"_s}, .answers = {u"no"_s}};
    EXPECT_FALSE(holds(no, {{interviewed, u"not_on_file"_s}}, u"suspect/1"_s));
    EXPECT_TRUE(holds(no, {{interviewed, u"no"_s}}, u"suspect/1"_s));
}

TEST(ReviewRules, D1AsksAboutTheInterviewOnlyOfWhoWasInterviewed)
{
    EXPECT_EQ(missing(assessment({{u"D1.interviewed@suspect/2"_s, u"yes"_s}})),
              QStringList{u"D1.points@suspect/2"_s});
}

TEST(ReviewRules, D2AsksWhyAnEthnicityIsMissingAndElseForItsSource)
{
    Answers answers = assessment({{u"D2.self@suspect/1"_s, u"NS"_s}});
    answers.remove(u"D2.missing@suspect/1"_s);
    EXPECT_EQ(missing(answers), (QStringList{u"D2.source@suspect/1"_s, u"D2.missing@suspect/1"_s}))
        << "not stated is stated by somebody, and wants its reason";
    answers.insert(u"D2.self@suspect/1"_s, u"W1"_s);
    EXPECT_EQ(missing(answers), QStringList{u"D2.source@suspect/1"_s});
}

TEST(ReviewRules, D6CountsTheWitnessesWhoWereNotContacted)
{
    Answers answers = assessment({{u"D6"_s, u"yes"_s}});
    EXPECT_EQ(missing(answers), QStringList{u"D6.contacted"_s});
    answers.insert(u"D6.contacted"_s, u"not_on_file"_s);
    EXPECT_EQ(missing(answers), QStringList{u"D6.number"_s});
    answers.insert(u"D6.number"_s, unknownAnswer);
    EXPECT_EQ(missing(answers), QStringList());
}

TEST(ReviewRules, D10AsksWhichLackOfResourcesIsNoted)
{
    EXPECT_EQ(missing(assessment({{u"D10.constraint"_s, u"yes"_s}})), QStringList{u"D10#note"_s});
}

class DecisionOfTheCps : public testing::TestWithParam<QString>
{
};

TEST_P(DecisionOfTheCps, AsksD11WhenWhichTestAndWhetherItsAdviceWasFollowed)
{
    Answers answers = assessment({{u"B3.by"_s, GetParam()}});
    EXPECT_EQ(missing(answers), QStringList{u"D11"_s});
    answers.insert(u"D11"_s, u"not_on_file"_s);
    EXPECT_EQ(missing(answers), QStringList());
    answers.insert(u"D11"_s, u"yes"_s);
    EXPECT_EQ(missing(answers), (QStringList{u"D11.date"_s, u"D11.test"_s, u"D11.followed"_s}));
}

// Who decided may not be recorded: that is not the police.
INSTANTIATE_TEST_SUITE_P(OrMayBe, DecisionOfTheCps,
                         testing::Values(u"CPS"_s, u"JOINT"_s, u"UNKNOWN"_s));

TEST(ReviewRules, D12NamesTheWordingAndWhereItStands)
{
    for (const QString &answer : {u"yes"_s, u"unclear"_s})
        EXPECT_EQ(missing(assessment({{u"D12"_s, answer}})), QStringList{u"D12#evidence"_s});
}

TEST(ReviewRules, D13NamesThePolicyAndItsPage)
{
    for (const QString &basis : {u"CITED_IN_CLOSURE"_s, u"IN_FORCE_AT_CLOSURE"_s, u"MENTIONED"_s})
        EXPECT_EQ(missing(assessment({{u"D13"_s, basis}})), QStringList{u"D13#note"_s});
}

TEST(ReviewRules, F4AsksWhichExhibitsAreWhereAndWhetherTheyCanBeTested)
{
    EXPECT_EQ(missing(assessment({{u"F4"_s, u"FORCE_STORE,LOST"_s}})),
              (QStringList{u"F4.exhibits@FORCE_STORE"_s, u"F4.exhibits@LOST"_s,
                           u"F4.testable@FORCE_STORE"_s, u"F4.testable@LOST"_s}));
}

TEST(ReviewRules, TwoSuspectsNeedTheBasisForAGroup)
{
    Answers answers = completeTriage();
    answers.remove(u"B7"_s);
    EXPECT_EQ(missing(answers), QStringList{u"B7"_s});
    answers.insert(u"B4.unidentified"_s, u"0"_s);
    EXPECT_EQ(missing(answers), QStringList());
}

TEST(ReviewRules, AnEarlierReviewNeedsByWhomAndWithWhatResult)
{
    EXPECT_EQ(missing(triage({{u"B8"_s, u"yes"_s}})), QStringList{u"B8#note"_s});
}

TEST(ReviewRules, MaterialThatCouldNotBeHadIsNamed)
{
    EXPECT_EQ(missing(triage({{u"A3"_s, u"LOST"_s}})), QStringList{u"A3#note"_s});
}

TEST(ReviewRules, AFindingAgainstTheRecordNeedsItsEvidence)
{
    ScopeResult found = scope();
    found.criteria.first().isFound = true;
    EXPECT_EQ(missing(completeTriage(), record(), found), QStringList{u"B2#evidence@C1"_s});
    EXPECT_EQ(missing(triage({{u"B2#evidence@C1"_s, u"MG3, page 2"_s}}), record(), found),
              QStringList());
}

TEST(ReviewRules, AConductMatterNeedsItsRestrictedReferral)
{
    const Answers answers = assessment({{u"E5"_s, u"yes"_s}});
    EXPECT_EQ(missing(answers), QStringList{u"E5"_s});
    EXPECT_EQ(missing(answers, referredTo(u"R-CONDUCT"_s)), QStringList());
}

TEST(ReviewRules, APriorityByHandNeedsAReason)
{
    EXPECT_EQ(missing(triage({{u"G4"_s, u"1"_s}})), QStringList{u"G4#note"_s});
}

TEST(ReviewRules, APriorityByHandDoesNotHideALiveRisk)
{
    const Answers answers = triage(
        {{u"C1"_s, u"yes"_s}, {u"G4"_s, u"3"_s}, {u"G4#note"_s, u"The child has moved away."_s}});
    EXPECT_EQ(missing(answers, referredTo(u"R-MASH"_s)), QStringList{u"G4"_s});
}

TEST(ReviewRules, ADateMustBeADate)
{
    EXPECT_EQ(missing(triage({{u"G7"_s, u"next spring"_s}})), QStringList{u"G7"_s});
    EXPECT_EQ(missing(triage({{u"B3.date"_s, unknownAnswer}})), QStringList());
}

TEST(ReviewRules, ANumberMustBeANumber)
{
    EXPECT_EQ(missing(triage({{u"B4"_s, u"several"_s}})), QStringList{u"B4"_s});
}

TEST(ReviewRules, ARationaleOfFewWordsIsNotOne)
{
    EXPECT_EQ(missing(assessment({{u"G2.powers"_s, u"None."_s}})), QStringList{u"G2.powers"_s});
}

TEST(ReviewRules, ARationaleOfMoreThanAThousandLettersIsTooLong)
{
    EXPECT_EQ(missing(assessment({{u"G2.options"_s, QString(1001, u'x')}})),
              QStringList{u"G2.options"_s});
}

TEST(ReviewRules, AnOfficerWithAConflictCannotGoOn)
{
    EXPECT_EQ(missing(triage({{u"A4"_s, u"no"_s}})), QStringList{u"A4"_s});
}

} // namespace
} // namespace Revisit
