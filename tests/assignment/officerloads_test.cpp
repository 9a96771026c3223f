#include "core/assignment/officerloads.h"

#include "core/cases/programme.h"
#include "tests/support/testdatabase.h"

#include <algorithm>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

class OfficerLoadsTest : public testing::TestWithParam<QString>
{
protected:
    OfficerLoad loadOf(OfficerId id)
    {
        const auto loads = officerLoads(database.connection(), lead, today).value();
        const auto found = std::ranges::find_if(
            loads, [id](const OfficerLoad &load) { return load.officer.id == id; });
        return found == loads.end() ? OfficerLoad() : *found;
    }
    void execute(const QString &sql) { database.connection().execute(sql); }

    TestDatabase database{GetParam()};
    const QDate today{2026, 4, 27}; // a Monday; the programme ends on Thursday
    const OfficerId officer = database.addOfficer(u"Rowan Ellis"_s, Role::ReviewOfficer, u"P1"_s);
    const Officer lead = database.as(Role::TeamLead).actor;
};

TEST_P(OfficerLoadsTest, SetsTheHoursLeftAgainstThoseToTheDueDate)
{
    database.addCase(u"R-1"_s, officer);
    database.addCase(u"R-2"_s, officer);
    database.addCase(u"R-3"_s);
    execute(u"UPDATE review_case SET status = 2, due_on = '2026-04-26' WHERE reference = 'R-2'"_s);
    const OfficerLoad load = loadOf(officer);
    EXPECT_EQ(load.cases.open(), 2);
    EXPECT_EQ(load.overdue, 1);
    EXPECT_DOUBLE_EQ(load.hoursLeft, (105 + 90) / 60.0);
    EXPECT_DOUBLE_EQ(load.capacityHours, 4 * 8 * 0.75);
    EXPECT_EQ(load.band(), LoadBand::Within);
}

TEST_P(OfficerLoadsTest, LeaveTakesCapacityAway)
{
    execute(u"INSERT INTO officer_absence (officer_id, from_on, until_on, reason) "
            "VALUES (%1, '2026-04-28', '2026-04-29', 'leave')"_s.arg(officer.value()));
    const OfficerLoad load = loadOf(officer);
    EXPECT_DOUBLE_EQ(load.capacityHours, 2 * 8 * 0.75);
    ASSERT_TRUE(load.absence);
    EXPECT_FALSE(load.isAway(today));
    EXPECT_TRUE(load.isAway(today.addDays(1)));
}

TEST_P(OfficerLoadsTest, Invariant38CountsSignedOffReviewsAndNoAccess)
{
    const CaseId id = database.addCase(u"R-1"_s, officer);
    execute(u"INSERT INTO review (case_id, number, form, ruleset, reviewer_id, state, started_at, "
            "saved_at, submitted_at) VALUES (%1, 1, 'f', 'r', %2, 4, '2026-04-20T09:00:00.000Z', "
            "'2026-04-20T09:00:00.000Z', '2026-04-20T10:00:00.000Z')"_s.arg(id.value())
                .arg(officer.value()));
    execute(u"INSERT INTO sign_off (review_id, officer_id, decision, reason, decided_at) "
            "SELECT id, %1, 1, '', '2026-04-24T09:00:00.000Z' FROM review"_s.arg(lead.id.value()));
    EXPECT_EQ(loadOf(officer).signedOffLastWeek, 1);
}

TEST_P(OfficerLoadsTest, ShowsWhoeverHoldsACaseThoughTheyNoLongerReview)
{
    const OfficerId former = database.addOfficer(u"Former Reviewer"_s, Role::ReviewOfficer);
    database.addCase(u"R-1"_s, former);
    execute(u"UPDATE officer SET active = 0 WHERE id = %1"_s.arg(former.value()));
    EXPECT_EQ(loadOf(former).officer.id, former);
    EXPECT_FALSE(loadOf(database.officer(Role::Analyst)).officer.id.isValid());
}

TEST_P(OfficerLoadsTest, TellsTheLoadAfterAMove)
{
    database.addCase(u"R-1"_s, officer);
    CasesByStatus moved;
    moved[CaseStatus::NotStarted] = 4;
    const OfficerLoad before = loadOf(officer);
    const OfficerLoad after = withCases(before, before.cases + moved, Programme());
    EXPECT_DOUBLE_EQ(after.hoursLeft, 5 * 105 / 60.0);
    EXPECT_DOUBLE_EQ(withCases(after, after.cases - moved, Programme()).hoursLeft, 105 / 60.0);
}

TEST_P(OfficerLoadsTest, IsNotForReviewOfficers)
{
    const auto loads =
        officerLoads(database.connection(), database.as(Role::ReviewOfficer).actor, today);
    ASSERT_FALSE(loads);
    EXPECT_EQ(loads.error().fault, Fault::Forbidden);
}

INSTANTIATE_TEST_SUITE_P(Databases, OfficerLoadsTest, testing::ValuesIn(TestDatabase::drivers()),
                         driverName);

} // namespace
} // namespace Revisit
