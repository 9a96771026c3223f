#include "core/links/caseseries.h"

#include "core/assignment/board.h"
#include "core/links/answerlink.h"
#include "tests/support/testdatabase.h"

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

class CaseSeriesTest : public testing::TestWithParam<QString>
{
protected:
    void share(CaseId id, const QString &value)
    {
        EXPECT_TRUE(database.lets(u"INSERT INTO shared_value (case_id, kind, folded, written) "
                                  "VALUES (%1, 4, '%2', '%2')"_s.arg(id.value())
                                      .arg(value)));
    }
    void answer(CaseId id, CaseId other, const QString &value, LinkVerdict verdict)
    {
        Session session = database.as(Role::ReviewOfficer);
        const auto answered =
            AnswerLink{id, {LinkKind::Phone, value, other}, verdict, 0}.run(session);
        EXPECT_TRUE(answered) << (answered ? "" : qPrintable(answered.error().message));
    }
    QHash<CaseId, int> series() { return seriesOf(confirmedLinks(database.connection())); }

    TestDatabase database{GetParam()};
    const OfficerId rowan = database.addOfficer(u"Rowan Ellis"_s);
    const CaseId one = database.addCase(u"R-1"_s, rowan);
    const CaseId two = database.addCase(u"R-2"_s);
    const CaseId three = database.addCase(u"R-3"_s);
    const CaseId four = database.addCase(u"R-4"_s);
};

TEST(SeriesOfTest, JoinsWhatIsLinkedByWayOfOthers)
{
    const QHash<CaseId, int> series = seriesOf({{CaseId(5), CaseId(9)},
                                                {CaseId(2), CaseId(3)},
                                                {CaseId(9), CaseId(7)},
                                                {CaseId(7), CaseId(5)}});
    EXPECT_EQ(series.size(), 5);
    EXPECT_EQ(series.value(CaseId(5)), series.value(CaseId(7)));
    EXPECT_EQ(series.value(CaseId(5)), series.value(CaseId(9)));
    EXPECT_NE(series.value(CaseId(5)), series.value(CaseId(2)));
    EXPECT_FALSE(series.contains(CaseId(1)));
}

TEST_P(CaseSeriesTest, CountsLinksFoundRelevantAndNotDeniedFromTheOtherSide)
{
    share(one, u"0123"_s);
    share(two, u"0123"_s);
    share(three, u"0456"_s);
    share(four, u"0456"_s);
    EXPECT_TRUE(series().isEmpty()) << "nobody has answered";
    answer(one, two, u"0123"_s, LinkVerdict::Relevant);
    answer(three, four, u"0456"_s, LinkVerdict::Unsure);
    EXPECT_EQ(series().size(), 2);
    EXPECT_TRUE(series().contains(two));
    answer(two, one, u"0123"_s, LinkVerdict::NotRelevant);
    EXPECT_TRUE(series().isEmpty());
}

TEST_P(CaseSeriesTest, ForgetsALinkOfWhatTheCasesShareNoLonger)
{
    share(one, u"0123"_s);
    share(two, u"0123"_s);
    answer(one, two, u"0123"_s, LinkVerdict::Relevant);
    ASSERT_TRUE(database.lets(u"DELETE FROM shared_value WHERE case_id = %1"_s.arg(two.value())));
    EXPECT_TRUE(series().isEmpty());
}

TEST_P(CaseSeriesTest, ReachesTheBoardWithWhoHasReviewedOne)
{
    share(one, u"0123"_s);
    share(two, u"0123"_s);
    answer(two, one, u"0123"_s, LinkVerdict::Relevant);
    database.connection().execute(u"UPDATE review_case SET status = 6 WHERE reference = 'R-1'"_s);
    Session lead = database.as(Role::TeamLead);
    const Board board = readBoard(database.connection(), lead.actor, database.clock).value();
    const qsizetype index = board.find(two) - board.cases.constData();
    const int number = board.problem.cases.at(size_t(index)).series;
    EXPECT_NE(number, noSeries);
    ASSERT_EQ(board.problem.seriesDone.size(), 1u);
    EXPECT_EQ(board.problem.seriesDone.front(), std::pair(number, board.indexOf(rowan)));
}

INSTANTIATE_TEST_SUITE_P(Databases, CaseSeriesTest, testing::ValuesIn(TestDatabase::drivers()),
                         driverName);

} // namespace

} // namespace Revisit
