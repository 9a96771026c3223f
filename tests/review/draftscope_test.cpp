#include "tests/review/reviewanswers.h"
#include "tests/review/reviewpaneltest.h"

#include <QCheckBox>
#include <QComboBox>

namespace Revisit {

namespace {

TEST_F(ReviewPanelTest, ShowsScopeCriterionByCriterion)
{
    start();
    EXPECT_TRUE(find<QWidget>(u"answerB2"_s)->isVisible());
    EXPECT_TRUE(find<QLabel>(u"criterionC2"_s)->text().endsWith("unknown"_L1));
}

TEST_F(ReviewPanelTest, TheCriteriaAreOneKeyAway)
{
    start();
    ASSERT_TRUE(QTest::qWaitForWindowActive(panel.get()));
    EXPECT_EQ(actions->find(u"review.criteria"_s)->shortcut(), QKeySequence(Qt::Key_F7));
    actions->find(u"review.criteria"_s)->trigger();
    EXPECT_EQ(QApplication::focusWidget()->objectName(), u"answerB2@C1"_s);
    EXPECT_FALSE(find<QLabel>(u"criterionC1"_s)->visibleRegion().isEmpty()) << "in sight";
}

TEST_F(ReviewPanelTest, HoldsTheAnswersAgainstTheCriteriaAsOneTypes)
{
    start();
    QTest::keyClicks(line(u"answerB3.date"_s), u"May 2014"_s);
    EXPECT_TRUE(find<QLabel>(u"criterionC2"_s)->text().endsWith(": met"_L1));
    clear(line(u"answerB3.date"_s));
    QTest::keyClicks(line(u"answerB3.date"_s), u"31/12/2009"_s);
    EXPECT_TRUE(find<QLabel>(u"criterionC2"_s)->text().endsWith("not met"_L1));
    QTest::mouseClick(find<QWidget>(u"answerB3.date"_s)->findChild<QCheckBox *>(), Qt::LeftButton);
    EXPECT_TRUE(find<QLabel>(u"criterionC2"_s)->text().endsWith("unknown"_L1));
    rest();
    EXPECT_EQ(kept(u"B3.date"_s), u"unknown"_s);
}

TEST_F(ReviewPanelTest, ClosesTheWayOutOfScopeWhileACriterionIsUnknownAndSaysWhy)
{
    start();
    auto *outOfScope = find<QPushButton>(u"verdictDEC-OOS"_s);
    EXPECT_FALSE(outOfScope->isEnabled());
    EXPECT_TRUE(outOfScope->toolTip().contains("unknown"_L1));
    for (int criterion = 1; criterion <= 9; ++criterion) {
        auto *finding = find<QComboBox>(u"answerB2@C%1"_s.arg(criterion));
        finding->setFocus();
        QTest::keyClick(finding, criterion == 3 ? Qt::Key_N : Qt::Key_M);
    }
    EXPECT_TRUE(outOfScope->isEnabled());
    EXPECT_TRUE(find<QLabel>(u"scopeHeading"_s)->text().startsWith("Out of scope"_L1));
    rest();
    EXPECT_EQ(database.value(u"SELECT answer FROM review_answer WHERE subject = 'C3'"_s), u"no"_s);
}

TEST_F(ReviewPanelTest, AsksForTheEvidenceOfAFindingAndLeadsThere)
{
    draft(completeTriage());
    show();
    auto *finding = find<QComboBox>(u"answerB2@C6"_s);
    finding->setFocus();
    QTest::keyClick(finding, Qt::Key_N);
    QTest::mouseClick(find<QPushButton>(u"submitReview"_s), Qt::LeftButton);
    EXPECT_EQ(panel->focusWidget(), find<QLineEdit>(u"answerB2#evidence@C6"_s));
    QTest::keyClicks(find<QLineEdit>(u"answerB2#evidence@C6"_s), u"Register, p. 2"_s);
    EXPECT_FALSE(find<QWidget>(u"missingSummary"_s)->isVisible());
}

} // namespace
} // namespace Revisit
