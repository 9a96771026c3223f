#include "ui/assignment/workloadpage.h"

#include "core/cases/casefilter.h"
#include "tests/support/testdatabase.h"
#include "ui/assignment/assignmentactions.h"
#include "ui/assignment/reassigndialog.h"
#include "ui/base/actions.h"
#include "ui/base/tabledelegates.h"
#include "ui/base/tableview.h"
#include "ui/base/toast.h"
#include "ui/base/workspace.h"

#include <QApplication>
#include <QMainWindow>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

class WorkloadPageTest : public testing::Test
{
protected:
    WorkloadPageTest()
    {
        rowan = database.addOfficer(u"Rowan Ellis"_s, Role::ReviewOfficer, u"P100"_s);
        sam = database.addOfficer(u"Sam Moss"_s, Role::ReviewOfficer, u"P200"_s);
        for (int number = 1; number <= 3; ++number)
            cases.append(database.addCase(u"R-%1"_s.arg(number), rowan));
        database.addCase(u"R-9"_s);
    }

    void start(Role role = Role::TeamLead)
    {
        workspace =
            std::make_unique<Workspace>(database.spec(), database.clock, database.as(role).actor);
        actions = std::make_unique<ActionRegistry>();
        actions->setRole(role);
        window = std::make_unique<QMainWindow>();
        assignment = new AssignmentActions(*workspace, *actions, window.get());
        page = new WorkloadPage(*workspace, *actions);
        QObject::connect(page, &WorkloadPage::casesSelected, assignment,
                         &AssignmentActions::setCases);
        window->setCentralWidget(page);
        window->resize(1200, 800);
        window->show();
        page->refresh();
        settle();
    }

    void settle()
    {
        for (int round = 0; round < 3; ++round) {
            EXPECT_TRUE(QTest::qWaitFor([this] { return workspace->isIdle(); }));
            QTest::qWait(1);
        }
    }

    TableView *table(const QString &name) { return window->findChild<TableView *>(name); }
    static int rowOf(TableView *view, const QString &text)
    {
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            if (view->model()->index(row, 0).data().toString() == text)
                return row;
        }
        return -1;
    }
    void select(const QString &view, const QString &text)
    {
        const int row = rowOf(table(view), text);
        ASSERT_GE(row, 0) << text.toStdString();
        const QRect cell = table(view)->visualRect(table(view)->model()->index(row, 0));
        QTest::mouseClick(table(view)->viewport(), Qt::LeftButton, {}, cell.center());
        settle();
    }
    ReassignDialog *dialog() { return window->findChild<ReassignDialog *>(); }
    void openDialog()
    {
        actions->find(u"assignment.reassign"_s)->trigger();
        settle();
        ASSERT_TRUE(dialog());
    }
    void submit(const QString &reason)
    {
        QTest::keyClicks(dialog()->findChild<QPlainTextEdit *>(u"reason"_s), reason);
        QTest::mouseClick(dialog()->findChild<QPushButton *>(u"submit"_s), Qt::LeftButton);
        settle();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    qint64 heldBy(OfficerId officer)
    {
        return database.count(
            u"SELECT count(*) FROM review_case WHERE officer_id = %1"_s.arg(officer.value()));
    }

    TestDatabase database;
    OfficerId rowan;
    OfficerId sam;
    QList<CaseId> cases;
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<ActionRegistry> actions;
    std::unique_ptr<QMainWindow> window;
    AssignmentActions *assignment = nullptr;
    WorkloadPage *page = nullptr;
};

TEST_F(WorkloadPageTest, ListsThePoolFirstThenOfficersByLoad)
{
    start();
    TableView *officers = table(u"officers"_s);
    EXPECT_EQ(officers->model()->index(0, 0).data().toString(), u"Nobody yet"_s);
    EXPECT_EQ(officers->model()->index(1, 0).data().toString(), u"Rowan Ellis"_s);
    EXPECT_EQ(officers->model()->index(1, 1).data().toString(), u"3"_s);
    EXPECT_EQ(table(u"officerCases"_s)->model()->rowCount(), 3);
}

TEST_F(WorkloadPageTest, ShowsTheCasesOfWhoeverIsSelected)
{
    start();
    select(u"officers"_s, u"Nobody yet"_s);
    TableView *held = table(u"officerCases"_s);
    ASSERT_EQ(held->model()->rowCount(), 1);
    EXPECT_EQ(held->model()->index(0, 0).data().toString(), u"R-9"_s);
}

TEST_F(WorkloadPageTest, ReassigningNeedsASelectionAndALead)
{
    start();
    EXPECT_FALSE(actions->find(u"assignment.reassign"_s)->isEnabled());
    select(u"officerCases"_s, u"R-2"_s);
    EXPECT_TRUE(actions->find(u"assignment.reassign"_s)->isEnabled());
    actions->setRole(Role::Auditor);
    EXPECT_FALSE(actions->find(u"assignment.reassign"_s)->isEnabled());
    EXPECT_FALSE(actions->find(u"assignment.reassign"_s)->reason().isEmpty());
}

TEST_F(WorkloadPageTest, MovesSelectedCasesToTheChosenOfficerAndUndoGivesThemBack)
{
    start();
    QTest::keyClick(table(u"officerCases"_s), Qt::Key_A, Qt::ControlModifier);
    openDialog();
    select(u"choices"_s, u"Sam Moss"_s);
    submit(u"Evens out the load"_s);
    EXPECT_FALSE(dialog());
    EXPECT_EQ(heldBy(sam), 3);
    auto *toast = window->findChild<Toast *>();
    ASSERT_TRUE(toast);
    QTest::mouseClick(toast->findChild<QPushButton *>(), Qt::LeftButton);
    settle();
    EXPECT_EQ(heldBy(rowan), 3);
    EXPECT_EQ(database.count(u"SELECT count(*) FROM audit WHERE action = 'case.reassigned'"_s), 6);
}

TEST_F(WorkloadPageTest, SaysBesideTheFieldThatAReasonIsMissing)
{
    start();
    select(u"officerCases"_s, u"R-1"_s);
    openDialog();
    select(u"choices"_s, u"Sam Moss"_s);
    submit({});
    ASSERT_TRUE(dialog());
    EXPECT_EQ(heldBy(sam), 0);
}

TEST_F(WorkloadPageTest, ListsAnOfficerOfTheOriginalCaseDisabledWithTheReason)
{
    database.addOriginalOfficer(cases.first(), u"P200"_s);
    start();
    select(u"officerCases"_s, u"R-1"_s);
    openDialog();
    TableView *choices = table(u"choices"_s);
    const QModelIndex index = choices->model()->index(rowOf(choices, u"Sam Moss"_s), 0);
    EXPECT_FALSE(index.flags() & Qt::ItemIsEnabled);
    EXPECT_EQ(index.data(CellRole::SecondLine).toString(), u"Took part in the original case"_s);
}

TEST_F(WorkloadPageTest, KeepsWhatWasRefusedInTheDialogForSomebodyElse)
{
    database.addOriginalOfficer(cases.first(), u"P200"_s);
    start();
    QTest::keyClick(table(u"officerCases"_s), Qt::Key_A, Qt::ControlModifier);
    openDialog();
    select(u"choices"_s, u"Sam Moss"_s);
    submit(u"Evens out the load"_s);
    ASSERT_TRUE(dialog());
    EXPECT_EQ(heldBy(sam), 2);
    EXPECT_EQ(heldBy(rowan), 1);
}

TEST_F(WorkloadPageTest, AnAnalystSeesLoadsAndNoCases)
{
    start(Role::Analyst);
    EXPECT_GE(table(u"officers"_s)->model()->rowCount(), 3);
    EXPECT_EQ(table(u"officerCases"_s)->model()->rowCount(), 0);
}

TEST_F(WorkloadPageTest, TheQueueIsAskedForExactlyTheCasesShown)
{
    start();
    QSignalSpy asked(page, &Page::requested);
    QTest::mouseClick(page->findChild<QPushButton *>(u"showInQueue"_s), Qt::LeftButton);
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked.first().at(0).toString(), u"cases"_s);
    const auto counted = asked.first().at(1).value<QVariant>().value<CountedCases>();
    EXPECT_EQ(counted.filter.officer.value(), rowan);
    EXPECT_EQ(counted.filter.statuses, openStatuses());
}

} // namespace
} // namespace Revisit
