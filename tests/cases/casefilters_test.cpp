#include "core/cases/caselist.h"
#include "core/refdata/codebook.h"
#include "tests/cases/casespagetest.h"
#include "ui/base/segmented.h"

#include <QPushButton>

namespace Revisit {

namespace {

TEST_F(CasesPageTest, EachFieldNarrowsToExactlyItsRows)
{
    start();
    choose(u"caseStatus"_s, u"Open"_s);
    EXPECT_EQ(references(), QStringList({u"RV-0002"_s, u"RV-0001"_s, u"RV-0003"_s}));
    choose(u"casePriority"_s, u"Priority 1"_s);
    EXPECT_EQ(references(), QStringList({u"RV-0001"_s}));
    QTest::mouseClick(find<QPushButton>(u"clearFilters"_s), Qt::LeftButton);
    settle();
    EXPECT_EQ(references().size(), 4);
    choose(u"caseReviewer"_s, u"Unassigned"_s);
    EXPECT_EQ(references(), QStringList({u"RV-0002"_s, u"RV-0004"_s}));
}

TEST_F(CasesPageTest, LessUsualFieldsNarrowAsWell)
{
    start();
    const CodeId decided(3001);
    choose(u"caseDecision"_s, CodeBook::instance().label(decided));
    EXPECT_EQ(references(), QStringList({u"RV-0004"_s}));
    choose(u"caseDecision"_s, u"Not decided"_s);
    choose(u"caseDue"_s, u"Before today"_s);
    EXPECT_EQ(references(), QStringList({u"RV-0002"_s}));
    choose(u"caseDue"_s, u"Due at any time"_s);
    choose(u"caseYear"_s, u"Not recorded"_s);
    EXPECT_EQ(references().size(), 3);
}

TEST_F(CasesPageTest, SaysHowManyCasesTheFiltersHide)
{
    start();
    EXPECT_FALSE(count().contains("hidden"_L1)) << count().toStdString();
    choose(u"caseStatus"_s, u"Open"_s);
    EXPECT_TRUE(count().contains("1 hidden by filters"_L1)) << count().toStdString();
}

TEST_F(CasesPageTest, EachChipTakesItsOwnFilterAway)
{
    start();
    find<Segmented>(u"caseView"_s)->setCurrent(1);
    choose(u"caseStatus"_s, u"Open"_s);
    choose(u"casePriority"_s, u"Priority 1"_s);
    const auto chips = [this] {
        QList<QPushButton *> found;
        for (auto *button : page->findChildren<QPushButton *>())
            if (button->isVisible() && button->accessibleName().startsWith("Remove filter"_L1))
                found.append(button);
        return found;
    };
    ASSERT_EQ(chips().size(), 3);
    EXPECT_EQ(chips().at(1)->text(), u"Status: Open"_s);
    QTest::keyClick(chips().at(1), Qt::Key_Space);
    settle();
    EXPECT_EQ(find<QComboBox>(u"caseStatus"_s)->currentIndex(), 0);
    EXPECT_EQ(chips().size(), 2);
    EXPECT_TRUE(actions->find(u"cases.clear-filters"_s)->isEnabled());
    actions->find(u"cases.clear-filters"_s)->trigger();
    settle();
    EXPECT_EQ(chips().size(), 0);
    EXPECT_EQ(actions->find(u"cases.clear-filters"_s)->reason(), u"No filter hides a case."_s);
}

TEST_F(CasesPageTest, RemembersTheChoicesButNoWordsOfACase)
{
    start();
    choose(u"caseStatus"_s, u"Open"_s);
    choose(u"caseReviewer"_s, u"Unassigned"_s);
    type(u"0002"_s);
    page.reset();
    start();
    EXPECT_EQ(references(), QStringList({u"RV-0002"_s}));
    EXPECT_EQ(find<QComboBox>(u"caseReviewer"_s)->currentText(), u"Unassigned"_s);
    EXPECT_TRUE(find<QLineEdit>(u"caseWords"_s)->text().isEmpty());
}

TEST_F(CasesPageTest, MoreFiltersOpenByCommandAndTakeTheKeyboard)
{
    start();
    auto *team = find<QComboBox>(u"caseTeam"_s);
    EXPECT_FALSE(team->isVisible());
    actions->find(u"cases.more-filters"_s)->trigger();
    EXPECT_TRUE(team->isVisible());
    EXPECT_TRUE(team->hasFocus());
    actions->find(u"cases.more-filters"_s)->trigger();
    EXPECT_FALSE(team->isVisible());
}

TEST_F(CasesPageTest, TheHeapsAreReachedByKeyboard)
{
    start(Role::ReviewOfficer);
    auto *view = find<Segmented>(u"caseView"_s);
    QTest::keyClick(view->findChildren<QPushButton *>().at(1), Qt::Key_Space);
    settle();
    EXPECT_EQ(references(), QStringList({u"RV-0001"_s, u"RV-0003"_s}));
    view->setCurrent(3);
    settle();
    EXPECT_EQ(references(), QStringList({u"RV-0002"_s}));
}

TEST_F(CasesPageTest, ASettledSearchIsOneEntryAndNarrowsTheList)
{
    start();
    type(u"0003"_s);
    EXPECT_EQ(references(), QStringList({u"RV-0003"_s}));
    EXPECT_EQ(entries(u"case.searched"_s), 1);
    actions->find(u"cases.sort-due"_s)->trigger();
    page->refresh();
    settle();
    EXPECT_EQ(entries(u"case.searched"_s), 1) << "the same words are the same search";
}

TEST_F(CasesPageTest, SaysWhyTheListIsEmptyAndHowToClearIt)
{
    start();
    type(u"zzz"_s);
    auto *empty = find<QWidget>(u"noCases"_s);
    ASSERT_TRUE(empty->isVisible());
    EXPECT_TRUE(count().startsWith("0 of 4"_L1));
    QTest::mouseClick(empty->findChild<QPushButton *>(), Qt::LeftButton);
    settle();
    EXPECT_FALSE(empty->isVisible());
    EXPECT_EQ(references().size(), 4);
}

TEST_F(CasesPageTest, ShowsExactlyTheRowsThatAFigureCounted)
{
    start();
    CountedCases counted{{.statuses = openStatuses(), .officer = officer}, u"Open with A"_s};
    page->open(QVariant::fromValue(counted));
    settle();
    EXPECT_EQ(references(), QStringList({u"RV-0001"_s, u"RV-0003"_s}));
    auto *chip = find<QPushButton>(u"countedCases"_s);
    ASSERT_TRUE(chip->isVisible());
    EXPECT_TRUE(chip->text().contains(u'2')) << chip->text().toStdString();
    EXPECT_FALSE(find<QComboBox>(u"caseStatus"_s)->isEnabled());
    QTest::mouseClick(chip, Qt::LeftButton);
    settle();
    EXPECT_FALSE(chip->isVisible());
    EXPECT_EQ(references().size(), 4);
}

TEST_F(CasesPageTest, DropsAnswersThatAreNoLongerAskedFor)
{
    start();
    auto *status = find<QComboBox>(u"caseStatus"_s);
    for (const QString &choice : {u"In review"_s, u"Signed off"_s, u"Open"_s, u"Not started"_s})
        status->setCurrentText(choice); // no waiting: four queries are under way
    settle();
    EXPECT_EQ(references(), QStringList({u"RV-0002"_s}));
}

} // namespace
} // namespace Revisit
