#include "tests/review/reviewanswers.h"
#include "tests/review/reviewpaneltest.h"

#include <QCheckBox>

namespace Revisit {

namespace {

TEST_F(ReviewPanelTest, DecidesByNumberAndAsksWhatThatDecisionNeeds)
{
    start();
    EXPECT_FALSE(find<QWidget>(u"answerG3"_s)->isVisible());
    actions->find(u"review.decide-1"_s)->trigger();
    rest();
    EXPECT_EQ(kept(u"G1"_s), u"DEC-NFO"_s);
    EXPECT_TRUE(find<QWidget>(u"answerG3"_s)->isVisible());
    EXPECT_TRUE(find<QPushButton>(u"verdictDEC-NFO"_s)->isChecked());
}

TEST_F(ReviewPanelTest, DecidesByButtonAndAddsImmediateSafeguarding)
{
    start();
    EXPECT_FALSE(find<QCheckBox>(u"withSafeguarding"_s)->isVisible());
    QTest::mouseClick(find<QPushButton>(u"verdictDEC-ENQ"_s), Qt::LeftButton);
    QTest::mouseClick(find<QCheckBox>(u"withSafeguarding"_s), Qt::LeftButton);
    rest();
    EXPECT_EQ(kept(u"G1"_s), u"DEC-ENQ"_s);
    EXPECT_EQ(kept(u"G1.safe"_s), u"yes"_s);
    EXPECT_TRUE(find<QWidget>(u"answerF1"_s)->isVisible());
}

TEST_F(ReviewPanelTest, FindsTheCaseThatADuplicateIsKeptUnder)
{
    database.addCase(u"R-2"_s);
    Answers duplicate = completeTriage();
    duplicate.insert({{u"G1"_s, u"DEC-DUP"_s}, {u"G1.target"_s, u"R-"_s}});
    draft(duplicate);
    show();
    QTest::mouseClick(find<QPushButton>(u"submitReview"_s), Qt::LeftButton);
    settle();
    ASSERT_TRUE(find<QPushButton>(u"missingG1.target"_s)->isVisible());
    EXPECT_EQ(panel->focusWidget(), find<QLineEdit>(u"answerG1.target"_s));
    QTest::keyClicks(panel->focusWidget(), u"2"_s);
    settle();
    EXPECT_FALSE(find<QWidget>(u"missingSummary"_s)->isVisible());
}

} // namespace
} // namespace Revisit
