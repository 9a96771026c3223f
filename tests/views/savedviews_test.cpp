#include "core/audit/verifytrail.h"
#include "core/views/savedviewstore.h"
#include "core/views/saveview.h"
#include "tests/support/testdatabase.h"

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

class SavedViewsTest : public testing::TestWithParam<QString>
{
protected:
    SavedViewsTest()
        : database(GetParam())
    {}

    Result<SavedView> save(const SaveView &command, Role role)
    {
        Session session = database.as(role);
        return command.run(session);
    }
    Result<SavedView> saveAs(const SaveView &command, OfficerId officer, Role role)
    {
        Session session = database.as(officer, role);
        return command.run(session);
    }
    QStringList offered(const Officer &viewer, ViewKind kind = ViewKind::Queue)
    {
        QStringList names;
        const auto views = savedViews(database.connection(), viewer, kind);
        EXPECT_TRUE(views);
        for (const SavedView &view : *views)
            names.append(view.name);
        return names;
    }
    QStringList offered(Role role) { return offered(database.as(role).actor); }
    void putInTeam(OfficerId officer, const QString &team)
    {
        database.connection().execute(u"INSERT INTO team (name) SELECT '%1' WHERE NOT EXISTS "
                                      "(SELECT 1 FROM team WHERE name = '%1')"_s.arg(team));
        database.connection().execute(
            u"UPDATE officer SET team_id = (SELECT id FROM team WHERE name = '%1') "
            "WHERE id = %2"_s.arg(team)
                .arg(officer.value()));
    }

    const QJsonObject overdue{{u"form"_s, 1}, {u"heap"_s, u"overdue"_s}};
    TestDatabase database;
};

INSTANTIATE_TEST_SUITE_P(Engines, SavedViewsTest, testing::ValuesIn(TestDatabase::drivers()),
                         driverName);

TEST_P(SavedViewsTest, APrivateViewIsItsOwnersAlone)
{
    const auto saved = save({.name = u" Overdue "_s, .content = overdue}, Role::ReviewOfficer);
    ASSERT_TRUE(saved) << qPrintable(saved.error().message);
    const auto views =
        savedViews(database.connection(), database.as(Role::ReviewOfficer).actor, ViewKind::Queue);
    ASSERT_EQ(views->size(), 1);
    EXPECT_EQ(views->first().name, u"Overdue"_s);
    EXPECT_EQ(views->first().content, overdue);
    EXPECT_TRUE(offered(Role::TeamLead).isEmpty());
    EXPECT_TRUE(offered(database.as(Role::ReviewOfficer).actor).contains(u"Overdue"_s));
}

TEST_P(SavedViewsTest, ALeadSharesWithTheirTeamOrEveryone)
{
    putInTeam(database.officer(Role::TeamLead), u"North"_s);
    putInTeam(database.officer(Role::ReviewOfficer), u"North"_s);
    const OfficerId south = database.addOfficer(u"S. South"_s);
    putInTeam(south, u"South"_s);
    ASSERT_TRUE(save({.name = u"Ours"_s, .audience = ViewAudience::Team, .content = overdue},
                     Role::TeamLead));
    ASSERT_TRUE(save({.name = u"All"_s, .audience = ViewAudience::Everyone, .content = overdue},
                     Role::TeamLead));
    EXPECT_EQ(offered(Role::ReviewOfficer), QStringList({u"All"_s, u"Ours"_s}));
    EXPECT_EQ(offered(database.as(south, Role::ReviewOfficer).actor), QStringList{u"All"_s});
}

TEST_P(SavedViewsTest, OnlyALeadSharesAndOnlyWithATeamThatTheyHave)
{
    const auto refused =
        save({.name = u"A"_s, .audience = ViewAudience::Everyone}, Role::ReviewOfficer);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().fault, Fault::Forbidden);
    const auto teamless = save({.name = u"A"_s, .audience = ViewAudience::Team}, Role::TeamLead);
    ASSERT_FALSE(teamless);
    EXPECT_EQ(teamless.error().fault, Fault::Invalid);
    EXPECT_EQ(database.count(u"SELECT count(*) FROM saved_view"_s), 0);
}

TEST_P(SavedViewsTest, WhoMayNotSeeThePageKeepsNoViewOfIt)
{
    const auto refused = save({.kind = ViewKind::Queue, .name = u"A"_s}, Role::Analyst);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().fault, Fault::Forbidden);
    EXPECT_TRUE(save({.kind = ViewKind::Trends, .name = u"A"_s}, Role::Analyst));
    EXPECT_FALSE(savedViews(database.connection(), database.as(Role::ReviewOfficer).actor,
                            ViewKind::Trends));
}

TEST_P(SavedViewsTest, ANameIsUsedOnceByEachForEachPage)
{
    ASSERT_TRUE(save({.name = u"A"_s}, Role::TeamLead));
    const auto again = save({.name = u"A "_s}, Role::TeamLead);
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().message, u"You have a view of this name already."_s);
    EXPECT_TRUE(save({.kind = ViewKind::Trends, .name = u"A"_s}, Role::TeamLead));
    EXPECT_TRUE(save({.name = u"A"_s}, Role::ReviewOfficer));
    EXPECT_FALSE(save({.name = u"  "_s}, Role::TeamLead));
    EXPECT_FALSE(save({.name = QString(61, u'x')}, Role::TeamLead));
    EXPECT_FALSE(
        save({.name = u"Big"_s, .content = {{u"words"_s, QString(9000, u'x')}}}, Role::TeamLead));
}

TEST_P(SavedViewsTest, OnlyItsOwnerChangesOrRemovesIt)
{
    const auto shared = save(
        {.name = u"All"_s, .audience = ViewAudience::Everyone, .content = overdue}, Role::TeamLead);
    ASSERT_TRUE(shared);
    const auto meddled = save({.id = shared->id, .name = u"Mine now"_s}, Role::ReviewOfficer);
    ASSERT_FALSE(meddled);
    EXPECT_EQ(meddled.error().fault, Fault::Forbidden);
    Session reviewer = database.as(Role::ReviewOfficer);
    EXPECT_EQ(RemoveView({shared->id}).run(reviewer).error().fault, Fault::Forbidden);

    const auto hidden = save({.name = u"Private"_s}, Role::TeamLead);
    EXPECT_EQ(RemoveView({hidden->id}).run(reviewer).error().fault, Fault::NotFound);

    const auto renamed = save({.id = shared->id,
                               .version = 1,
                               .name = u"Everybody"_s,
                               .audience = ViewAudience::Everyone,
                               .content = overdue},
                              Role::TeamLead);
    ASSERT_TRUE(renamed);
    EXPECT_EQ(offered(Role::ReviewOfficer), QStringList{u"Everybody"_s});
    const auto stale = save({.id = shared->id, .version = 1, .name = u"Late"_s}, Role::TeamLead);
    ASSERT_FALSE(stale);
    EXPECT_EQ(stale.error().fault, Fault::Conflict);

    Session lead = database.as(Role::TeamLead);
    ASSERT_TRUE(RemoveView({shared->id, renamed->version}).run(lead));
    EXPECT_TRUE(offered(Role::ReviewOfficer).isEmpty());
}

TEST_P(SavedViewsTest, EveryActStandsInTheTrailWithoutTheName)
{
    const auto saved = save({.name = u"Jo's cases"_s, .content = overdue}, Role::TeamLead);
    Session lead = database.as(Role::TeamLead);
    ASSERT_TRUE(RemoveView({saved->id, saved->version}).run(lead));
    EXPECT_EQ(database.count(u"SELECT count(*) FROM audit WHERE action IN "
                             "('view.saved', 'view.removed')"_s),
              2);
    EXPECT_EQ(database.count(u"SELECT count(*) FROM audit WHERE body LIKE '%Jo%'"_s), 0);
    const auto trail = verifyTrail(database.connection());
    ASSERT_TRUE(trail);
    EXPECT_TRUE(trail->ok) << qPrintable(trail->problem);
    EXPECT_FALSE(
        database.lets(u"INSERT INTO saved_view (officer_id, kind, name, audience, content) "
                      "VALUES (1, 1, 'x', 2, '{}')"_s)); // shared with no team
}

} // namespace

} // namespace Revisit
