#include "core/cases/caselist.h"

#include "core/audit/verifytrail.h"
#include "core/cases/searchcases.h"
#include "core/cases/searchindex.h"
#include "tests/support/testdatabase.h"

#include <gmock/gmock.h>

namespace Revisit {

using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::UnorderedElementsAre;

namespace {

class CaseListTest : public testing::TestWithParam<QString>
{
protected:
    CaseListTest()
        : database(GetParam())
        , lead(database.as(Role::TeamLead).actor)
        , eleri(database.addOfficer(u"Eleri Gwên"_s))
        , osier(database.addCase(u"RV-0003"_s, eleri))
        , marlpit(database.addCase(u"RV-0001"_s, database.officer(Role::ReviewOfficer)))
        , tidewater(database.addCase(u"RV-0002"_s))
    {
        describe(osier, u"Osier 384"_s,
                 "status = 2, tier = 2, due_on = '2026-02-01', "
                 "nfa_earliest = '2015-01-01', nfa_year = 2015"_L1);
        describe(marlpit, u"Marlpit 470"_s,
                 "status = 6, tier = 1, due_on = '2025-12-01', "
                 "decision_code = 3001, decided_on = '2026-03-09', "
                 "nfa_earliest = '2012-05-01', nfa_year = 2012"_L1);
        describe(tidewater, u"Tidewater 52%"_s,
                 "tier = 1, due_on = '2026-01-04', "
                 "nfa_earliest = '2011-05-01', nfa_year = 2011"_L1);
    }

    void describe(CaseId id, const QString &title, QLatin1String values)
    {
        Query(database.connection(),
              u"UPDATE review_case SET title = :title, "
              "folded = :folded || ' ' || lower(reference), %1 WHERE id = :id"_s.arg(values))
            .bind(":title"_L1, title)
            .bind(":folded"_L1, title.toLower())
            .bind(":id"_L1, id)
            .run();
    }

    QList<CaseId> ids(CaseFilter filter, const CaseSort &sort = {CaseOrder::Reference})
    {
        filter.today = today;
        return caseIds(database.connection(), lead, filter, sort).value();
    }

    void addNote(CaseId id, const QString &body)
    {
        Query(database.connection(),
              u"INSERT INTO note (case_id, nature_code, heading, body, from_file) "
              "VALUES (:id, 28001, 'Summary', :body, 1)"_s)
            .bind(":id"_L1, id)
            .bind(":body"_L1, body)
            .run();
    }

    void addOutcome(CaseId id, int code)
    {
        Query(database.connection(),
              u"INSERT INTO original_outcome (case_id, outcome_code) VALUES (:id, :code)"_s)
            .bind(":id"_L1, id)
            .bind(":code"_L1, code)
            .run();
    }

    const QDate today{2026, 1, 5};
    TestDatabase database;
    Officer lead;
    OfficerId eleri;
    CaseId osier;
    CaseId marlpit;
    CaseId tidewater;
};

INSTANTIATE_TEST_SUITE_P(Engines, CaseListTest, testing::ValuesIn(TestDatabase::drivers()),
                         driverName);

TEST_P(CaseListTest, ShowsEveryCaseInTheOrderAskedFor)
{
    EXPECT_THAT(ids({}, {CaseOrder::Reference}), ElementsAre(marlpit, tidewater, osier));
    EXPECT_THAT(ids({}, {CaseOrder::Reference, Qt::DescendingOrder}),
                ElementsAre(osier, tidewater, marlpit));
    EXPECT_THAT(ids({}, {CaseOrder::Title}), ElementsAre(marlpit, osier, tidewater));
    EXPECT_THAT(ids({}, {CaseOrder::Status}), ElementsAre(tidewater, osier, marlpit));
    EXPECT_THAT(ids({}, {CaseOrder::Due}), ElementsAre(marlpit, tidewater, osier));
}

TEST_P(CaseListTest, ShowsAsManyCasesAsAFigureMayCount)
{
    const auto all = caseIds(database.connection(), lead, {});
    ASSERT_TRUE(all);
    QList<CaseId> counted = *all;
    for (qint64 gone = 1; gone <= 200'000; ++gone) // more than a statement has room for
        counted.append(CaseId(1'000'000 + gone));
    const auto shown = caseIds(database.connection(), lead, {.among = counted});
    ASSERT_TRUE(shown) << shown.error().detail.toStdString();
    EXPECT_EQ(*shown, *all);
    EXPECT_TRUE(caseIds(database.connection(), lead, {.among = QList<CaseId>()})->isEmpty());
}

TEST_P(CaseListTest, PutsTheOldestClosureFirstAmongEqualPriorities)
{
    EXPECT_THAT(ids({}, {CaseOrder::Priority}), ElementsAre(tidewater, osier, marlpit))
        << "what is signed off comes after the open work";
}

TEST_P(CaseListTest, PutsCasesOfNobodyLastWhicheverWayReviewersAreSorted)
{
    EXPECT_THAT(ids({}, {CaseOrder::Reviewer}), ElementsAre(osier, marlpit, tidewater));
    EXPECT_THAT(ids({}, {CaseOrder::Reviewer, Qt::DescendingOrder}),
                ElementsAre(marlpit, osier, tidewater));
}

TEST_P(CaseListTest, EachViewHoldsItsHeap)
{
    lead.id = eleri;
    EXPECT_THAT(ids({.view = CaseView::Mine}), ElementsAre(osier));
    EXPECT_THAT(ids({.view = CaseView::Unassigned}), ElementsAre(tidewater));
    EXPECT_THAT(ids({.view = CaseView::Overdue}), ElementsAre(tidewater));
    EXPECT_THAT(ids({.view = CaseView::AwaitingSignOff}), IsEmpty());
}

TEST_P(CaseListTest, CountsWhatEachViewShows)
{
    lead.id = eleri;
    const CaseCounts counts = caseCounts(database.connection(), lead, today).value();
    for (const CaseView view : {CaseView::All, CaseView::Mine, CaseView::Unassigned,
                                CaseView::Overdue, CaseView::AwaitingSignOff})
        EXPECT_EQ(counts.value(view), ids({.view = view}).size());
}

TEST_P(CaseListTest, FindsEveryWordSomewhereInTheCase)
{
    EXPECT_THAT(ids({.text = u"MARLP"_s}), ElementsAre(marlpit));
    EXPECT_THAT(ids({.text = u"rv-0002"_s}), ElementsAre(tidewater));
    EXPECT_THAT(ids({.text = u"gwen"_s}), ElementsAre(osier));
    EXPECT_THAT(ids({.text = u"osier  eleri"_s}), ElementsAre(osier));
    EXPECT_THAT(ids({.text = u"osier 470"_s}), IsEmpty());
    EXPECT_THAT(ids({.text = u"2%"_s}), ElementsAre(tidewater));
    EXPECT_THAT(ids({.text = u"_"_s}), IsEmpty());
}

TEST_P(CaseListTest, FindsWordsOfTheNotesByTheirBeginning)
{
    addNote(osier, u"Exhibits were kept at the Northgate store."_s);
    addNote(tidewater, u"The north office held the paper file."_s);
    rebuildSearchIndex(database.connection());
    EXPECT_THAT(ids({.text = u"northg"_s}), ElementsAre(osier));
    EXPECT_THAT(ids({.text = u"north"_s}), ElementsAre(tidewater, osier));
    EXPECT_THAT(ids({.text = u"north office"_s}), ElementsAre(tidewater));
    EXPECT_THAT(ids({.text = u"\" OR * ' & !"_s}), IsEmpty());
}

TEST_P(CaseListTest, FindsANoteOnceItsCaseIsRenewed)
{
    rebuildSearchIndex(database.connection());
    addNote(osier, u"Southgate"_s);
    EXPECT_THAT(ids({.text = u"southgate"_s}), IsEmpty());
    renewSearchIndex(database.connection(), osier);
    EXPECT_THAT(ids({.text = u"southgate"_s}), ElementsAre(osier));
}

TEST_P(CaseListTest, TakesFieldsByValueOrByTheirAbsence)
{
    addOutcome(osier, 8001);
    addOutcome(osier, 8008);
    addOutcome(marlpit, 8008);
    EXPECT_THAT(ids({.statuses = openStatuses()}), ElementsAre(tidewater, osier));
    EXPECT_THAT(ids({.tier = 1}), ElementsAre(marlpit, tidewater));
    EXPECT_THAT(ids({.officer = eleri}), ElementsAre(osier));
    EXPECT_THAT(ids({.officer = Wanted<OfficerId>::none()}), ElementsAre(tidewater));
    EXPECT_THAT(ids({.team = Wanted<TeamId>::none()}), ElementsAre(marlpit, tidewater, osier));
    EXPECT_THAT(ids({.team = TeamId(1)}), IsEmpty());
    EXPECT_THAT(ids({.nfaYear = 2012}), ElementsAre(marlpit));
    EXPECT_THAT(ids({.outcome = CodeId(8008)}), ElementsAre(marlpit, osier));
    EXPECT_THAT(ids({.outcome = Wanted<CodeId>::none()}), ElementsAre(tidewater));
    EXPECT_THAT(ids({.decision = CodeId(3001)}), ElementsAre(marlpit));
    EXPECT_THAT(ids({.decision = Wanted<CodeId>::none()}), ElementsAre(tidewater, osier));
    EXPECT_THAT(ids({.decidedMonth = u"2026-03"_s}), ElementsAre(marlpit));
    EXPECT_THAT(ids({.due = DayRange{{2026, 1, 1}, {2026, 2, 1}}}), ElementsAre(tidewater, osier));
    EXPECT_THAT(ids({.due = DayRange{{}, {2025, 12, 1}}}), ElementsAre(marlpit));
}

TEST_P(CaseListTest, FetchesRowsInTheOrderAskedForAndLeavesOutWhatIsGone)
{
    const auto rows =
        caseRows(database.connection(), lead, {osier, CaseId(999), tidewater}).value();
    ASSERT_EQ(rows.size(), 2);
    EXPECT_EQ(rows[0].title, u"Osier 384"_s);
    EXPECT_EQ(rows[0].officerName, u"Eleri Gwên"_s);
    EXPECT_EQ(rows[0].status, CaseStatus::InReview);
    EXPECT_EQ(rows[1].id, tidewater);
    EXPECT_FALSE(rows[1].officer.isValid());
    EXPECT_EQ(rows[1].dueOn, QDate(2026, 1, 4));
}

TEST_P(CaseListTest, FetchesMoreRowsThanFitOneStatement)
{
    QList<CaseId> all;
    for (int number = 0; number < 130; ++number)
        all.append(database.addCase(u"X-%1"_s.arg(number)));
    const auto rows = caseRows(database.connection(), lead, all).value();
    ASSERT_EQ(rows.size(), all.size());
    EXPECT_EQ(rows.last().id, all.last());
}

TEST_P(CaseListTest, RefusesWhoMayNotSeeCases)
{
    for (const Role role : {Role::Analyst, Role::Administrator}) {
        const Officer viewer = database.as(role).actor;
        const auto refused = caseIds(database.connection(), viewer, {});
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().fault, Fault::Forbidden);
        EXPECT_FALSE(caseRows(database.connection(), viewer, {osier}));
        EXPECT_FALSE(caseCounts(database.connection(), viewer, today));
    }
}

TEST_P(CaseListTest, ASearchIsOneEntryThatKeepsItsWordsApart)
{
    Session session = database.as(Role::ReviewOfficer);
    const auto found = SearchCases{{.text = u" osier  384"_s}}.run(session);
    ASSERT_TRUE(found);
    EXPECT_THAT(*found, ElementsAre(osier));
    EXPECT_EQ(database.count(u"SELECT count(*) FROM audit"_s), 1);
    EXPECT_EQ(database.value(u"SELECT action FROM audit"_s), u"case.searched"_s);
    EXPECT_EQ(database.value(u"SELECT after FROM audit_value WHERE field = 'terms'"_s),
              u"osier 384"_s);
    const QString body = database.value(u"SELECT body FROM audit"_s);
    EXPECT_FALSE(body.contains("osier"_L1)) << body.toStdString();
    EXPECT_TRUE(body.contains("\"rows\":1"_L1)) << body.toStdString();
}

TEST_P(CaseListTest, ASearchThatCannotBeWrittenDownFindsNothing)
{
    database.lets(u"DROP TABLE audit_value"_s);
    Session session = database.as(Role::ReviewOfficer);
    EXPECT_FALSE(SearchCases{{.text = u"osier"_s}}.run(session));
}

} // namespace
} // namespace Revisit
