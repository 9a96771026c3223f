#include "ui/cases/casespage.h"

#include "core/cases/caselist.h"
#include "core/refdata/codebook.h"
#include "tests/support/testdatabase.h"
#include "ui/base/actions.h"
#include "ui/base/segmented.h"
#include "ui/base/tableview.h"
#include "ui/base/workspace.h"
#include "ui/cases/casedetailpane.h"
#include "ui/cases/casetablemodel.h"
#include "ui/cases/detailsheet.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

#include <gmock/gmock.h>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

class CasesPageTest : public testing::Test
{
protected:
    CasesPageTest()
    {
        QSettings().remove(u"cases"_s);
        officer = database.officer(Role::ReviewOfficer);
        add(u"RV-0001"_s, "status = 2, tier = 1, due_on = '2026-02-01'"_L1, officer);
        add(u"RV-0002"_s, "status = 1, tier = 0, due_on = '2026-01-04'"_L1);
        add(u"RV-0003"_s, "status = 3, tier = 2, due_on = '2026-03-01'"_L1, officer);
        add(u"RV-0004"_s,
            "status = 6, tier = 3, decision_code = 3001, decided_on = '2026-01-02'"_L1);
    }

    CaseId add(const QString &reference, QLatin1String values, OfficerId to = {})
    {
        const CaseId id = database.addCase(reference, to);
        database.connection().execute(
            u"UPDATE review_case SET %1 WHERE id = %2"_s.arg(values, QString::number(id.value())));
        cases.append(id);
        return id;
    }

    void addMany(int count)
    {
        database.connection().execute(
            u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) "
            "INSERT INTO review_case (reference, title, folded) "
            "SELECT 'BULK-' || (100000 + i), 'Bulk ' || i, 'bulk ' || i FROM n"_s.arg(count));
    }

    void start(Role role = Role::TeamLead)
    {
        workspace =
            std::make_unique<Workspace>(database.spec(), database.clock, database.as(role).actor);
        actions = std::make_unique<ActionRegistry>();
        actions->setRole(role);
        page = std::make_unique<CasesPage>(*workspace, *actions);
        page->resize(1200, 800);
        page->show();
        page->refresh();
        settle();
    }

    void settle()
    {
        EXPECT_TRUE(QTest::qWaitFor([this] { return workspace->isIdle(); }));
        QTest::qWait(1);
        EXPECT_TRUE(QTest::qWaitFor([this] { return workspace->isIdle(); }));
    }

    // Waits until a rest of typing or of selecting has been acted upon.
    void rest()
    {
        QTest::qWait(320);
        settle();
    }

    template<typename Widget>
    Widget *find(const QString &name)
    {
        auto *widget = page->findChild<Widget *>(name);
        EXPECT_TRUE(widget) << name.toStdString();
        return widget;
    }

    CaseTableModel &model() { return *page->findChild<CaseTableModel *>(); }
    TableView *table() { return find<TableView>(u"cases"_s); }
    CaseDetailPane *detail() { return find<CaseDetailPane>(u"caseDetail"_s); }

    QStringList references()
    {
        // The first look asks for the rows, the second finds them.
        for (int row = 0; row < model().rowCount(); ++row)
            model().index(row, 0).data();
        settle();
        QStringList shown;
        for (int row = 0; row < model().rowCount(); ++row)
            shown.append(model().index(row, 0).data().toString());
        return shown;
    }

    void choose(const QString &combo, const QString &text)
    {
        find<QComboBox>(combo)->setCurrentText(text);
        settle();
    }

    void type(const QString &words)
    {
        QTest::keyClicks(find<QLineEdit>(u"caseWords"_s), words);
        rest();
    }

    void click(int row)
    {
        const QRect cell = table()->visualRect(model().index(row, 0));
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, cell.center());
    }

    qint64 entries(const QString &action)
    {
        return database.count(u"SELECT count(*) FROM audit WHERE action = '%1'"_s.arg(action));
    }

    QString count() { return find<QLabel>(u"caseCount"_s)->text(); }

    TestDatabase database;
    OfficerId officer;
    QList<CaseId> cases;
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<ActionRegistry> actions;
    std::unique_ptr<CasesPage> page;
};

TEST_F(CasesPageTest, ShowsAllCasesTheMostUrgentFirst)
{
    start();
    EXPECT_EQ(references(), QStringList({u"RV-0002"_s, u"RV-0001"_s, u"RV-0003"_s, u"RV-0004"_s}));
    EXPECT_TRUE(count().startsWith("4 of 4"_L1)) << count().toStdString();
}

TEST_F(CasesPageTest, IsAWellBehavedModel)
{
    start();
    const QAbstractItemModelTester tester(&model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    choose(u"caseStatus"_s, u"Open"_s);
    choose(u"caseStatus"_s, u"Any status"_s);
    EXPECT_EQ(references().size(), 4);
}

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

TEST_F(CasesPageTest, SortsByHeaderClickAndBack)
{
    start();
    QHeaderView *header = table()->horizontalHeader();
    const auto clickHeader = [&](int column) {
        const QPoint place(header->sectionViewportPosition(column) + 8, header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place);
        settle();
    };
    clickHeader(CaseTableModel::Reference);
    EXPECT_EQ(references().first(), u"RV-0001"_s);
    clickHeader(CaseTableModel::Reference);
    EXPECT_EQ(references().first(), u"RV-0004"_s);
}

TEST_F(CasesPageTest, SortsByCommandAsByHeader)
{
    start();
    actions->find(u"cases.sort-due"_s)->trigger();
    settle();
    EXPECT_EQ(references().last(), u"RV-0004"_s) << "a case with no due date comes last";
    EXPECT_EQ(table()->horizontalHeader()->sortIndicatorSection(), int(CaseTableModel::Due));
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

TEST_F(CasesPageTest, ShowsNoRowToWhoMaySeeNoPerson)
{
    start(Role::Analyst);
    EXPECT_EQ(model().rowCount(), 0);
    page->open(QVariant::fromValue(cases[0]));
    settle();
    EXPECT_FALSE(detail()->shown().isValid());
    EXPECT_EQ(entries(u"case.opened"_s), 0);
    EXPECT_EQ(entries(u"access.denied"_s), 1);
    EXPECT_FALSE(actions->find(u"cases.open"_s)->isEnabled());
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

TEST_F(CasesPageTest, ScrollsThroughNineThousandRows)
{
    addMany(9000);
    start();
    EXPECT_EQ(model().rowCount(), 9004);
    QScrollBar *bar = table()->verticalScrollBar();
    for (const int percent : {25, 50, 75, 100}) {
        bar->setValue(bar->maximum() * percent / 100);
        QTest::qWait(1);
        settle();
        const int row = table()->rowAt(table()->viewport()->height() / 2);
        EXPECT_FALSE(model().index(row, 0).data().toString().isEmpty()) << percent;
    }
}

TEST_F(CasesPageTest, KeepsTheSelectionWhenTheListIsRenewed)
{
    start();
    references();
    click(2);
    add(u"RV-0005"_s, "tier = 0"_L1);
    page->refresh();
    settle();
    EXPECT_EQ(page->selected(), QList<CaseId>({cases[2]}));
    EXPECT_EQ(model().rowCount(), 5);
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

TEST_F(CasesPageTest, ANarrowListHidesNoFactOfACase)
{
    start();
    for (const int width : {1064, 1000}) { // as in a window of 1280, and a little less
        page->resize(width, 640);
        settle();
        for (int column = 0; column < CaseTableModel::ColumnCount; ++column) {
            bool isSaid = !table()->isColumnHidden(column);
            for (int host = 0; host < CaseTableModel::ColumnCount; ++host)
                isSaid |= !table()->isColumnHidden(host) && table()->foldedInto(host) == column;
            EXPECT_TRUE(isSaid) << "column " << column << " at " << width;
        }
    }
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
    ASSERT_EQ(tabs->count(), 4) << "no review panel was given";
    for (int index = 0; index < tabs->count(); ++index) {
        tabs->setCurrentIndex(index);
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

TEST_F(CasesPageTest, SaysWhyACommandIsNotPossible)
{
    start();
    EXPECT_EQ(actions->find(u"cases.open"_s)->reason(), u"Select one case first."_s);
    page->hide();
    EXPECT_EQ(actions->find(u"cases.find"_s)->reason(), u"Go to the case queue first."_s);
}

} // namespace
} // namespace Revisit
