#include "core/assignment/reassigncases.h"

#include "core/assignment/assignmentstore.h"
#include "core/assignment/undoreassignment.h"
#include "core/audit/auditentry.h"
#include "core/decisionlog/decisionlog.h"
#include "core/refdata/codebook.h"
#include "tests/support/testdatabase.h"

#include <gmock/gmock.h>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

class ReassignCasesTest : public testing::TestWithParam<QString>
{
protected:
    ReassignCases command(const QList<CaseId> &cases, OfficerId to,
                          const QString &reason = u"Evens out the load"_s) const
    {
        return {cases, to, workload, reason};
    }
    OfficerId holder(CaseId id)
    {
        return OfficerId(database.count(
            u"SELECT coalesce(officer_id, 0) FROM review_case WHERE id = %1"_s.arg(id.value())));
    }
    qint64 entries()
    {
        return database.count(u"SELECT count(*) FROM audit WHERE action = 'case.reassigned'"_s);
    }

    TestDatabase database{GetParam()};
    const CodeId workload = CodeBook::instance().find(u"reassignment_reason", u"WORKLOAD")->id;
    const OfficerId first = database.addOfficer(u"Rowan Ellis"_s, Role::ReviewOfficer, u"P100"_s);
    const OfficerId second = database.addOfficer(u"Sam Moss"_s, Role::ReviewOfficer, u"P200"_s);
    const CaseId one = database.addCase(u"R-1"_s, first);
    const CaseId two = database.addCase(u"R-2"_s, first);
    Session lead = database.as(Role::TeamLead);
};

TEST_P(ReassignCasesTest, MovesEachCaseAndWritesItDown)
{
    const auto outcome = command({one, two}, second).run(lead);
    ASSERT_TRUE(outcome);
    EXPECT_EQ(outcome->count(MoveResult::Moved), 2);
    EXPECT_EQ(holder(one), second);
    EXPECT_EQ(holder(two), second);
    EXPECT_EQ(entries(), 2);
    EXPECT_EQ(database.value(u"SELECT after FROM audit_value ORDER BY seq"_s), entityName(second));
    EXPECT_EQ(database.count(u"SELECT version FROM review_case WHERE reference = 'R-1'"_s), 2);
}

TEST_P(ReassignCasesTest, Invariant34KeepsTheFullHistoryWithItsReasons)
{
    ASSERT_TRUE(command({one}, second, u"First"_s).run(lead));
    database.clock.advance(std::chrono::hours(1));
    ASSERT_TRUE(command({one}, {}, u"Second"_s).run(lead));
    EXPECT_EQ(holder(one), OfficerId());
    EXPECT_EQ(database.count(u"SELECT count(*) FROM assignment WHERE until_at IS NULL"_s), 1);
    EXPECT_EQ(database.value(u"SELECT reason FROM assignment WHERE until_at IS NOT NULL"_s),
              u"First"_s);
    EXPECT_FALSE(database.lets(u"DELETE FROM assignment"_s));
}

TEST_P(ReassignCasesTest, TheDecisionLogOfTheCaseSaysWhoHadItWhoHasItAndWhy)
{
    const auto moved = command({one, two}, second, u"First"_s).run(lead);
    ASSERT_TRUE(moved);
    ASSERT_TRUE(UndoReassignment{*moved}.run(lead));
    ASSERT_TRUE(command({one}, {}, u"Third"_s).run(lead));
    const auto log = decisionLog(database.connection(), one).value();
    ASSERT_EQ(log.size(), 3);
    EXPECT_EQ(log.last().origin, DecisionOrigin::Reassignment);
    EXPECT_EQ(log.last().decision, u"The case goes from Rowan Ellis to Sam Moss"_s);
    EXPECT_TRUE(log.last().reasons.endsWith(u"First"_s));
    EXPECT_TRUE(log.first().decision.contains(u"Rowan Ellis"_s));
    EXPECT_EQ(decisionLog(database.connection(), two).value().size(), 2);
}

TEST_P(ReassignCasesTest, NeedsAReason)
{
    const auto blank = command({one}, second, u"  "_s).run(lead);
    ASSERT_FALSE(blank);
    EXPECT_EQ(blank.error().fault, Fault::Invalid);
    ReassignCases uncoded = command({one}, second);
    uncoded.reasonCode = CodeBook::instance().list(u"decision").first().id;
    ASSERT_FALSE(uncoded.run(lead));
    EXPECT_EQ(holder(one), first);
}

TEST_P(ReassignCasesTest, IsForTeamLeads)
{
    for (const Role role : {Role::ReviewOfficer, Role::Analyst, Role::Auditor}) {
        Session other = database.as(role);
        const auto outcome = command({one}, second).run(other);
        ASSERT_FALSE(outcome);
        EXPECT_EQ(outcome.error().fault, Fault::Forbidden);
    }
}

TEST_P(ReassignCasesTest, LeavesEverythingAloneWhenTheOfficerIsUnknown)
{
    const auto outcome = command({one}, OfficerId(9999)).run(lead);
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().fault, Fault::NotFound);
    EXPECT_EQ(entries(), 0);
}

TEST_P(ReassignCasesTest, GivesNothingToWhoDoesNotReview)
{
    const auto outcome = command({one}, database.officer(Role::Analyst)).run(lead);
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().fault, Fault::Invalid);
}

TEST_P(ReassignCasesTest, MovesNoneWhenOneIsGone)
{
    const auto outcome = command({one, CaseId(9999)}, second).run(lead);
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().fault, Fault::NotFound);
    EXPECT_EQ(holder(one), first);
    EXPECT_EQ(entries(), 0);
}

TEST_P(ReassignCasesTest, SaysWhatWasThereAlready)
{
    ASSERT_TRUE(command({one}, second).run(lead));
    const auto again = command({one, two}, second).run(lead);
    ASSERT_TRUE(again);
    EXPECT_EQ(again->count(MoveResult::AlreadyThere), 1);
    EXPECT_EQ(again->count(MoveResult::Moved), 1);
    EXPECT_EQ(entries(), 2);
}

TEST_P(ReassignCasesTest, RefusesAnOfficerOfTheOriginalCaseByReferenceAndMovesTheRest)
{
    database.addOriginalOfficer(one, u"P200"_s);
    const auto outcome = command({one, two}, second).run(lead);
    ASSERT_TRUE(outcome);
    EXPECT_EQ(outcome->count(MoveResult::Moved), 1);
    EXPECT_THAT(outcome->refusals(), testing::ElementsAre(testing::Truly([](const QString &why) {
                    return why.contains(u"R-1"_s);
                })));
    EXPECT_EQ(holder(one), first);
    EXPECT_EQ(holder(two), second);
}

TEST_P(ReassignCasesTest, LeavesASignedOffCaseWithItsReviewer)
{
    database.connection().execute(u"UPDATE review_case SET status = 6 WHERE reference = 'R-1'"_s);
    const auto outcome = command({one}, second).run(lead);
    ASSERT_TRUE(outcome);
    EXPECT_EQ(outcome->count(MoveResult::Refused), 1);
}

TEST_P(ReassignCasesTest, TheDatabaseItselfRefusesAConflict)
{
    database.addOriginalOfficer(one, u"P200"_s);
    const QString insertion = u"INSERT INTO assignment (case_id, officer_id, from_at, "
                              "by_officer_id, reason) VALUES (%1, %2, '2026-01-05T09:00:00.000Z', "
                              "%2, 'past the program')"_s;
    EXPECT_FALSE(database.lets(insertion.arg(one.value()).arg(second.value())));
    EXPECT_TRUE(database.lets(insertion.arg(two.value()).arg(second.value())));
}

TEST_P(ReassignCasesTest, NamesWhoCannotBeGivenWhichCase)
{
    database.addOriginalOfficer(one, u"P200"_s);
    database.addOriginalOfficer(two, u"P900"_s); // nobody here
    const auto conflicts = conflictsOf(database.connection(), {one, two});
    ASSERT_TRUE(conflicts);
    ASSERT_EQ(conflicts->size(), 1);
    EXPECT_EQ(conflicts->first().officer, second);
    EXPECT_EQ(conflicts->first().reference, u"R-1"_s);
}

TEST_P(ReassignCasesTest, UndoGivesBackWhatNobodyHasMovedOn)
{
    const auto moved = command({one, two}, second).run(lead);
    ASSERT_TRUE(moved);
    ASSERT_TRUE(command({two}, {}).run(lead));
    const auto returned = UndoReassignment{*moved}.run(lead);
    ASSERT_TRUE(returned);
    EXPECT_EQ(*returned, 1);
    EXPECT_EQ(holder(one), first);
    EXPECT_EQ(holder(two), OfficerId());
    EXPECT_EQ(entries(), 4);
}

INSTANTIATE_TEST_SUITE_P(Databases, ReassignCasesTest, testing::ValuesIn(TestDatabase::drivers()),
                         driverName);

} // namespace
} // namespace Revisit
