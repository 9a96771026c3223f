#include "core/capacity/changecapacity.h"

#include "core/assignment/assignmentstore.h"
#include "core/capacity/capacitystore.h"
#include "core/refdata/codebook.h"
#include "tests/support/testdatabase.h"

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

class ChangeCapacityTest : public testing::TestWithParam<QString>
{
protected:
    OfficerCapacity capacity() { return *capacityOf(database.connection(), officer); }
    qint64 entries(const QString &action)
    {
        return database.count(u"SELECT count(*) FROM audit WHERE action = '%1'"_s.arg(action));
    }

    TestDatabase database{GetParam()};
    const OfficerId officer = database.addOfficer(u"Rowan Ellis"_s);
    Session lead = database.as(Role::TeamLead);
    Session administrator = database.as(Role::Administrator);
    Session reviewer = database.as(Role::ReviewOfficer);
};

TEST_P(ChangeCapacityTest, KeepsHoursCapsAndRampWithTheirEntry)
{
    OfficerCapacity changed = capacity();
    changed.pattern.dayMinutes = {480, 480, 480, 0, 0, 0, 0};
    changed.pattern.rampPercents = {50, 50};
    changed.pattern.startsOn = QDate(2026, 1, 5);
    changed.exposureCap = 12;
    ASSERT_TRUE((ChangeWorkPattern{changed, u"Part time from January"_s}.run(administrator)));

    EXPECT_EQ(capacity().pattern.dayMinutes, changed.pattern.dayMinutes);
    EXPECT_EQ(capacity().pattern.rampPercents, changed.pattern.rampPercents);
    EXPECT_EQ(capacity().exposureCap, 12);
    EXPECT_EQ(entries(u"officer.hours_changed"_s), 1);
    const auto again = ChangeWorkPattern{changed, u"Once more"_s}.run(lead);
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().fault, Fault::Conflict);
}

TEST_P(ChangeCapacityTest, RefusesWhoMayNotAndWhatCannotBe)
{
    EXPECT_EQ((ChangeWorkPattern{capacity(), u"Why"_s}.run(reviewer).error().fault),
              Fault::Forbidden);
    EXPECT_EQ((ChangeWorkPattern{capacity(), u" "_s}.run(lead).error().fault), Fault::Invalid);
    OfficerCapacity odd = capacity();
    odd.pattern.ftePercent = 130;
    EXPECT_EQ((ChangeWorkPattern{odd, u"Why"_s}.run(lead).error().fault), Fault::Invalid);
    EXPECT_EQ((SetCaseWeights{{}, u"Why"_s}.run(administrator).error().fault), Fault::Forbidden);
    EXPECT_EQ(entries(u"officer.hours_changed"_s), 0);
}

TEST_P(ChangeCapacityTest, AnAbsenceCountsUntilItIsWithdrawnAndIsKept)
{
    const Absence days{QDate(2026, 1, 12), QDate(2026, 1, 16), AbsenceKind::Training};
    const auto id = RecordAbsence{officer, days, u"Course"_s}.run(lead);
    ASSERT_TRUE(id);
    EXPECT_EQ(workPatterns(database.connection())[officer].absences.size(), 1);

    ASSERT_TRUE((WithdrawAbsence{*id, officer, u"Course cancelled"_s}.run(administrator)));
    EXPECT_TRUE(workPatterns(database.connection())[officer].absences.isEmpty());
    ASSERT_EQ(capacity().absences.size(), 1);
    EXPECT_EQ(capacity().absences.first().withdrawn, u"Course cancelled"_s);
    EXPECT_FALSE((WithdrawAbsence{*id, officer, u"Again"_s}.run(lead)));
    EXPECT_FALSE(database.lets(u"DELETE FROM officer_absence"_s));
    EXPECT_FALSE(database.lets(u"UPDATE officer_absence SET reason = 'other'"_s));
    EXPECT_EQ(entries(u"officer.absence_withdrawn"_s), 1);
}

TEST_P(ChangeCapacityTest, AnAbsenceHasItsDaysInOrder)
{
    const Absence days{QDate(2026, 1, 16), QDate(2026, 1, 12)};
    EXPECT_EQ((RecordAbsence{officer, days, u"Leave"_s}.run(lead).error().fault), Fault::Invalid);
    EXPECT_EQ((RecordAbsence{OfficerId(999), {days.until, days.from}, u"Leave"_s}
                   .run(lead)
                   .error()
                   .fault),
              Fault::NotFound);
}

TEST_P(ChangeCapacityTest, ASkillHoldsBetweenAwardAndExpiry)
{
    const CodeId skill = CodeBook::instance().find(u"skill", u"PIP2")->id;
    const OfficerSkill held{skill, QDate(2024, 1, 1), QDate(2026, 1, 31)};
    ASSERT_TRUE((RecordSkill{officer, held}.run(lead)));
    ASSERT_EQ(capacity().skills.size(), 1);
    EXPECT_TRUE(capacity().skills.first().holdsOn(QDate(2026, 1, 31)));
    EXPECT_FALSE(capacity().skills.first().holdsOn(QDate(2026, 2, 1)));
    EXPECT_FALSE((RecordSkill{officer, {CodeId(1), {}, {}}}.run(lead)));
}

TEST_P(ChangeCapacityTest, TheCalendarIsChangedByDatedRecords)
{
    const QDate extra(2026, 6, 19);
    ASSERT_TRUE((ChangeCalendar{{extra, u"Proclaimed day"_s, true, u"Proclamation"_s}}.run(lead)));
    EXPECT_FALSE(workCalendar(database.connection()).isWorkday(extra));
    EXPECT_FALSE((ChangeCalendar{{extra, {}, true, u"Twice"_s}}.run(lead)));
    ASSERT_TRUE((ChangeCalendar{{extra, {}, false, u"Withdrawn"_s}}.run(administrator)));
    EXPECT_TRUE(workCalendar(database.connection()).isWorkday(extra));
    EXPECT_EQ(database.count(u"SELECT count(*) FROM calendar_change"_s), 2);
    EXPECT_FALSE(database.lets(u"DELETE FROM calendar_change"_s));
}

TEST_P(ChangeCapacityTest, WeightsAreVersions)
{
    std::array<CaseWeights::OfTier, 4> tiers;
    tiers[0] = {30, 480};
    const auto number = SetCaseWeights{tiers, u"Measured in January"_s}.run(lead);
    ASSERT_TRUE(number) << qPrintable(number.error().message);
    EXPECT_EQ(*number, 1);
    EXPECT_EQ(*SetCaseWeights({tiers, u"Again"_s}).run(lead), 2);
    const CaseWeights now = caseWeights(database.connection(), {});
    EXPECT_EQ(now.number, 2);
    EXPECT_EQ(now.minutesLeft(0, CaseStatus::InReview), 480);
    EXPECT_FALSE(database.lets(u"UPDATE weight_minutes SET triage = 1"_s));
}

INSTANTIATE_TEST_SUITE_P(Engines, ChangeCapacityTest, testing::ValuesIn(TestDatabase::drivers()),
                         driverName);

} // namespace

} // namespace Revisit
