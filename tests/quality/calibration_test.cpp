#include "core/audit/verifytrail.h"
#include "core/cases/opencase.h"
#include "core/quality/calibrationfigures.h"
#include "core/quality/calibrationstore.h"
#include "core/quality/holdcalibration.h"
#include "tests/quality/decidedreviews.h"

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

const QString agreed = u"We read the second interview before we grade."_s;

class CalibrationTest : public testing::TestWithParam<QString>
{
protected:
    void SetUp() override
    {
        for (const QString &reference : {u"R-1"_s, u"R-2"_s, u"R-3"_s}) {
            const ReviewId review = addDecidedReview(database, reference, first, u"DEC-NFO"_s);
            cases.append(CaseId(
                database.count(u"SELECT case_id FROM review WHERE id = %1"_s.arg(review.value()))));
        }
    }

    Judgement judgement(const QString &verdict, const QString &quality = u"good"_s) const
    {
        return {verdict, u"partly"_s, u"no"_s,
                quality, u"auto"_s,   u"From both of the interviews and the crime report."_s};
    }

    HoldCalibration command() const { return {u"Spring"_s, cases, {anna, bela, cleo}}; }
    CalibrationId held() { return command().run(lead).value(); }

    Result<> answer(CalibrationId id, CaseId caseId, OfficerId officer, const Judgement &given)
    {
        Session session = database.as(officer, Role::ReviewOfficer);
        return AnswerCalibration{id, caseId, given}.run(session);
    }

    CalibrationFigures figures(CalibrationId id)
    {
        return calibrationFigures(database.connection(), lead.actor, id).value();
    }

    TestDatabase database{GetParam()};
    OfficerId first = database.addOfficer(u"First"_s, Role::ReviewOfficer, u"F-1"_s);
    OfficerId anna = database.addOfficer(u"Anna"_s, Role::ReviewOfficer, u"A-1"_s);
    OfficerId bela = database.addOfficer(u"Bela"_s);
    OfficerId cleo = database.addOfficer(u"Cleo"_s);
    Session lead = database.as(Role::TeamLead);
    QList<CaseId> cases;
};

TEST_P(CalibrationTest, SeveralOfficersAnswerTheSameCasesAndTheFiguresSayHowFarTheyAgree)
{
    const CalibrationId id = held();
    for (const CaseId caseId : cases) {
        ASSERT_TRUE(answer(id, caseId, anna, judgement(u"DEC-NFO"_s)));
        ASSERT_TRUE(answer(id, caseId, bela, judgement(u"DEC-NFO"_s)));
    }
    ASSERT_TRUE(answer(id, cases[0], cleo, judgement(u"DEC-NFO"_s)));
    ASSERT_TRUE(answer(id, cases[1], cleo, judgement(u"DEC-ENQ"_s)));
    ASSERT_TRUE(answer(id, cases[2], cleo, judgement(u"DEC-ENQ"_s)));
    EXPECT_EQ(calibrations(database.connection(), lead.actor)->first().answered, 9);
    ASSERT_TRUE((CloseCalibration{id, agreed}.run(lead)));
    const CalibrationFigures now = figures(id);
    ASSERT_EQ(now.questions.size(), 5);
    const CalibrationQuestion &verdict = now.questions.first();
    EXPECT_NEAR(verdict.share->value, (1 + 1 / 3.0 + 1 / 3.0) / 3, 1e-12);
    EXPECT_EQ(verdict.share->items, 3);
    EXPECT_TRUE(verdict.share->interval);
    // Fleiss: mean agreement 5/9, by chance (7/9)^2 + (2/9)^2 = 53/81.
    EXPECT_NEAR(verdict.kappa->value, (45 / 81.0 - 53 / 81.0) / (1 - 53 / 81.0), 1e-12);
    EXPECT_EQ(now.questions.at(1).share->value, 1);
    EXPECT_EQ(now.questions.at(1).share->interval.error(), Undefined::NoSpread);
    EXPECT_EQ(now.questions.at(1).kappa.error(), Undefined::OneCategory);
    ASSERT_EQ(now.officers.size(), 3);
    EXPECT_EQ(now.officers[0].name, u"Anna"_s);
    EXPECT_NEAR(now.officers[0].share->value, (1 + 0.9 + 0.9) / 3, 1e-12);
    EXPECT_NEAR(now.officers[2].share->value, (1 + 0.8 + 0.8) / 3, 1e-12);
    EXPECT_TRUE(verifyTrail(database.connection()).value().ok);
}

TEST_P(CalibrationTest, TheAnswersAreSealedUntilItIsClosed)
{
    const CalibrationId id = held();
    ASSERT_TRUE(answer(id, cases[0], anna, judgement(u"DEC-NFO"_s)));
    EXPECT_EQ(calibrationFigures(database.connection(), lead.actor, id).error().fault,
              Fault::Conflict);
    EXPECT_EQ((CloseCalibration{id, u"Short."_s}.run(lead)).error().fault, Fault::Invalid);
    ASSERT_TRUE((CloseCalibration{id, agreed}.run(lead)));
    EXPECT_EQ((CloseCalibration{id, agreed}.run(lead)).error().fault, Fault::Conflict);
    EXPECT_EQ(answer(id, cases[0], bela, judgement(u"DEC-NFO"_s)).error().fault, Fault::Forbidden)
        << "it is closed";
    EXPECT_EQ(figures(id).questions.first().share.error(), Undefined::NothingToCompare)
        << "one answer alone";
}

TEST_P(CalibrationTest, TheirAnswersAreGivenBlindAndStay)
{
    const CalibrationId id = held();
    Session officer = database.as(anna, Role::ReviewOfficer);
    EXPECT_EQ((OpenCase{cases[0]}.run(officer)).error().fault, Fault::Forbidden);
    const auto file = OpenCalibrationCase{id, cases[0]}.run(officer);
    ASSERT_TRUE(file);
    EXPECT_TRUE(file->reviews.isEmpty());
    EXPECT_FALSE(file->row.decision);
    EXPECT_EQ(calibrationTasks(database.connection(), officer.actor)->size(), 3);
    EXPECT_EQ(answer(id, cases[0], anna, {}).error().fault, Fault::Invalid);
    ASSERT_TRUE(answer(id, cases[0], anna, judgement(u"DEC-NFO"_s)));
    EXPECT_EQ(answer(id, cases[0], anna, judgement(u"DEC-ENQ"_s)).error().fault, Fault::Forbidden);
    EXPECT_EQ(calibrationTasks(database.connection(), officer.actor)->size(), 2);
    EXPECT_TRUE((OpenCase{cases[0]}.run(officer))) << "it opens again";
    EXPECT_EQ((OpenCase{cases[1]}.run(officer)).error().fault, Fault::Forbidden);
    Session stranger = database.as(database.addOfficer(u"Stranger"_s), Role::ReviewOfficer);
    EXPECT_EQ((OpenCalibrationCase{id, cases[0]}.run(stranger)).error().fault, Fault::Forbidden);
    ASSERT_TRUE((CloseCalibration{id, agreed}.run(lead)));
    EXPECT_TRUE((OpenCase{cases[1]}.run(officer))) << "nobody waits for it any more";
}

TEST_P(CalibrationTest, WhatIsTypedIsKeptForThatOfficerAloneUntilTheyAnswer)
{
    const CalibrationId id = held();
    Session officer = database.as(anna, Role::ReviewOfficer);
    const auto draft = [&](OfficerId of) {
        return calibrationDraft(database.connection(), database.as(of, Role::ReviewOfficer).actor,
                                id, cases[0]);
    };
    const Judgement begun{.verdict = u"DEC-ENQ"_s, .rationale = u"zebrafinch, to be c"_s};
    ASSERT_TRUE((SaveCalibrationAnswer{id, cases[0], begun}.run(officer)));
    ASSERT_TRUE((SaveCalibrationAnswer{id, cases[0], begun}.run(officer))) << "unchanged";
    EXPECT_EQ(draft(anna).value(), begun);
    EXPECT_EQ(draft(bela).value(), Judgement()) << "each has their own";
    EXPECT_EQ(draft(first).error().fault, Fault::Forbidden);
    EXPECT_EQ(database.count(
                  u"SELECT count(*) FROM audit WHERE action = 'quality.calibration_drafted'"_s),
              1);
    EXPECT_EQ(database.count(u"SELECT count(*) FROM audit WHERE body LIKE '%zebrafinch%'"_s), 0);
    EXPECT_FALSE(database.lets(
        u"UPDATE calibration_answer SET verdict = 'DEC-NFO', "
        "submitted_at = 'x' WHERE officer_id = %1 AND case_id = %2"_s.arg(anna.value())
            .arg(cases[0].value())))
        << "its draft is still there";
    ASSERT_TRUE(answer(id, cases[0], anna, judgement(u"DEC-NFO"_s)));
    EXPECT_EQ(database.count(u"SELECT count(*) FROM calibration_draft"_s), 0);
    EXPECT_EQ((SaveCalibrationAnswer{id, cases[0], begun}.run(officer)).error().fault,
              Fault::Forbidden);
}

TEST_P(CalibrationTest, NobodyJudgesTheirOwnReviewOrACaseTheyInvestigated)
{
    HoldCalibration own = command();
    own.officers.append(first);
    EXPECT_EQ(own.run(lead).error().fault, Fault::Forbidden);
    database.addOriginalOfficer(cases[1], u"A-1"_s);
    EXPECT_EQ(command().run(lead).error().fault, Fault::Forbidden);
    HoldCalibration others{u"Spring"_s, cases, {bela, cleo}};
    EXPECT_TRUE(others.run(lead));
    others.officers = {bela, lead.actor.id};
    EXPECT_EQ(others.run(lead).error().fault, Fault::Forbidden) << "a lead sees the trail";
}

TEST_P(CalibrationTest, ItNeedsALeadTwoOfficersAndATitle)
{
    Session officer = database.as(anna, Role::ReviewOfficer);
    EXPECT_EQ(command().run(officer).error().fault, Fault::Forbidden);
    EXPECT_EQ((HoldCalibration{u" "_s, cases, {anna, bela}}.run(lead)).error().fault,
              Fault::Invalid);
    EXPECT_EQ((HoldCalibration{u"Spring"_s, {}, {anna, bela}}.run(lead)).error().fault,
              Fault::Invalid);
    EXPECT_EQ((HoldCalibration{u"Spring"_s, cases, {anna, anna}}.run(lead)).error().fault,
              Fault::Invalid);
    EXPECT_EQ(calibrations(database.connection(), database.as(Role::Analyst).actor).error().fault,
              Fault::Forbidden);
}

TEST_P(CalibrationTest, TheDatabaseRefusesItPastTheWindow)
{
    const CalibrationId id = held();
    const auto seat = [&](CaseId caseId, OfficerId officer) {
        return database.lets(u"INSERT INTO calibration_answer (calibration_id, case_id, "
                             "officer_id) VALUES (%1, %2, %3)"_s.arg(id.value())
                                 .arg(caseId.value())
                                 .arg(officer.value()));
    };
    EXPECT_FALSE(seat(cases[0], first)) << "their own review";
    EXPECT_FALSE(seat(cases[0], lead.actor.id)) << "no review officer";
    const OfficerId veteran = database.addOfficer(u"Veteran"_s, Role::ReviewOfficer, u"V-1"_s);
    database.addOriginalOfficer(cases[0], u"V-1"_s);
    EXPECT_FALSE(seat(cases[0], veteran)) << "investigated it";
    EXPECT_TRUE(seat(cases[1], veteran));
    ASSERT_TRUE(answer(id, cases[0], anna, judgement(u"DEC-NFO"_s)));
    EXPECT_FALSE(database.lets(
        u"UPDATE calibration_answer SET verdict = 'DEC-ENQ' WHERE verdict IS NOT NULL"_s));
    EXPECT_FALSE(database.lets(u"DELETE FROM calibration_answer"_s));
    EXPECT_FALSE(database.lets(u"UPDATE calibration SET title = 'Another'"_s));
    ASSERT_TRUE((CloseCalibration{id, agreed}.run(lead)));
    EXPECT_FALSE(database.lets(u"UPDATE calibration SET lesson = 'Something else entirely.'"_s));
    EXPECT_FALSE(seat(cases[2], veteran)) << "it is closed";
    EXPECT_FALSE(database.lets(u"DELETE FROM calibration"_s));
}

INSTANTIATE_TEST_SUITE_P(Engines, CalibrationTest, testing::ValuesIn(TestDatabase::drivers()),
                         driverName);

} // namespace
} // namespace Revisit
