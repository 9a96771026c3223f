#include "core/quality/officeragreement.h"

#include "core/quality/assignsecondreview.h"
#include "core/quality/decidedisagreement.h"
#include "core/quality/drawqualitysample.h"
#include "core/quality/qualityfigures.h"
#include "core/quality/qualitysamplestore.h"
#include "core/quality/secondreviewstore.h"
#include "core/quality/submitsecondreview.h"
#include "tests/quality/decidedreviews.h"

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

class OfficerAgreementTest : public testing::TestWithParam<QString>
{
protected:
    ReviewId decided(const QString &reference, OfficerId reviewer)
    {
        return addDecidedReview(database, reference, reviewer, u"DEC-NFO"_s, 3, 2014,
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

    void draw()
    {
        sample = DrawQualitySample{QDate(2026, 1, 1), QDate(2026, 1, 31), 1, 100}.run(lead)->id;
    }

    QList<OfficerAgreement> agreements()
    {
        return agreementByOfficer(database.connection(), lead.actor).value();
    }

    TestDatabase database{GetParam()};
    OfficerId zara = database.addOfficer(u"Zara"_s);
    OfficerId anna = database.addOfficer(u"Anna"_s);
    Session second = database.as(Role::ReviewOfficer);
    Session lead = database.as(Role::TeamLead);
    QualitySampleId sample;
};

TEST_P(OfficerAgreementTest, IsMeasuredForEachReviewerAndListedByNameAlone)
{
    QList<ReviewId> ofZara;
    QList<ReviewId> ofAnna;
    for (int number = 0; number < 3; ++number) {
        ofZara.append(decided(u"Z-%1"_s.arg(number), zara));
        ofAnna.append(decided(u"A-%1"_s.arg(number), anna));
    }
    draw();
    for (const ReviewId review : ofZara)
        judged(review, u"DEC-NFO"_s);
    judged(ofAnna[0], u"DEC-NFO"_s);
    judged(ofAnna[1], u"DEC-ENQ"_s);
    judged(ofAnna[2], u"DEC-ENQ"_s);
    const auto officers = agreements();
    ASSERT_EQ(officers.size(), 2);
    EXPECT_EQ(officers[0].name, u"Anna"_s) << "the lower figure comes first by its name only";
    EXPECT_EQ(officers[0].judged, 3);
    EXPECT_NEAR(officers[0].agreement.questions.first().agreement.share->value, 1 / 3.0, 1e-12);
    EXPECT_NEAR(officers[0].agreement.overall.share->value, 13 / 15.0, 1e-12);
    EXPECT_EQ(officers[0].agreement.overall.share->items, 3);
    EXPECT_TRUE(officers[0].agreement.overall.share->interval);
    EXPECT_TRUE(officers[0].promptsTalk());
    EXPECT_NEAR(officers[1].agreement.overall.share->value, 1, 1e-12);
    EXPECT_EQ(officers[1].agreement.overall.kappa.error(), Undefined::OneCategory);
    EXPECT_FALSE(officers[1].promptsTalk()) << "what is not defined is no prompt";
}

TEST_P(OfficerAgreementTest, SaysNothingOfOnePersonFromFewerThanThree)
{
    const ReviewId one = decided(u"R-1"_s, zara);
    const ReviewId two = decided(u"R-2"_s, zara);
    draw();
    judged(one, u"DEC-ENQ"_s);
    judged(two, u"DEC-ENQ"_s);
    const OfficerAgreement officer = agreements().first();
    EXPECT_FALSE(officer.isTellable());
    EXPECT_FALSE(officer.promptsTalk());
    EXPECT_TRUE(officer.agreement.questions.isEmpty());
    EXPECT_EQ(officer.drift.error(), Undefined::NothingToCompare);
}

TEST_P(OfficerAgreementTest, WatchesWhatWasSettledOtherwise)
{
    QList<ReviewId> reviews;
    for (int number = 0; number < 3; ++number)
        reviews.append(decided(u"Z-%1"_s.arg(number), zara));
    draw();
    judged(reviews[0], u"DEC-NFO"_s);
    judged(reviews[1], u"DEC-ENQ"_s);
    const SecondReviewId differs = judged(reviews[2], u"DEC-ENQ"_s);
    EXPECT_EQ(agreements().first().drift->sums.size(), 1) << "two are not settled";
    ASSERT_TRUE((DecideDisagreement{differs, judgement(u"DEC-ENQ"_s)}.run(lead)));
    const Drift drift = agreements().first().drift.value();
    ASSERT_EQ(drift.sums.size(), 2);
    EXPECT_NEAR(drift.sums.last(), DriftWatch().stepUp(), 1e-12);
}

TEST_P(OfficerAgreementTest, IsForTeamLeadsAlone)
{
    for (const Role role : {Role::ReviewOfficer, Role::Analyst, Role::Auditor, Role::Administrator})
        EXPECT_EQ(agreementByOfficer(database.connection(), database.as(role).actor).error().fault,
                  Fault::Forbidden);
}

TEST_P(OfficerAgreementTest, AnAnalystIsGivenFiguresAndNoPersonAndNoCase)
{
    const ReviewId review = decided(u"R-1"_s, zara);
    draw();
    judged(review, u"DEC-NFO"_s);
    const Officer analyst = database.as(Role::Analyst).actor;
    const auto samples = qualitySamples(database.connection(), analyst).value();
    ASSERT_EQ(samples.size(), 1);
    EXPECT_EQ(samples.first().drawnBy, QString());
    EXPECT_EQ(samples.first().seed, 0u) << "with the frame it would give the list";
    EXPECT_EQ(samples.first().size, 1);
    EXPECT_EQ(qualityFigures(database.connection(), analyst, sample)->submitted, 1);
    EXPECT_EQ(sampledReviews(database.connection(), analyst, sample).error().fault,
              Fault::Forbidden);
    EXPECT_EQ(qualitySamples(database.connection(), second.actor).error().fault, Fault::Forbidden);
    EXPECT_EQ(qualitySamples(database.connection(), lead.actor)->first().seed, 1u);
}

INSTANTIATE_TEST_SUITE_P(Engines, OfficerAgreementTest, testing::ValuesIn(TestDatabase::drivers()),
                         driverName);

} // namespace
} // namespace Revisit
