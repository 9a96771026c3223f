#include "tests/cases/casespagetest.h"
#include "ui/cases/detailsheet.h"
#include "ui/review/formview.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QPushButton>
#include <QTabWidget>
#include <QTemporaryDir>

namespace Revisit {

namespace {

TEST_F(CasesPageTest, ASelectedCaseOpensAndLeavesExactlyOneEntry)
{
    start();
    references();
    click(1);
    rest();
    EXPECT_EQ(detail()->shown(), cases[0]);
    EXPECT_EQ(find<QLabel>(u"caseTitle"_s)->text(), u"Case RV-0001"_s);
    EXPECT_EQ(entries(u"case.opened"_s), 1);
    page->refresh();
    settle();
    EXPECT_EQ(entries(u"case.opened"_s), 1) << "renewing what is open is no new consultation";
}

TEST_F(CasesPageTest, SelectsTheCaseThatWasOpenedBeforeTheListWasThere)
{
    workspace = std::make_unique<Workspace>(database.spec(), database.clock,
                                            database.as(Role::TeamLead).actor);
    actions = std::make_unique<ActionRegistry>();
    page = std::make_unique<CasesPage>(*workspace, *actions);
    page->open(QVariant::fromValue(cases[2]));
    page->refresh();
    rest();
    EXPECT_EQ(page->selected(), QList<CaseId>({cases[2]}));
    EXPECT_EQ(detail()->shown(), cases[2]);
    EXPECT_EQ(entries(u"case.opened"_s), 1);
}

TEST_F(CasesPageTest, PassingOverCasesDoesNotOpenThem)
{
    start();
    references();
    click(0);
    for (int step = 0; step < 3; ++step)
        QTest::keyClick(table(), Qt::Key_Down);
    rest();
    EXPECT_EQ(detail()->shown(), cases[3]);
    EXPECT_EQ(entries(u"case.opened"_s), 1);
}

TEST_F(CasesPageTest, ACaseOfAnotherPersonClosesWhenTheDeskChanges)
{
    start();
    page->open(QVariant::fromValue(cases[0]));
    settle();
    ASSERT_EQ(detail()->shown(), cases[0]);
    workspace->setActor(database.as(Role::ReviewOfficer).actor);
    settle();
    EXPECT_FALSE(detail()->shown().isValid());
}

TEST_F(CasesPageTest, TheOpenCaseTakesThePageWhereThereIsNoRoom)
{
    start();
    page->resize(700, 800);
    references();
    EXPECT_FALSE(detail()->isVisible());
    click(0);
    rest();
    EXPECT_EQ(entries(u"case.opened"_s), 0) << "a selection opens nothing that is out of sight";
    QTest::keyClick(table(), Qt::Key_Return);
    settle();
    EXPECT_TRUE(detail()->isVisible());
    EXPECT_FALSE(table()->isVisible());
    EXPECT_EQ(entries(u"case.opened"_s), 1);
    QTest::mouseClick(find<QPushButton>(u"backToList"_s), Qt::LeftButton);
    EXPECT_TRUE(table()->isVisible());
}

TEST_F(CasesPageTest, ACaseTakesThePageAndTheListKeepsItsPlace)
{
    start();
    const QStringList shown = references();
    EXPECT_FALSE(actions->find(u"cases.whole-page"_s)->isEnabled()) << "no case is open";
    click(1);
    rest();
    actions->find(u"cases.whole-page"_s)->trigger();
    EXPECT_FALSE(table()->isVisible());
    EXPECT_TRUE(detail()->isVisible());
    EXPECT_EQ(find<QLabel>(u"placeInList"_s)->text(), u"Case 2 of 4"_s);

    actions->find(u"cases.next"_s)->trigger();
    settle();
    EXPECT_TRUE(find<QLabel>(u"caseTitle"_s)->text().endsWith(shown.at(2)));
    EXPECT_EQ(find<QLabel>(u"placeInList"_s)->text(), u"Case 3 of 4"_s);
    EXPECT_FALSE(table()->isVisible()) << "the next case has the page as well";
    EXPECT_TRUE(detail()->isAncestorOf(QApplication::focusWidget())) << "and the keyboard";

    QTest::mouseClick(find<QPushButton>(u"backToList"_s), Qt::LeftButton);
    EXPECT_TRUE(table()->isVisible());
    EXPECT_EQ(page->selected(), QList<CaseId>({detail()->shown()}));
    EXPECT_FALSE(actions->find(u"cases.back"_s)->isEnabled());
}

TEST_F(CasesPageTest, AReviewIsDecidedOnOneScreen)
{
    database.connection().execute(
        u"INSERT INTO suspect (case_id, number, identified) VALUES (%1, 1, 0)"_s.arg(
            cases[0].value()));
    start(Role::ReviewOfficer);
    page->open(QVariant::fromValue(cases[0]));
    settle();
    detail()->openTab(CaseDetailPane::Review);
    settle();
    auto *file = find<DetailSheet>(u"caseFile"_s);
    EXPECT_FALSE(file->isVisible()) << "the list needs the room";

    actions->find(u"review.start"_s)->trigger();
    settle();
    EXPECT_FALSE(table()->isVisible());
    ASSERT_TRUE(file->isVisible());
    QStringList said;
    for (const QLabel *label : file->findChildren<QLabel *>())
        said.append(label->text());
    for (const QString &part :
         {u"Original closure"_s, u"Suspects"_s, u"S-001"_s,
          u"No outcome is recorded for this suspect."_s, u"Victims"_s, u"Timeline"_s})
        EXPECT_TRUE(said.contains(part)) << part.toStdString();
    const auto place = [this](const QWidget *widget) {
        return QRect(widget->mapTo(page.get(), QPoint(0, 0)), widget->size());
    };
    const QRect left = place(file);
    const QRect right = place(page->findChild<FormView *>());
    const QRect below = place(find<QWidget>(u"verdictBar"_s));
    EXPECT_LT(left.right(), right.left());
    EXPECT_LT(std::max(left.bottom(), right.bottom()), below.top());
    EXPECT_LT(below.left(), left.center().x());
    EXPECT_GT(below.right(), right.center().x());

    page->resize(800, 800);
    EXPECT_FALSE(file->isVisible()) << "the questions need the room";
}

TEST_F(CasesPageTest, TabStopsAtTheSheetOfACaseAndNotAtItsLines)
{
    start();
    page->open(QVariant::fromValue(cases[0]));
    settle();
    for (const QWidget *widget : detail()->findChildren<QWidget *>()) {
        const Qt::FocusPolicy policy = widget->focusPolicy();
        EXPECT_TRUE(policy == Qt::NoFocus || (policy & Qt::TabFocus))
            << widget->metaObject()->className() << " takes the keyboard and Tab never gets there";
    }
}

TEST_F(CasesPageTest, CopiesTheSelectedLinesOfASheet)
{
    start();
    page->open(QVariant::fromValue(cases[0]));
    settle();
    auto *sheet = qobject_cast<DetailSheet *>(find<QTabWidget>(u"caseTabs"_s)->currentWidget());
    ASSERT_TRUE(sheet);
    QStringList selected;
    for (QLabel *label : sheet->findChildren<QLabel *>()) {
        if (selected.size() == 2 || !(label->textInteractionFlags() & Qt::TextSelectableByMouse))
            continue;
        label->setSelection(0, int(label->text().size()));
        selected.append(label->text());
    }
    ASSERT_EQ(selected.size(), 2);
    QTest::keyClick(sheet, Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), selected.join(u'\n'));
}

TEST_F(CasesPageTest, EveryTabOfACaseSaysSomething)
{
    start();
    page->open(QVariant::fromValue(cases[0]));
    settle();
    auto *tabs = find<QTabWidget>(u"caseTabs"_s);
    ASSERT_EQ(tabs->count(), 8);
    EXPECT_FALSE(tabs->isTabVisible(7)) << "no panel could sit on this case";
    for (int index = 0; index < tabs->count(); ++index) {
        tabs->setCurrentIndex(index);
        settle();
        EXPECT_GT(tabs->currentWidget()->findChildren<QLabel *>().size(), 0) << index;
    }
}

TEST_F(CasesPageTest, WritesACrowdOnlyWhenAsked)
{
    database.connection().execute(
        u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 40) "
        "INSERT INTO suspect (case_id, number) SELECT %1, i FROM n"_s.arg(cases[0].value()));
    start();
    page->open(QVariant::fromValue(cases[0]));
    settle();
    auto *tabs = find<QTabWidget>(u"caseTabs"_s);
    tabs->setCurrentIndex(1);
    const auto says = [&](const QString &text) {
        const auto labels = tabs->currentWidget()->findChildren<QLabel *>();
        return std::ranges::any_of(labels,
                                   [&](const QLabel *label) { return label->text() == text; });
    };
    EXPECT_TRUE(says(u"S-001"_s));
    EXPECT_FALSE(says(u"S-040"_s));
    QTest::mouseClick(tabs->currentWidget()->findChild<QPushButton *>(), Qt::LeftButton);
    EXPECT_TRUE(QTest::qWaitFor([&] { return says(u"S-040"_s); }));
}

TEST_F(CasesPageTest, PrintsACaseOnOnePageAndWritesItDownFirst)
{
    for (int number = 1; number <= 60; ++number)
        database.connection().execute(
            u"INSERT INTO suspect (case_id, number) VALUES (%1, %2)"_s.arg(cases[0].value())
                .arg(number));
    start();
    QTemporaryDir folder;
    const QString file = folder.filePath(u"case.pdf"_s);
    bool isDone = false;
    page->printTo(cases[0], file, [&](const Result<> &outcome) { isDone = outcome.has_value(); });
    settle();
    EXPECT_TRUE(isDone);
    QFile written(file);
    ASSERT_TRUE(written.open(QIODevice::ReadOnly));
    EXPECT_EQ(written.readAll().count("/Type /Page\n"), 1);
    EXPECT_EQ(entries(u"case.printed"_s), 1);
}

TEST_F(CasesPageTest, ACopiedReferenceIsDisclosedOnTheRecord)
{
    start();
    references();
    click(0);
    actions->find(u"cases.copy-reference"_s)->trigger();
    settle();
    EXPECT_EQ(QGuiApplication::clipboard()->text(), u"RV-0002"_s);
    EXPECT_EQ(entries(u"case.copied"_s), 1);
}

TEST_F(CasesPageTest, SaysWhyACommandIsNotPossible)
{
    start();
    EXPECT_EQ(actions->find(u"cases.open"_s)->reason(), u"Select one case first."_s);
    page->hide();
    EXPECT_EQ(actions->find(u"cases.find"_s)->reason(), u"Go to the case queue first."_s);
}

} // namespace
} // namespace Revisit
