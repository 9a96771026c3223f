#include "core/assignment/restrictcase.h"
#include "core/capacity/changecapacity.h"
#include "core/cases/programme.h"
#include "core/refdata/codebook.h"
#include "tests/support/testdatabase.h"
#include "ui/assignment/assignmentactions.h"
#include "ui/assignment/casedrag.h"
#include "ui/assignment/handoverpages.h"
#include "ui/assignment/workloadpage.h"
#include "ui/base/actions.h"
#include "ui/base/messagebar.h"
#include "ui/base/segmented.h"
#include "ui/base/tabledelegates.h"
#include "ui/base/tableview.h"
#include "ui/base/toast.h"
#include "ui/base/workspace.h"
#include "ui/capacity/capacityactions.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QLineEdit>
#include <QMainWindow>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

class TriedBoardTest : public testing::Test
{
protected:
    TriedBoardTest()
    {
        rowan = database.addOfficer(u"Rowan Ellis"_s, Role::ReviewOfficer, u"P100"_s);
        sam = database.addOfficer(u"Sam Moss"_s, Role::ReviewOfficer, u"P200"_s);
        for (int number = 1; number <= 4; ++number)
            cases.append(database.addCase(u"R-%1"_s.arg(number), rowan));
    }

    void start(Role role = Role::TeamLead)
    {
        workspace =
            std::make_unique<Workspace>(database.spec(), database.clock, database.as(role).actor);
        actions = std::make_unique<ActionRegistry>();
        actions->setRole(role);
        window = std::make_unique<QMainWindow>();
        assignment = new AssignmentActions(*workspace, *actions, window.get());
        new CapacityActions(*workspace, *actions, window.get());
        page = new WorkloadPage(*workspace, *actions);
        QObject::connect(page, &WorkloadPage::casesSelected, assignment,
                         &AssignmentActions::setCases);
        QObject::connect(workspace.get(), &Workspace::changed, page, &WorkloadPage::refresh);
        window->setCentralWidget(page);
        window->resize(1280, 720);
        window->show();
        page->refresh();
        settle();
    }

    void settle()
    {
        for (int round = 0; round < 4; ++round) {
            EXPECT_TRUE(QTest::qWaitFor([this] { return workspace->isIdle(); }, 20'000));
            QTest::qWait(1);
        }
    }

    template<typename Widget>
    Widget *find(const QString &name)
    {
        return window->findChild<Widget *>(name);
    }
    void trigger(const QString &id)
    {
        ASSERT_TRUE(actions->find(id)->isEnabled()) << qPrintable(actions->find(id)->reason());
        actions->find(id)->trigger();
        settle();
    }
    void click(const QString &name)
    {
        ASSERT_TRUE(find<QPushButton>(name)) << name.toStdString();
        QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton);
        settle();
    }
    static int rowOf(TableView *view, const QString &text)
    {
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            if (view->model()->index(row, 0).data().toString() == text)
                return row;
        }
        return -1;
    }
    QString cell(const QString &table, const QString &row, int column)
    {
        auto *view = find<TableView>(table);
        return view->model()->index(rowOf(view, row), column).data().toString();
    }
    void select(const QString &table, const QString &text)
    {
        auto *view = find<TableView>(table);
        view->selectRow(rowOf(view, text));
        settle();
    }
    void drop(const QList<CaseId> &dropped, const QString &officer)
    {
        auto *view = find<TableView>(u"officers"_s);
        const QRect rect = view->visualRect(view->model()->index(rowOf(view, officer), 0));
        const std::unique_ptr<QMimeData> data(dragged(dropped));
        // Qt brings a drop only to where the drag entered.
        QDragEnterEvent enter(rect.center(), Qt::CopyAction, data.get(), Qt::LeftButton, {});
        QApplication::sendEvent(view->viewport(), &enter);
        QDropEvent event(rect.center(), Qt::CopyAction, data.get(), Qt::LeftButton, {});
        QApplication::sendEvent(view->viewport(), &event);
        EXPECT_TRUE(event.isAccepted());
        settle();
    }
    qint64 heldBy(OfficerId officer)
    {
        return database.count(
            u"SELECT count(*) FROM review_case WHERE officer_id = %1"_s.arg(officer.value()));
    }

    qint64 printed()
    {
        return database.count(
            u"SELECT count(*) FROM audit WHERE action = 'case.handover_printed'"_s);
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

TEST_F(TriedBoardTest, TriesOutByKeyboardCommitsAndUndoesAsOne)
{
    start();
    EXPECT_FALSE(find<QWidget>(u"tray"_s)->isVisible());
    EXPECT_FALSE(actions->find(u"assignment.commit"_s)->isEnabled());
    select(u"officers"_s, u"Rowan Ellis"_s);
    auto *list = find<TableView>(u"officerCases"_s);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_A, Qt::ControlModifier);
    settle();
    trigger(u"assignment.try"_s);
    auto *to = find<QComboBox>(u"tryOfficer"_s);
    ASSERT_TRUE(to);
    to->setCurrentIndex(to->findText(u"Sam Moss"_s));
    click(u"tryOut"_s);

    EXPECT_TRUE(find<QWidget>(u"tray"_s)->isVisible());
    EXPECT_FALSE(cell(u"officers"_s, u"Sam Moss"_s, 4).isEmpty());
    EXPECT_EQ(heldBy(sam), 0);
    trigger(u"assignment.commit"_s);
    click(u"commitMoves"_s);
    EXPECT_EQ(heldBy(sam), 0) << "a reason is asked for";
    QTest::keyClicks(find<QPlainTextEdit>(u"commitReason"_s), u"Even out"_s);
    click(u"commitMoves"_s);
    EXPECT_EQ(heldBy(sam), 4);
    EXPECT_EQ(cell(u"touched"_s, u"R-1"_s, 2), u"Done"_s);
    EXPECT_TRUE(find<QPushButton>(u"exportOutcome"_s)->isVisible());

    auto *toast = window->findChild<Toast *>();
    ASSERT_TRUE(toast);
    Q_EMIT toast->acted();
    settle();
    EXPECT_EQ(heldBy(rowan), 4);
}

TEST_F(TriedBoardTest, TakesWhatIsDroppedOnAnOfficerAndDiscardsIt)
{
    start();
    drop({cases[0], cases[1]}, u"Sam Moss"_s);
    EXPECT_TRUE(find<QWidget>(u"tray"_s)->isVisible());
    EXPECT_FALSE(cell(u"officers"_s, u"Rowan Ellis"_s, 4).isEmpty());
    trigger(u"assignment.discard"_s);
    EXPECT_FALSE(find<QWidget>(u"tray"_s)->isVisible());
    EXPECT_TRUE(cell(u"officers"_s, u"Rowan Ellis"_s, 4).isEmpty());
}

TEST_F(TriedBoardTest, WarnsInWordsOfAConflict)
{
    database.addOriginalOfficer(cases[0], u"P200"_s);
    start();
    drop({cases[0]}, u"Sam Moss"_s);
    EXPECT_EQ(cell(u"officers"_s, u"Sam Moss"_s, 6),
              u"R-1: took part in the original investigation."_s);
}

TEST_F(TriedBoardTest, MarksARestrictedCaseAndRefusesOthersInWords)
{
    Session lead = database.as(Role::TeamLead);
    ASSERT_TRUE((RestrictCase{cases[0], {rowan}, u"Knows the family"_s}.run(lead)));
    start();
    select(u"officers"_s, u"Rowan Ellis"_s);
    auto *list = find<TableView>(u"officerCases"_s);
    const QModelIndex marked = list->model()->index(rowOf(list, u"R-1"_s), 0);
    EXPECT_TRUE(marked.data(CellRole::SecondLine).toString().startsWith(u"Restricted · "_s));
    EXPECT_FALSE(list->model()
                     ->index(rowOf(list, u"R-2"_s), 0)
                     .data(CellRole::SecondLine)
                     .toString()
                     .contains(u"Restricted"_s));
    select(u"officerCases"_s, u"R-1"_s);
    trigger(u"assignment.reassign"_s);
    auto *choices = find<TableView>(u"choices"_s);
    const QModelIndex other = choices->model()->index(rowOf(choices, u"Sam Moss"_s), 0);
    EXPECT_EQ(other.data(CellRole::SecondLine).toString(), u"Restricted to other officers"_s);
    EXPECT_FALSE(other.flags() & Qt::ItemIsEnabled);
    find<QDialog>(u"reassignDialog"_s)->reject();
    drop({cases[0]}, u"Sam Moss"_s);
    EXPECT_EQ(cell(u"officers"_s, u"Sam Moss"_s, 6), u"R-1: restricted to other officers."_s);
}

TEST_F(TriedBoardTest, ProposesWithReasonsAndStoresNothing)
{
    start();
    trigger(u"assignment.propose"_s);
    click(u"startProposal"_s);
    auto *moves = find<TableView>(u"proposedMoves"_s);
    ASSERT_GT(moves->model()->rowCount(), 0);
    EXPECT_TRUE(moves->model()
                    ->index(0, 1)
                    .data(Qt::ToolTipRole)
                    .toString()
                    .contains(u"lowers the highest load"_s));
    EXPECT_EQ(heldBy(rowan), 4);
    click(u"takeProposal"_s);
    EXPECT_TRUE(find<QWidget>(u"tray"_s)->isVisible());
}

TEST_F(TriedBoardTest, HandsOverEverythingAnOfficerHolds)
{
    database.connection().execute(u"UPDATE review_case SET status = 2 WHERE reference = 'R-1'"_s);
    start();
    select(u"officers"_s, u"Rowan Ellis"_s);
    trigger(u"assignment.handOver"_s);
    click(u"startProposal"_s);
    EXPECT_EQ(find<TableView>(u"proposedMoves"_s)->model()->rowCount(), 4);
    click(u"takeProposal"_s);
    trigger(u"assignment.commit"_s);
    QTest::keyClick(find<QCheckBox>(u"writePages"_s), Qt::Key_Space); // no pages
    QTest::keyClicks(find<QPlainTextEdit>(u"commitReason"_s), u"Leaves the team"_s);
    click(u"commitMoves"_s);
    EXPECT_EQ(heldBy(rowan), 0);
    EXPECT_EQ(database.count(u"SELECT count(*) FROM assignment WHERE reason = 'Leaves the team'"_s),
              4);
}

TEST_F(TriedBoardTest, WritesAPageForEachCaseAndAnEntryForEach)
{
    Session lead = database.as(Role::TeamLead);
    QTemporaryDir folder;
    const QString file = folder.filePath(u"handover.pdf"_s);
    QString first;
    const auto draw = [&first](const QString &marking, const QList<HandoverPage> &pages) {
        first = HandoverPages::html(pages.first());
        return HandoverPages::draw(marking, pages);
    };
    EXPECT_EQ((ExportHandover{{{file, cases}}, draw}.run(lead).value()), 4);
    EXPECT_GT(QFile(file).size(), 1000);
    EXPECT_TRUE(first.contains(u"No review is begun."_s));
    EXPECT_EQ(printed(), 4);

    const QString nowhere = folder.filePath(u"gone/handover.pdf"_s);
    EXPECT_FALSE((ExportHandover{{{file, cases}, {nowhere, cases}}, draw}.run(lead)));
    EXPECT_EQ(printed(), 4) << "no entry of what was not written";
    Session reviewer = database.as(Role::ReviewOfficer);
    EXPECT_FALSE((ExportHandover{{{file, cases}}, draw}.run(reviewer)));
    Programme terms = programme(database.connection()).value();
    terms.marking.clear();
    storeProgramme(database.connection(), terms);
    EXPECT_FALSE((ExportHandover{{{file, cases}}, draw}.run(lead))) << "without a marking";
}

TEST_F(TriedBoardTest, AHandoverWritesThePagesOfExactlyTheCasesThatWent)
{
    QTemporaryDir folder;
    start();
    select(u"officers"_s, u"Rowan Ellis"_s);
    trigger(u"assignment.handOver"_s);
    click(u"startProposal"_s);
    click(u"takeProposal"_s);
    // One of the four is moved on by somebody else meanwhile.
    database.connection().execute(
        u"UPDATE review_case SET officer_id = NULL WHERE reference = 'R-1'"_s);
    trigger(u"assignment.commit"_s);
    EXPECT_TRUE(find<QCheckBox>(u"writePages"_s)->isChecked()) << "a handover asks for them";
    QTest::keyClicks(find<QPlainTextEdit>(u"commitReason"_s), u"Leaves the team"_s);
    click(u"commitMoves"_s);
    EXPECT_EQ(heldBy(sam), 0) << "the folder is asked for first";
    QTest::keyClicks(find<QLineEdit>(u"pagesFolder"_s), folder.path());
    click(u"commitMoves"_s);

    EXPECT_EQ(heldBy(rowan), 0);
    const QStringList files = QDir(folder.path()).entryList({u"*.pdf"_s});
    EXPECT_TRUE(files.contains(u"handover-Sam-Moss-2026-01-05.pdf"_s)) << files.size();
    EXPECT_EQ(printed(), 3);
    EXPECT_EQ(database.count(u"SELECT count(*) FROM audit WHERE action = 'case.handover_printed' "
                             "AND case_id = %1"_s.arg(cases[0].value())),
              0);
    const QString told = find<QDialog>(u"commitDialog"_s)->findChild<MessageBar *>()->text();
    for (const QString &file : files)
        EXPECT_TRUE(told.contains(file)) << qPrintable(told);
}

TEST_F(TriedBoardTest, OtherMovesWriteNoPagesUnlessTheyAreAskedFor)
{
    start();
    drop({cases[0]}, u"Sam Moss"_s);
    trigger(u"assignment.commit"_s);
    EXPECT_FALSE(find<QCheckBox>(u"writePages"_s)->isChecked());
    EXPECT_FALSE(find<QLineEdit>(u"pagesFolder"_s)->isVisible());
    QTest::keyClicks(find<QPlainTextEdit>(u"commitReason"_s), u"Even out"_s);
    click(u"commitMoves"_s);
    EXPECT_EQ(heldBy(sam), 1);
    EXPECT_EQ(printed(), 0);
}

TEST(HandoverFilesTest, NamesAFileForEachReceiverAndWritesOverNone)
{
    QTemporaryDir folder;
    const QDate day(2026, 1, 5);
    QFile there(folder.filePath(u"handover-Sam-Moss-2026-01-05.pdf"_s));
    ASSERT_TRUE(there.open(QIODevice::WriteOnly));
    MovesOutcome outcome;
    outcome.moves = {{{CaseId(1), u"R-1"_s, {}}, OfficerId(4)},
                     {{CaseId(2), u"R-2"_s, {}, MoveResult::Refused}, OfficerId(4)},
                     {{CaseId(3), u"R-3"_s, {}}, OfficerId(5)}};
    const auto files = HandoverPages::filesFor(
        outcome, {{OfficerId(4), u"Sam Moss"_s}, {OfficerId(5), u"Siân O'Neil"_s}}, folder.path(),
        day);
    ASSERT_EQ(files.size(), 2);
    EXPECT_EQ(files[0].path, folder.filePath(u"handover-Sam-Moss-2026-01-05-2.pdf"_s));
    EXPECT_EQ(files[0].cases, QList<CaseId>{CaseId(1)});
    EXPECT_EQ(files[1].path, folder.filePath(u"handover-Siân-O-Neil-2026-01-05.pdf"_s));
}

TEST_F(TriedBoardTest, ShowsWeeksAndAges)
{
    start();
    find<Segmented>(u"workloadView"_s)->setCurrent(1);
    settle();
    auto *weeks = find<TableView>(u"weeks"_s);
    EXPECT_TRUE(weeks->isVisible());
    EXPECT_GT(weeks->model()->columnCount(), 2);
    EXPECT_EQ(cell(u"weeks"_s, u"Sam Moss"_s, 1), u"30 h"_s);
    EXPECT_GE(rowOf(find<TableView>(u"ages"_s), u"Sam Moss"_s), 0);
}

TEST_F(TriedBoardTest, KeepsAnAbsenceAndTheCalendar)
{
    start(Role::Administrator);
    EXPECT_FALSE(actions->find(u"capacity.weights"_s)->isEnabled());
    trigger(u"capacity.officer"_s);
    auto *officer = find<QComboBox>(u"capacityOfficer"_s);
    ASSERT_TRUE(officer);
    click(u"addAbsence"_s);
    EXPECT_EQ(database.count(u"SELECT count(*) FROM officer_absence"_s), 0) << "asks why";
    find<QLineEdit>(u"absenceReason"_s)->setText(u"Annual leave"_s);
    click(u"addAbsence"_s);
    EXPECT_EQ(database.count(u"SELECT count(*) FROM officer_absence"_s), 1);
    trigger(u"capacity.calendar"_s);
    EXPECT_GT(find<TableView>(u"calendarDays"_s)->model()->rowCount(), 20);
    QTest::keyClicks(find<QLineEdit>(u"calendarReason"_s), u"Proclaimed"_s);
    click(u"addDay"_s);
    EXPECT_EQ(database.count(u"SELECT count(*) FROM calendar_change WHERE holiday = 1"_s), 1);
}

TEST_F(TriedBoardTest, AnalystsAreOfferedNoMoves)
{
    start(Role::Analyst);
    EXPECT_FALSE(actions->find(u"assignment.try"_s)->isEnabled());
    EXPECT_FALSE(actions->find(u"assignment.propose"_s)->isEnabled());
    EXPECT_FALSE(find<QWidget>(u"workloadView"_s)->isVisible());
}

} // namespace

} // namespace Revisit
