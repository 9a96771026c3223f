// A look at the past: what can be done in it, and what is left of it.

#include "core/asat/asatcopy.h"

#include "core/assignment/reassigncases.h"
#include "core/audit/audited.h"
#include "core/cases/addnote.h"
#include "core/cases/opencase.h"
#include "core/cases/programme.h"
#include "core/exchange/exportcases.h"
#include "core/refdata/codebook.h"
#include "tests/support/testdatabase.h"

#include <QFileInfo>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

class AsAtCopyTest : public testing::TestWithParam<QString>
{
protected:
    AsAtCopyTest()
        : database(GetParam())
    {
        id = database.addCase(u"R-1"_s, database.officer(Role::ReviewOfficer));
        note(u"Before"_s);
        database.clock.advance(std::chrono::hours(24));
        then = database.clock.now();
        database.clock.advance(std::chrono::hours(24));
        note(u"After"_s);
    }

    void note(const QString &text)
    {
        Session officer = database.as(Role::ReviewOfficer);
        const auto added =
            AddNote{id, CodeBook::instance().find(u"note_nature", u"FACT")->id, text, text}.run(
                officer);
        EXPECT_TRUE(added) << (added ? "" : added.error().message.toStdString());
    }

    OpenAsAt opening()
    {
        OpenAsAt open{.source = database.spec(), .instant = then};
        open.folder = folder.filePath(u"as-at"_s);
        return open;
    }

    Result<std::shared_ptr<AsAtCopy>> open(Role role = Role::TeamLead)
    {
        Session session = database.as(role);
        return opening().run(session);
    }

    qint64 entries(const QString &action)
    {
        return database.count(u"SELECT count(*) FROM audit WHERE action = '%1'"_s.arg(action));
    }

    QTemporaryDir folder;
    TestDatabase database;
    CaseId id;
    QDateTime then;
};

TEST_P(AsAtCopyTest, ShowsTheCaseAsItStood)
{
    const auto copy = open();
    ASSERT_TRUE(copy) << copy.error().message.toStdString() << copy.error().detail.toStdString();
    const auto connection = Connection::open((*copy)->spec()).value_or(nullptr);
    Query query(*connection, u"SELECT count(*) FROM note"_s);
    ASSERT_TRUE(query.next());
    EXPECT_EQ(query.number(0), 1);
    EXPECT_EQ(workingDay(programme(*connection).value(), database.clock), then.date());
    EXPECT_EQ(entries(u"asat.opened"_s), 1);
}

TEST_P(AsAtCopyTest, NothingCanBeChangedInIt)
{
    const auto copy = open();
    ASSERT_TRUE(copy);
    const auto connection = Connection::open((*copy)->spec()).value_or(nullptr);
    Session lead{*connection, database.clock, database.as(Role::TeamLead).actor};
    const qint64 before = database.count(u"SELECT size FROM audit_head"_s);
    const auto moved =
        runAudited(ReassignCases{{id},
                                 database.officer(Role::TeamLead),
                                 CodeBook::instance().list(u"reassignment_reason").first().id,
                                 u"To even out the work"_s},
                   lead);
    ASSERT_FALSE(moved);
    EXPECT_EQ(moved.error().fault, Fault::ReadOnly);
    EXPECT_TRUE(moved.error().message.contains("Go back to now"_L1));
    const auto noted = runAudited(
        AddNote{id, CodeBook::instance().find(u"note_nature", u"FACT")->id, u"A"_s, u"B"_s}, lead);
    ASSERT_FALSE(noted);
    EXPECT_EQ(noted.error().fault, Fault::ReadOnly);
    EXPECT_THROW(connection->execute(u"DELETE FROM note"_s), StoreFault);
    EXPECT_EQ(database.count(u"SELECT size FROM audit_head"_s), before);
}

TEST_P(AsAtCopyTest, WhatIsConsultedInItStandsInTheTrailOfToday)
{
    const auto copy = open();
    ASSERT_TRUE(copy);
    const auto connection = Connection::open((*copy)->spec()).value_or(nullptr);
    Session lead{*connection, database.clock, database.as(Role::TeamLead).actor};
    const auto opened = OpenCase{id}.run(lead);
    ASSERT_TRUE(opened) << opened.error().message.toStdString();
    EXPECT_EQ(entries(u"case.opened"_s), 1);
    EXPECT_TRUE(database.value(u"SELECT body FROM audit WHERE action = 'case.opened'"_s)
                    .contains(u"\"as_at\":\"2026-01-06"_s));
}

// Before the case was to be judged anew its first review was open to whoever judges it.
TEST_P(AsAtCopyTest, WhoJudgesACaseBlindTodayDoesNotSeeItInThePast)
{
    const OfficerId judge = database.officer(Role::ReviewOfficer);
    database.connection().execute(
        u"INSERT INTO calibration (title, officer_id, held_at) "
        "VALUES ('Session', %1, '2026-01-07')"_s.arg(database.officer(Role::TeamLead).value()));
    database.connection().execute(
        u"INSERT INTO calibration_answer (calibration_id, case_id, officer_id) "
        "SELECT id, %1, %2 FROM calibration"_s.arg(id.value())
            .arg(judge.value()));
    const auto copy = open();
    ASSERT_TRUE(copy);
    const auto connection = Connection::open((*copy)->spec()).value_or(nullptr);
    Session officer{*connection, database.clock, database.as(Role::ReviewOfficer).actor};
    const auto refused = OpenCase{id}.run(officer);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().fault, Fault::Forbidden);
}

TEST_P(AsAtCopyTest, NothingIsLeftOfItOnceItIsClosed)
{
    QString path;
    {
        const auto copy = open();
        ASSERT_TRUE(copy);
        path = (*copy)->spec().database;
        EXPECT_TRUE(QFileInfo::exists(path));
        EXPECT_FALSE(QFileInfo(path).permissions() &
                     (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther));
        EXPECT_FALSE(QFileInfo(QFileInfo(path).path()).permissions() &
                     (QFile::ReadGroup | QFile::ReadOther | QFile::ExeOther));
    }
    EXPECT_FALSE(QFileInfo::exists(path));
    EXPECT_FALSE(QFileInfo::exists(QFileInfo(path).path()));
}

TEST_P(AsAtCopyTest, WhatACrashLeftGoesWithTheNextLook)
{
    const QString left = folder.filePath(u"as-at/left"_s);
    ASSERT_TRUE(QDir().mkpath(left));
    QFile file(left + "/caseload.revisit"_L1);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    const auto first = open();
    ASSERT_TRUE(first);
    EXPECT_FALSE(QFileInfo::exists(left));
    const auto second = open();
    ASSERT_TRUE(second);
    EXPECT_TRUE(QFileInfo::exists((*first)->spec().database)) << "it is still in use";
}

TEST_P(AsAtCopyTest, AnInstantBeforeTheCaseloadOrStillToComeIsRefused)
{
    Session lead = database.as(Role::TeamLead);
    OpenAsAt early = opening();
    early.instant = QDateTime(QDate(2020, 1, 1), QTime(), Qt::UTC);
    const auto tooEarly = early.run(lead);
    ASSERT_FALSE(tooEarly);
    EXPECT_EQ(tooEarly.error().fault, Fault::NotFound);
    OpenAsAt late = opening();
    late.instant = database.clock.now().addDays(1);
    const auto tooLate = late.run(lead);
    ASSERT_FALSE(tooLate);
    EXPECT_EQ(tooLate.error().fault, Fault::Invalid);
}

TEST_P(AsAtCopyTest, AnAdministratorSeesNoCaseOfThePastEither)
{
    const auto refused = open(Role::Administrator);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().fault, Fault::Forbidden);
}

TEST_P(AsAtCopyTest, StoppingLeavesNothing)
{
    Session lead = database.as(Role::TeamLead);
    OpenAsAt stopped = opening();
    stopped.watcher = [](double) { return false; };
    ASSERT_FALSE(stopped.run(lead));
    EXPECT_EQ(entries(u"asat.opened"_s), 0);
    EXPECT_TRUE(QDir(stopped.folder).isEmpty(QDir::AllEntries | QDir::NoDotAndDotDot));
}

INSTANTIATE_TEST_SUITE_P(Databases, AsAtCopyTest, testing::ValuesIn(TestDatabase::drivers()),
                         driverName);

} // namespace

} // namespace Revisit
