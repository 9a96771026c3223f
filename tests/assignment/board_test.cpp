#include "core/assignment/board.h"

#include "core/capacity/capacitystore.h"
#include "core/capacity/changecapacity.h"
#include "core/refdata/codebook.h"
#include "tests/support/testdatabase.h"

#include <gmock/gmock.h>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

class BoardTest : public testing::TestWithParam<QString>
{
protected:
    Board board() { return readBoard(database.connection(), lead.actor, database.clock).value(); }
    OfficerAfter after(const Board &board, OfficerId officer)
    {
        return board.afterwards().at(board.indexOf(officer));
    }
    Result<MovesOutcome> commit(const Board &board)
    {
        return CommitMoves{board.moves(), workload, u"Even out"_s, board.today}.run(lead);
    }
    qint64 heldBy(OfficerId officer)
    {
        return database.count(
            u"SELECT count(*) FROM review_case WHERE officer_id = %1"_s.arg(officer.value()));
    }
    void giveSkills(OfficerId officer, const QStringList &codes)
    {
        for (const QString &code : codes)
            ASSERT_TRUE(
                (RecordSkill{officer, {CodeBook::instance().find(u"skill", code)->id, {}, {}}}.run(
                    lead)));
    }

    TestDatabase database{GetParam()};
    Session lead = database.as(Role::TeamLead);
    const CodeId workload = CodeBook::instance().find(u"reassignment_reason", u"WORKLOAD")->id;
    const OfficerId rowan = database.addOfficer(u"Rowan Ellis"_s, Role::ReviewOfficer, u"P1"_s);
    const OfficerId sam = database.addOfficer(u"Sam Moss"_s, Role::ReviewOfficer, u"P2"_s);
    const CaseId first = database.addCase(u"R-1"_s, rowan);
    const CaseId second = database.addCase(u"R-2"_s, rowan);
    const CaseId pool = database.addCase(u"R-3"_s);
};

TEST_P(BoardTest, TriesMovesOutWithoutStoringThem)
{
    Board tried = board();
    tried.tryOut(first, sam);
    tried.tryOut(pool, sam);

    EXPECT_EQ(tried.triedOut(), 2);
    EXPECT_EQ(after(tried, sam).cases, 2);
    EXPECT_DOUBLE_EQ(after(tried, sam).hours, 2 * 105 / 60.0);
    EXPECT_EQ(after(tried, rowan).cases, 1);
    EXPECT_THAT(tried.touched(), testing::UnorderedElementsAre(rowan, sam));
    EXPECT_EQ(heldBy(sam), 0);
    tried.tryOut(first, rowan);
    EXPECT_EQ(tried.triedOut(), 1);
}

TEST_P(BoardTest, CommitsAllAtOnceWithAResultForEachAndUndoesAllAtOnce)
{
    database.addOriginalOfficer(second, u"P2"_s);
    Board tried = board();
    tried.tryOut(first, sam);
    tried.tryOut(second, sam);
    tried.tryOut(pool, rowan);
    EXPECT_THAT(after(tried, sam).warnings,
                testing::Contains(u"R-2: took part in the original investigation."_s));
    const auto outcome = commit(tried);

    ASSERT_TRUE(outcome) << qPrintable(outcome.error().message);
    EXPECT_EQ(outcome->count(MoveResult::Moved), 2);
    EXPECT_EQ(outcome->count(MoveResult::Refused), 1);
    EXPECT_EQ(heldBy(sam), 1);
    EXPECT_EQ(heldBy(rowan), 2);
    EXPECT_EQ(database.count(u"SELECT count(*) FROM assignment WHERE reason = 'Even out'"_s), 2);

    EXPECT_EQ(*UndoMoves{*outcome}.run(lead), 2);
    EXPECT_EQ(heldBy(sam), 0);
    EXPECT_EQ(database.count(u"SELECT count(*) FROM review_case WHERE officer_id IS NULL"_s), 1);
}

TEST_P(BoardTest, RefusesWhatWasGivenAwayMeanwhile)
{
    Board tried = board();
    tried.tryOut(first, sam);
    Board other = board();
    other.tryOut(first, {});
    ASSERT_TRUE(commit(other));
    const auto outcome = commit(tried);

    ASSERT_TRUE(outcome);
    ASSERT_EQ(outcome->count(MoveResult::Refused), 1);
    EXPECT_EQ(outcome->moves.first().move.why, u"R-1 was given to somebody else meanwhile."_s);
}

TEST_P(BoardTest, SeriousCasesAskForSkillsOnceTheyAreOnRecord)
{
    database.connection().execute(u"UPDATE review_case SET tier = 0 WHERE reference = 'R-3'"_s);
    EXPECT_TRUE(board().hindrance(pool, sam).isEmpty());
    giveSkills(rowan, {u"PIP2"_s, u"CAIT"_s});

    Board tried = board();
    EXPECT_TRUE(tried.hindrance(pool, rowan).isEmpty());
    EXPECT_EQ(tried.hindrance(pool, sam), u"R-3: without PIP 2, CE, CAIT or RASSO."_s);
    tried.tryOut(pool, sam);
    EXPECT_EQ(commit(tried)->count(MoveResult::Refused), 1);
}

TEST_P(BoardTest, ProposesForThePoolAndWarnsOfTheCap)
{
    OfficerCapacity capped = [this] {
        const auto all = officerCapacities(database.connection(), lead.actor).value();
        return *std::ranges::find_if(
            all, [this](const OfficerCapacity &of) { return of.officer.id == rowan; });
    }();
    capped.caseCap = 1;
    ASSERT_TRUE((ChangeWorkPattern{capped, u"Cap"_s}.run(lead)));
    Board tried = board();
    EXPECT_THAT(after(tried, rowan).warnings, testing::Contains(u"Cases: 2, the cap is 1."_s));
    const Proposal proposal = proposePlan(tried.problem, {}, {});
    tried.tryOut(proposal.placement);

    EXPECT_EQ(after(tried, rowan).cases, 1);
    EXPECT_EQ(proposal.after.unassigned, 0);
    EXPECT_TRUE(after(tried, rowan).warnings.isEmpty());
}

TEST_P(BoardTest, AgesCasesByTheLastActOfSubstance)
{
    Board tried = board();
    tried.tryOut(first, sam);
    ASSERT_TRUE(commit(tried));
    EXPECT_EQ(board().ages(sam), (std::array<int, ageBands>{1, 0, 0, 0}));
    EXPECT_TRUE(board().stalled().isEmpty());
    database.clock.advance(std::chrono::hours(24 * 29));
    EXPECT_EQ(board().ages(sam), (std::array<int, ageBands>{0, 0, 0, 1}));
    EXPECT_EQ(board().stalled().size(), 1);
}

TEST_P(BoardTest, IsForThoseWhoMoveCases)
{
    const auto refused =
        readBoard(database.connection(), database.as(Role::Analyst).actor, database.clock);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().fault, Fault::Forbidden);
    Session analyst = database.as(Role::Analyst);
    EXPECT_FALSE((CommitMoves{{{first, rowan, sam}}, workload, u"Why"_s, {}}.run(analyst)));
    EXPECT_FALSE((CommitMoves{{{first, rowan, sam}}, workload, u" "_s, {}}.run(lead)));
}

INSTANTIATE_TEST_SUITE_P(Engines, BoardTest, testing::ValuesIn(TestDatabase::drivers()),
                         driverName);

} // namespace

} // namespace Revisit
