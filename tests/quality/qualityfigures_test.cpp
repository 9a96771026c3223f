#include "core/quality/qualityfigures.h"

#include "core/quality/assignsecondreview.h"
#include "core/quality/decidedisagreement.h"
#include "core/quality/drawqualitysample.h"
#include "core/quality/submitsecondreview.h"
#include "tests/quality/decidedreviews.h"

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

TEST(OverallAgreementTest, OfOneQuestionIsTheAgreementOfThatQuestion)
{
    const AgreementTable table{{20, 5}, {10, 15}};
    QList<AnsweredCase> cases;
    for (int first = 0; first < 2; ++first) {
        for (int second = 0; second < 2; ++second) {
            for (qint64 one = 0; one < table[first][second]; ++one)
                cases.append({AnswerPair{first, second}});
        }
    }
    EXPECT_EQ(tableOf(cases, 0, 2), table);
    const auto kappa = overallAgreement(AgreementMeasure::Kappa, cases, {2});
    EXPECT_NEAR(kappa->value, .4, 1e-12);
    EXPECT_NEAR(kappa->standardError.value(), .126996, .005) << "the jackknife comes near it";
    EXPECT_NEAR(overallAgreement(AgreementMeasure::Share, cases, {2})->value, .7, 1e-12);
    EXPECT_NEAR(overallAgreement(AgreementMeasure::Ac1, cases, {2})->value, gwetsAc1(table)->value,
                1e-12);
}

TEST(OverallAgreementTest, PoolsWhatWasAgreedAndWhatChanceWouldAgree)
{
    // The first question: agreed .5, by chance .5. The second: agreed 1, by chance .5.
    const QList<AnsweredCase> cases{{AnswerPair{0, 0}, AnswerPair{0, 0}},
                                    {AnswerPair{0, 1}, AnswerPair{1, 1}},
                                    {AnswerPair{1, 0}, AnswerPair{0, 0}},
                                    {AnswerPair{1, 1}, AnswerPair{1, 1}}};
    EXPECT_NEAR(overallAgreement(AgreementMeasure::Kappa, cases, {2, 2})->value, .5, 1e-12);
    EXPECT_EQ(overallAgreement(AgreementMeasure::Kappa, cases, {2, 2})->items, 4);
}

TEST(OverallAgreementTest, SaysWhatIsUndefined)
{
    EXPECT_EQ(overallAgreement(AgreementMeasure::Kappa, {}, {2}).error(),
              Undefined::NothingToCompare);
    EXPECT_EQ(overallAgreement(AgreementMeasure::Kappa, {{AnswerPair{0, 2}}}, {2}).error(),
              Undefined::NotATable);
    EXPECT_EQ(overallAgreement(AgreementMeasure::Kappa, {{AnswerPair{0, 0}}}, {2}).error(),
              Undefined::OneCategory);
    EXPECT_EQ(overallAgreement(AgreementMeasure::Ac1, {{AnswerPair{0, 0}}}, {2})->interval.error(),
              Undefined::OneItem);
}

class QualityFiguresTest : public testing::TestWithParam<QString>
{
protected:
    ReviewId decided(const QString &reference, int tier = 3)
    {
        return addDecidedReview(database, reference, first, u"DEC-NFO"_s, tier, 2014,
                                {{u"E2"_s, u"partly"_s},
                                 {u"E3"_s, u"no"_s},
                                 {u"E4"_s, u"good"_s},
                                 {u"G4"_s, u"auto"_s}});
    }
    Judgement judgement(const QString &verdict) const
    {
        return {verdict,   u"partly"_s, u"no"_s,
                u"good"_s, u"auto"_s,   u"From both of the interviews and the crime report."_s};
    }
    SecondReviewId judged(ReviewId review, const QString &verdict)
    {
        const auto id = AssignSecondReview{review, second.actor.id}.run(lead).value();
        EXPECT_TRUE((SubmitSecondReview{id, judgement(verdict)}.run(second)));
        return id;
    }
    QualityFigures figures()
    {
        return qualityFigures(database.connection(), database.as(Role::Analyst).actor, sample)
            .value();
    }
    void draw(int percent)
    {
        sample = DrawQualitySample{QDate(2026, 1, 1), QDate(2026, 1, 31), 1, percent}.run(lead)->id;
    }

    TestDatabase database{GetParam()};
    OfficerId first = database.addOfficer(u"Officer A"_s);
    Session second = database.as(Role::ReviewOfficer);
    Session lead = database.as(Role::TeamLead);
    QualitySampleId sample;
};

TEST_P(QualityFiguresTest, BeforeAnySecondReviewEveryFigureSaysThatThereIsNone)
{
    decided(u"R-1"_s);
    draw(100);
    EXPECT_EQ(figures().drawn, 1);
    EXPECT_EQ(figures().submitted, 0);
    ASSERT_EQ(figures().questions.size(), 5);
    for (const QuestionFigures &one : figures().questions)
        EXPECT_EQ(one.agreement.kappa.error(), Undefined::NothingToCompare);
    EXPECT_EQ(figures().overall.share.error(), Undefined::NothingToCompare);
    EXPECT_EQ(figures().wronglyClosed.error(), Undefined::GroupNotSampled);
}

TEST_P(QualityFiguresTest, CountsWhatBothSayPerQuestionAndOverall)
{
    const ReviewId one = decided(u"R-1"_s);
    const ReviewId two = decided(u"R-2"_s);
    draw(100);
    judged(one, u"DEC-NFO"_s);
    judged(two, u"DEC-ENQ"_s);
    const QualityFigures now = figures();
    EXPECT_EQ(now.submitted, 2);
    EXPECT_EQ(now.settled, 1);
    EXPECT_NEAR(now.questions.first().agreement.share->value, .5, 1e-12);
    EXPECT_NEAR(now.questions.at(1).agreement.share->value, 1, 1e-12);
    EXPECT_EQ(now.questions.at(1).agreement.kappa.error(), Undefined::OneCategory);
    EXPECT_NEAR(now.overall.share->value, .9, 1e-12);
    EXPECT_EQ(now.overall.share->items, 2);
}

// Six of always, all looked at and one wrong; the two by chance are right.
TEST_P(QualityFiguresTest, EstimatesTheShareWronglyClosedFromWhatWasSettled)
{
    QList<ReviewId> always;
    for (int number = 0; number < 6; ++number)
        always.append(decided(u"P-%1"_s.arg(number), 1));
    const QList<ReviewId> byChance{decided(u"R-1"_s), decided(u"R-2"_s)};
    draw(100);
    for (int number = 1; number < 6; ++number)
        judged(always[number], u"DEC-NFO"_s);
    for (const ReviewId review : byChance)
        judged(review, u"DEC-NFO"_s);
    const SecondReviewId wrong = judged(always[0], u"DEC-ENQ"_s);
    EXPECT_EQ(figures().settled, 7);
    ASSERT_TRUE((DecideDisagreement{wrong, judgement(u"DEC-ENQ"_s)}.run(lead)));
    const QualityFigures now = figures();
    EXPECT_EQ(now.settled, 8);
    ASSERT_TRUE(now.wronglyClosed);
    EXPECT_NEAR(now.wronglyClosed->share, 1 / 8.0, 1e-12);
    EXPECT_EQ(now.wronglyClosed->found, 1);
    EXPECT_NEAR(now.wronglyClosed->interval.upper, 1 / 8.0, 1e-12) << "all were looked at";
}

TEST_P(QualityFiguresTest, AreForWhoMaySeeFigures)
{
    decided(u"R-1"_s);
    draw(100);
    EXPECT_EQ(qualityFigures(database.connection(), second.actor, sample).error().fault,
              Fault::Forbidden);
    EXPECT_EQ(qualityFigures(database.connection(), lead.actor, QualitySampleId(99)).error().fault,
              Fault::NotFound);
}

INSTANTIATE_TEST_SUITE_P(Engines, QualityFiguresTest, testing::ValuesIn(TestDatabase::drivers()),
                         driverName);

} // namespace
} // namespace Revisit
