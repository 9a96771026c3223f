// Who is independent of an investigation, by the teams of then and now.

#include "core/people/independence.h"

#include "core/panel/panelstore.h"
#include "tests/support/testdatabase.h"

#include <QThread>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

class IndependenceTest : public testing::TestWithParam<QString>
{
protected:
    void SetUp() override
    {
        for (const QString &team : {u"North"_s, u"South"_s})
            Query(database.connection(), u"INSERT INTO team (name) VALUES (:name)"_s)
                .bind(":name"_L1, team)
                .run();
        database.addOriginalOfficer(caseId, u"D1"_s);
    }

    // The history tells the millisecond, and two moves are not of one.
    void join(OfficerId officer, const QString &team)
    {
        QThread::msleep(2);
        Query(database.connection(),
              u"UPDATE officer SET team_id = (SELECT id FROM team WHERE name = :team) "
              "WHERE id = :id"_s)
            .bind(":team"_L1, team)
            .bind(":id"_L1, officer)
            .run();
    }

    void becomes(OfficerId officer, Role role)
    {
        QThread::msleep(2);
        Query(database.connection(), u"UPDATE officer SET role = :role WHERE id = :id"_s)
            .bind(":role"_L1, int(role))
            .bind(":id"_L1, officer)
            .run();
    }

    bool independent(OfficerId officer)
    {
        return isIndependent(database.connection(), officer, caseId);
    }

    TestDatabase database{GetParam()};
    CaseId caseId = database.addCase(u"R-1"_s);
    OfficerId detective = database.addOfficer(u"Then"_s, Role::ReviewOfficer, u"D1"_s);
    OfficerId lead = database.addOfficer(u"Leads"_s, Role::TeamLead);
};

TEST_P(IndependenceTest, WhoLeadsTheTeamOfAnInvestigatorIsNot)
{
    EXPECT_FALSE(independent(detective));
    EXPECT_TRUE(independent(lead));
    join(detective, u"North"_s);
    join(lead, u"North"_s);
    EXPECT_FALSE(independent(lead));
}

TEST_P(IndependenceTest, WhoLedThemOnceIsNotEither)
{
    join(detective, u"North"_s);
    join(lead, u"North"_s);
    join(lead, u"South"_s);
    EXPECT_FALSE(independent(lead)) << "the lead has moved on";
    join(detective, u"South"_s);
    EXPECT_FALSE(independent(lead));
    join(lead, u"North"_s);
    join(detective, u"North"_s);
    EXPECT_FALSE(independent(lead));
}

TEST_P(IndependenceTest, WhoLeadsATeamThatTheyHadLeftBeforeIs)
{
    join(detective, u"North"_s);
    join(detective, u"South"_s);
    join(lead, u"North"_s);
    EXPECT_TRUE(independent(lead)) << "they were never in it together";
}

TEST_P(IndependenceTest, WhoWasAColleagueAndIsALeadElsewhereIs)
{
    const OfficerId colleague = database.addOfficer(u"Colleague"_s);
    join(detective, u"North"_s);
    join(colleague, u"North"_s);
    EXPECT_TRUE(independent(colleague));
    join(colleague, u"South"_s);
    becomes(colleague, Role::TeamLead);
    EXPECT_TRUE(independent(colleague)) << "they led others";
}

TEST_P(IndependenceTest, WhoBecameTheirLeadAndIsNoLeadAnyMoreIsNot)
{
    const OfficerId colleague = database.addOfficer(u"Colleague"_s);
    join(detective, u"North"_s);
    join(colleague, u"North"_s);
    becomes(colleague, Role::TeamLead);
    EXPECT_FALSE(independent(colleague));
    becomes(colleague, Role::ReviewOfficer);
    EXPECT_FALSE(independent(colleague));
}

TEST_P(IndependenceTest, AFormerLeadOfTheReviewerDoesNotSitOnAPanel)
{
    const OfficerId reviewer = database.addOfficer(u"Reviewer"_s);
    join(reviewer, u"North"_s);
    join(lead, u"North"_s);
    join(lead, u"South"_s);
    Query(database.connection(),
          u"INSERT INTO review (case_id, number, form, ruleset, reviewer_id, started_at, saved_at) "
          "VALUES (:case, 1, 'form', 'rules', :reviewer, 'x', 'x')"_s)
        .bind(":case"_L1, caseId)
        .bind(":reviewer"_L1, reviewer)
        .run();
    EXPECT_EQ(panelBars(database.connection(), caseId).value(lead), PanelBar::Managed);
}

TEST_P(IndependenceTest, TheHistoryOfATeamIsKeptByTheDatabaseAndStays)
{
    join(lead, u"North"_s);
    join(lead, u"South"_s);
    ASSERT_TRUE(
        database.lets(u"UPDATE officer SET team_id = NULL WHERE id = %1"_s.arg(lead.value())));
    EXPECT_EQ(database.count(
                  u"SELECT count(*) FROM officer_team WHERE officer_id = %1"_s.arg(lead.value())),
              2);
    EXPECT_EQ(database.count(u"SELECT count(*) FROM officer_team WHERE until_at IS NULL"_s), 0);
    EXPECT_FALSE(database.lets(u"DELETE FROM officer_team"_s));
    EXPECT_FALSE(database.lets(u"UPDATE officer_team SET until_at = NULL"_s));
    EXPECT_FALSE(database.lets(u"UPDATE officer_team SET role = 1"_s));
    ASSERT_TRUE(database.lets(u"UPDATE officer SET name = 'Renamed'"_s));
    EXPECT_EQ(database.count(u"SELECT count(*) FROM officer_team"_s), 2) << "only moves count";
}

INSTANTIATE_TEST_SUITE_P(Engines, IndependenceTest, testing::ValuesIn(TestDatabase::drivers()),
                         driverName);

} // namespace
} // namespace Revisit
