#include "tests/review/reviewanswers.h"
#include "tests/review/reviewpaneltest.h"
#include "ui/review/answerwording.h"

#include <QCheckBox>
#include <QListWidget>

namespace Revisit {

namespace {

TEST_F(ReviewPanelTest, SaysWhatIsMissingAndLeadsThere)
{
    start();
    EXPECT_FALSE(find<QWidget>(u"missingSummary"_s)->isVisible()) << "nobody is blamed for a start";
    rest();
    EXPECT_TRUE(find<QLabel>(u"saveStatus"_s)->text().startsWith("Saved"_L1));
    QTest::mouseClick(find<QPushButton>(u"submitReview"_s), Qt::LeftButton);
    settle();
    ASSERT_TRUE(find<QWidget>(u"missingSummary"_s)->isVisible());
    QTest::mouseClick(find<QPushButton>(u"missingB3"_s), Qt::LeftButton);
    EXPECT_EQ(panel->focusWidget(), find<QLineEdit>(u"answerB3"_s));
    EXPECT_EQ(database.count(u"SELECT state FROM review"_s), qint64(ReviewState::Draft));
}

TEST_F(ReviewPanelTest, ShowsWhatTheFileSaysBesideTheAnswer)
{
    database.lets(u"UPDATE review_case SET suspects_identified = 2"_s);
    start();
    EXPECT_EQ(line(u"answerB4"_s)->text(), u"2"_s);
    clear(line(u"answerB4"_s));
    QTest::keyClicks(line(u"answerB4"_s), u"3"_s);
    EXPECT_TRUE(isSaid(u"On file: 2"_s));
}

TEST_F(ReviewPanelTest, ShowsTheRulesInForceAndThePriorityThatTheyGive)
{
    start();
    EXPECT_TRUE(find<QLabel>(u"answerB1"_s)->text().contains("BEACONPORT-2025-11"_L1));
    EXPECT_TRUE(isSaid(u"The rules give Priority 3: No rule for a higher priority applies"_s));
    press(u"answerC3"_s, Qt::Key_Y);
    EXPECT_TRUE(isSaid(u"The rules give Priority 0: Live risk indicated"_s));
}

TEST_F(ReviewPanelTest, AsksOfEachSuspectWhoHasAccessToChildren)
{
    database.lets(u"INSERT INTO suspect (case_id, number) SELECT id, 1 FROM review_case"_s);
    database.lets(u"INSERT INTO suspect (case_id, number) SELECT id, 2 FROM review_case"_s);
    start();
    EXPECT_FALSE(panel->findChild<QWidget *>(u"answerC2.suspect@suspect/1"_s));
    press(u"answerC2"_s, Qt::Key_Y);
    auto *second = find<QWidget>(u"answerC2.suspect@suspect/2"_s);
    ASSERT_TRUE(second);
    EXPECT_TRUE(second->isVisible());
    press(u"answerC2.suspect@suspect/2"_s, Qt::Key_Y);
    rest();
    EXPECT_EQ(database.value(u"SELECT answer FROM review_answer WHERE subject = 'suspect/2'"_s),
              u"yes"_s);
    press(u"answerC2"_s, Qt::Key_N);
    EXPECT_FALSE(second->isVisible());
}

TEST_F(ReviewPanelTest, EachControlOfARowSaysWhomItIsAbout)
{
    database.lets(u"INSERT INTO suspect (case_id, number) SELECT id, 1 FROM review_case"_s);
    database.lets(u"INSERT INTO suspect (case_id, number) SELECT id, 2 FROM review_case"_s);
    start();
    const auto *row = find<QWidget>(u"answerD3.date@suspect/2"_s);
    EXPECT_EQ(row->findChild<QLineEdit *>()->accessibleName(), u"S-002: Date of the outcome"_s);
    EXPECT_EQ(row->findChild<QCheckBox *>()->accessibleName(),
              u"Not known: S-002: Date of the outcome"_s);
}

TEST_F(ReviewPanelTest, AsksOfEachMissedOpportunityWhetherItCanBeRecovered)
{
    start();
    auto *list = find<QListWidget>(u"answerE1"_s);
    ASSERT_TRUE(list);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Space);
    ASSERT_TRUE(find<QWidget>(u"answerE1.recoverable@MO-01"_s)->isVisible());
    press(u"answerE1.recoverable@MO-01"_s, Qt::Key_U);
    rest();
    EXPECT_EQ(kept(u"E1.recoverable"_s), u"unknown"_s);
    QTest::keyClick(list, Qt::Key_Home);
    QTest::keyClick(list, Qt::Key_Space);
    rest();
    EXPECT_EQ(kept(u"E1"_s), u"NONE"_s) << "none and a finding exclude each other";
    EXPECT_FALSE(find<QWidget>(u"answerE1.recoverable@MO-01"_s)->isVisible());
}

TEST_F(ReviewPanelTest, TakesADateAsOneWritesIt)
{
    draft(completeTriage());
    show();
    QLineEdit *date = line(u"answerG7"_s);
    EXPECT_EQ(date->text(), u"1/6/2026"_s);
    clear(date);
    QTest::keyClicks(date, u"1/7/2026"_s);
    rest();
    EXPECT_EQ(kept(u"G7"_s), u"2026-07-01"_s);
}

struct WrittenDate {
    const char16_t *written;
    const char16_t *stored;
};
class DateWording : public testing::TestWithParam<WrittenDate>
{
};

TEST_P(DateWording, IsUnderstoodAsPeopleWriteIt)
{
    const auto date = AnswerWording::dateFrom(QString::fromUtf16(GetParam().written));
    EXPECT_EQ(date ? date->stored() : QString(), QString::fromUtf16(GetParam().stored));
}

INSTANTIATE_TEST_SUITE_P(
    Dates, DateWording,
    testing::Values(WrittenDate{u"1 Jun 2026", u"2026-06-01"},
                    WrittenDate{u"1/6/2026", u"2026-06-01"}, WrittenDate{u"June 2026", u"2026-06"},
                    WrittenDate{u"6/2026", u"2026-06"}, WrittenDate{u"2011", u"2011"},
                    WrittenDate{u"about 2011", u"2011~"}, WrittenDate{u"next spring", u""}));

} // namespace
} // namespace Revisit
