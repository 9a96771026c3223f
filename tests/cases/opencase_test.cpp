#include "core/cases/opencase.h"

#include "core/cases/addnote.h"
#include "core/cases/casetimeline.h"
#include "core/cases/copyreferences.h"
#include "core/cases/printcase.h"
#include "core/refdata/codebook.h"
#include "core/referral/makereferral.h"
#include "tests/support/testdatabase.h"

#include <gmock/gmock.h>

namespace Revisit {

using namespace Qt::StringLiterals;
using testing::ElementsAre;

namespace {

constexpr CodeId fact{28001};
constexpr CodeId notAsked{12001};

class OpenCaseTest : public testing::TestWithParam<QString>
{
protected:
    OpenCaseTest()
        : database(GetParam())
        , id(database.addCase(u"RV-0001"_s))
        , other(database.addCase(u"RV-0002"_s))
        , key(QString::number(id.value()))
    {}

    void insert(const QString &sql)
    {
        database.connection().execute(QString(sql)
                                          .replace("CASE_ID"_L1, key)
                                          .replace("OTHER_ID"_L1, QString::number(other.value())));
    }

    CaseDetail open(Role role = Role::ReviewOfficer)
    {
        Session session = database.as(role);
        const Result<CaseDetail> detail = OpenCase{id}.run(session);
        EXPECT_TRUE(detail) << (detail ? "" : detail.error().detail.toStdString());
        return detail ? *detail : CaseDetail();
    }

    TestDatabase database;
    CaseId id;
    CaseId other;
    QString key;
};

INSTANTIATE_TEST_SUITE_P(Engines, OpenCaseTest, testing::ValuesIn(TestDatabase::drivers()),
                         driverName);

TEST_P(OpenCaseTest, Invariant17LeavesExactlyOneEntryWithItsPurpose)
{
    Session session = database.as(Role::ReviewOfficer);
    session.purpose = u"SAFEGUARDING"_s;
    ASSERT_TRUE(OpenCase{id}.run(session));
    EXPECT_EQ(database.count(u"SELECT count(*) FROM audit"_s), 1);
    EXPECT_EQ(database.value(u"SELECT action FROM audit WHERE case_id = "_s + key),
              u"case.opened"_s);
    EXPECT_TRUE(database.value(u"SELECT body FROM audit"_s).contains("\"w\":\"SAFEGUARDING\""_L1));
}

TEST_P(OpenCaseTest, APrintedCaseIsDisclosedOnTheRecordWithItsMarking)
{
    Session session = database.as(Role::ReviewOfficer);
    const auto printed = PrintCase{id, u"OFFICIAL-SENSITIVE"_s}.run(session);
    ASSERT_TRUE(printed);
    EXPECT_EQ(printed->row.reference, u"RV-0001"_s);
    EXPECT_EQ(database.value(u"SELECT action FROM audit WHERE case_id = "_s + key),
              u"case.printed"_s);
    EXPECT_TRUE(database.value(u"SELECT body FROM audit"_s).contains("OFFICIAL-SENSITIVE"_L1));
}

TEST_P(OpenCaseTest, NothingIsPrintedWithoutAMarkingOrForWhoMaySeeNoPerson)
{
    Session officer = database.as(Role::ReviewOfficer);
    EXPECT_EQ((PrintCase{id, u" "_s}.run(officer)).error().fault, Fault::Invalid);
    Session analyst = database.as(Role::Analyst);
    EXPECT_EQ((PrintCase{id, u"OFFICIAL"_s}.run(analyst)).error().fault, Fault::Forbidden);
    EXPECT_EQ(database.count(u"SELECT count(*) FROM audit"_s), 0);
}

TEST_P(OpenCaseTest, IsRefusedToWhoMaySeeNoPerson)
{
    for (const Role role : {Role::Analyst, Role::Administrator}) {
        Session session = database.as(role);
        const auto refused = OpenCase{id}.run(session);
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().fault, Fault::Forbidden);
    }
    EXPECT_EQ(database.count(u"SELECT count(*) FROM audit"_s), 0);
}

TEST_P(OpenCaseTest, KeepsTheCaseShutWhenTheTrailRefuses)
{
    database.lets(u"DROP TABLE audit_value"_s);
    database.lets(u"DROP TABLE audit"_s);
    Session session = database.as(Role::ReviewOfficer);
    EXPECT_FALSE(OpenCase{id}.run(session));
}

TEST_P(OpenCaseTest, SaysThatACaseIsGoneAndLeavesNoEntry)
{
    Session session = database.as(Role::ReviewOfficer);
    const auto gone = OpenCase{CaseId(999)}.run(session);
    ASSERT_FALSE(gone);
    EXPECT_EQ(gone.error().fault, Fault::NotFound);
    EXPECT_EQ(database.count(u"SELECT count(*) FROM audit"_s), 0);
}

TEST_P(OpenCaseTest, TellsAnUnrecordedClosureFromOneOfWhichLittleIsKnown)
{
    EXPECT_FALSE(open().closure);
    insert(u"INSERT INTO closure (case_id, decided_earliest, decided_latest, decided_text, "
           "decision_maker_code) VALUES (CASE_ID, '2011-03-01', '2011-03-31', '2011-03', 4001)"_s);
    const CaseDetail detail = open();
    ASSERT_TRUE(detail.closure);
    EXPECT_EQ(detail.closure->decided.precision(), DatePrecision::Month);
    EXPECT_EQ(detail.closure->decided.latest(), QDate(2011, 3, 31));
    EXPECT_FALSE(detail.closure->testApplied);
    EXPECT_FALSE(detail.closure->rationaleRecorded);
}

TEST_P(OpenCaseTest, KeepsTheKindsOfEthnicityApart)
{
    insert(u"INSERT INTO suspect (case_id, number, identified, ethnicity_missing_code, "
           "ethnicity_original, nationality) VALUES (CASE_ID, 1, 1, 12001, 'blank', 'British')"_s);
    insert(u"INSERT INTO suspect (case_id, number) VALUES (CASE_ID, 2)"_s);
    const QList<SuspectDetail> suspects = open().suspects;
    ASSERT_EQ(suspects.size(), 2);
    const Demographics &first = suspects[0].demographics;
    EXPECT_FALSE(first.ethnicitySelf);
    EXPECT_FALSE(first.ethnicityOfficer);
    EXPECT_EQ(first.ethnicityMissing, notAsked);
    EXPECT_EQ(first.nationality, u"British"_s);
    EXPECT_EQ(first.ethnicityOriginal, u"blank"_s);
    EXPECT_FALSE(suspects[1].demographics.ethnicityMissing);
    EXPECT_EQ(suspects[0].identified, true);
    EXPECT_EQ(suspects[1].identified, std::nullopt);
}

TEST_P(OpenCaseTest, CountsTheOtherCasesOfASuspect)
{
    insert(u"INSERT INTO person (scheme, identifier) VALUES ('test', 'P1')"_s);
    for (const auto *place : {"CASE_ID, 1", "CASE_ID, 2", "OTHER_ID, 1"})
        insert(u"INSERT INTO suspect (case_id, number, person_id) "
               "SELECT %1, max(id) FROM person"_s.arg(QLatin1String(place)));
    EXPECT_EQ(open().suspects.first().otherCases, 1);
}

TEST_P(OpenCaseTest, GivesEachSuspectTheirOutcomesAndKeepsThoseOfNobody)
{
    insert(u"INSERT INTO suspect (case_id, number) VALUES (CASE_ID, 1)"_s);
    insert(u"INSERT INTO original_outcome (case_id, suspect_id, outcome_code) "
           "SELECT case_id, id, 8001 FROM suspect"_s);
    insert(u"INSERT INTO original_outcome (case_id, outcome_original) "
           "VALUES (CASE_ID, 'NFA')"_s);
    const CaseDetail detail = open();
    ASSERT_EQ(detail.suspects.size(), 1);
    ASSERT_EQ(detail.suspects[0].outcomes.size(), 1);
    EXPECT_EQ(detail.suspects[0].outcomes[0].outcome, CodeId(8001));
    ASSERT_EQ(detail.outcomesOfNobody.size(), 1);
    EXPECT_EQ(detail.outcomesOfNobody[0].original, u"NFA"_s);
}

TEST_P(OpenCaseTest, ShowsTheTrailOnlyToWhoMaySeeIt)
{
    open();
    EXPECT_FALSE(open(Role::ReviewOfficer).showsTrail);
    const CaseDetail detail = open(Role::TeamLead);
    EXPECT_TRUE(detail.showsTrail);
    ASSERT_EQ(detail.trail.size(), 3) << "this opening stands in it too";
    EXPECT_EQ(detail.trail.first().action, u"case.opened"_s);
    EXPECT_GT(detail.trail.first().number, detail.trail.last().number);
}

TEST_P(OpenCaseTest, TellsTheVersionsOfItsReviewTheNewestFirst)
{
    const QString values = u"INSERT INTO review (case_id, number, form, ruleset, reviewer_id, "
                           "state, started_at, saved_at) SELECT CASE_ID, %1, 'f', 'r', min(id), "
                           "%2, '2026-01-05T09:00:00.000Z', '2026-01-05T09:00:00.000Z' "
                           "FROM officer"_s;
    insert(values.arg(1).arg(6));
    insert(values.arg(2).arg(1));
    const QList<ReviewSummary> reviews = open().reviews;
    ASSERT_EQ(reviews.size(), 2);
    EXPECT_EQ(reviews[0].number, 2);
    EXPECT_EQ(reviews[0].state, ReviewState::Draft);
    EXPECT_EQ(reviews[1].state, ReviewState::Superseded);
}

TEST_P(OpenCaseTest, KeepsWhatNoFieldTook)
{
    insert(u"INSERT INTO import_batch (profile_name, profile, started_at, officer_id) "
           "SELECT 'p', '{}', '2026-01-05T09:00:00.000Z', min(id) FROM officer"_s);
    insert(u"INSERT INTO import_file (batch_id, name, feeds, sha256, encoding, header, columns, "
           "rows_read, loaded, updated, unchanged, rejected) SELECT max(id), 'cases.csv', 'cases', "
           "'', "
           "'UTF-8', '', '[\"ID\", \"BEAT\"]', 1, 1, 0, 0, 0 FROM import_batch"_s);
    insert(u"INSERT INTO source_row (file_id, row_number, line_number, outcome, unmapped) "
           "SELECT max(id), 7, 9, 1, '{\"1\": \"12\"}' FROM import_file"_s);
    insert(u"UPDATE review_case SET source_row_id = (SELECT max(id) FROM source_row) "
           "WHERE id = CASE_ID"_s);
    const CaseDetail detail = open();
    ASSERT_EQ(detail.sourceRows.size(), 1);
    EXPECT_EQ(detail.sourceRows[0].fileName, u"cases.csv"_s);
    EXPECT_EQ(detail.sourceRows[0].line, 9);
    EXPECT_THAT(detail.sourceRows[0].unmapped, ElementsAre(std::pair(u"BEAT"_s, u"12"_s)));
}

TEST_P(OpenCaseTest, ShowsANoteOnceItIsWritten)
{
    Session session = database.as(Role::ReviewOfficer);
    ASSERT_TRUE((AddNote{id, fact, u"Exhibits"_s, u"Kept at Northgate."_s}.run(session)));
    const CaseDetail detail = open();
    ASSERT_EQ(detail.notes.size(), 1);
    EXPECT_EQ(detail.notes[0].nature, fact);
    EXPECT_FALSE(detail.notes[0].isFromFile);
    EXPECT_EQ(detail.notes[0].writtenAt, database.clock.now());
    const QList<CaseId> found =
        caseIds(database.connection(), session.actor, {.text = u"northgate"_s}).value();
    EXPECT_THAT(found, ElementsAre(id));
}

TEST_P(OpenCaseTest, ShowsAReferralToWhoMaySeeIt)
{
    const CodeId hub = CodeBook::instance().find(u"referral_kind", u"R-MASH")->id;
    const CodeId standards = CodeBook::instance().find(u"referral_kind", u"R-CONDUCT")->id;
    Session lead = database.as(Role::TeamLead);
    ASSERT_TRUE((MakeReferral{.caseId = id, .kind = hub, .recipientBody = u"Hub"_s}.run(lead)));
    ASSERT_TRUE(
        (MakeReferral{.caseId = id, .kind = standards, .recipientBody = u"Standards"_s}.run(lead)));
    ASSERT_EQ(open().referrals.size(), 1) << "the other is between its maker and the team leads";
    EXPECT_EQ(open().referrals[0].kind, hub);
    EXPECT_EQ(open(Role::TeamLead).referrals.size(), 2);
}

TEST_P(OpenCaseTest, TakesNoNoteThatDoesNotSayWhatItIs)
{
    Session session = database.as(Role::ReviewOfficer);
    for (const AddNote &note :
         {AddNote{id, CodeId(8001), u"H"_s, u"B"_s}, AddNote{id, fact, u" "_s, u"B"_s},
          AddNote{id, fact, u"H"_s, u""_s}}) {
        const auto refused = note.run(session);
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().fault, Fault::Invalid);
    }
    Session auditor = database.as(Role::Auditor);
    EXPECT_FALSE((AddNote{id, fact, u"H"_s, u"B"_s}.run(auditor)));
    EXPECT_EQ(database.count(u"SELECT count(*) FROM audit"_s), 0);
    EXPECT_EQ(database.count(u"SELECT count(*) FROM note"_s), 0);
}

TEST_P(OpenCaseTest, AReferenceOnTheClipboardIsDisclosure)
{
    Session session = database.as(Role::ReviewOfficer);
    EXPECT_EQ((CopyReferences{{other, id}}.run(session).value()), u"RV-0002\nRV-0001"_s);
    EXPECT_EQ(database.count(u"SELECT count(*) FROM audit WHERE kind = 4"_s), 2);
}

PartialDate date(const QString &stored)
{
    return PartialDate::fromStored(stored);
}

TEST(CaseTimeline, PutsImpreciseDatesByTheirFirstDayAndUndatedOnesApart)
{
    CaseDetail detail;
    detail.offences = {{.from = date(u"2009"_s)}};
    detail.reported = date(u"<2010-07"_s);
    detail.closure = ClosureDetail{.decided = date(u"2011-03-04"_s)};
    detail.outcomesOfNobody = {{.original = u"NFA"_s}};

    const CaseTimeline timeline = timelineOf(detail);
    QList<EventKind> kinds;
    for (const CaseEvent &event : timeline.dated)
        kinds.append(event.kind);
    EXPECT_THAT(kinds, ElementsAre(EventKind::Offence, EventKind::Report, EventKind::Closure));
    ASSERT_EQ(timeline.undated.size(), 1);
    EXPECT_EQ(timeline.undated[0].title, u"NFA"_s);
}

TEST(CaseTimeline, SaysFromWhenToWhenAnOffenceLasted)
{
    CaseDetail detail;
    detail.offences = {{.from = date(u"2009"_s), .to = date(u"2010-05"_s)}};
    const CaseEvent event = timelineOf(detail).dated.first();
    EXPECT_EQ(event.place(), QDate(2009, 1, 1));
    EXPECT_EQ(event.when(), u"2009 to May 2010"_s);
}

TEST(CaseTimeline, PutsWorkOnTheDayItWasInTheUnitedKingdom)
{
    CaseDetail detail;
    detail.assignments = {
        {.officerName = u"A"_s, .from = QDateTime(QDate(2026, 6, 1), QTime(23, 30), Qt::UTC)}};
    EXPECT_EQ(timelineOf(detail).dated.first().place(), QDate(2026, 6, 2));
}

} // namespace
} // namespace Revisit
