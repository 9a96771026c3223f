#include "tests/cases/casespagetest.h"
#include "ui/cases/detailsheet.h"

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
    ASSERT_EQ(tabs->count(), 7) << "no review panel was given";
    EXPECT_FALSE(tabs->isTabVisible(6)) << "no panel could sit on this case";
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
