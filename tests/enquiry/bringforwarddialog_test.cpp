#include "ui/enquiry/bringforwarddialog.h"

#include "core/enquiry/addlineofenquiry.h"
#include "core/enquiry/lineofenquirystore.h"
#include "tests/panel/paneltest.h"
#include "ui/base/segmented.h"
#include "ui/base/tableview.h"
#include "ui/base/workspace.h"
#include "ui/enquiry/allocatedialog.h"
#include "ui/enquiry/checklistdialog.h"
#include "ui/enquiry/redatedialog.h"
#include "ui/review/reasondialog.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace Revisit {

namespace {

class BringForwardDialogTest : public PanelBench, public testing::Test
{
protected:
    void raise(const QString &action, int days, std::optional<OfficerId> owner = {})
    {
        AddLineOfEnquiry line{caseId, action, owner};
        line.dueOn = today.addDays(days);
        ASSERT_TRUE(line.run(reviewer));
    }

    void start(const Officer &actor)
    {
        workspace = std::make_unique<Workspace>(database.spec(), database.clock, actor);
        dialog = new BringForwardDialog(*workspace, &window);
        window.show();
        dialog->open();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(dialog));
        settle();
    }

    void settle()
    {
        for (int round = 0; round < 3; ++round) {
            EXPECT_TRUE(QTest::qWaitFor([this] { return workspace->isIdle(); }));
            QTest::qWait(1);
        }
    }

    void press(QWidget *in, const QString &name)
    {
        auto *button = in->findChild<QPushButton *>(name);
        ASSERT_TRUE(button) << name.toStdString();
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        settle();
    }

    QStringList shown()
    {
        const auto *model = dialog->findChild<TableView *>()->model();
        QStringList rows;
        for (int row = 0; row < model->rowCount(); ++row)
            rows.append(model->index(row, 0).data().toString());
        return rows;
    }

    void span(int index)
    {
        dialog->findChild<Segmented *>()->setCurrent(index);
        settle();
    }

    LineOfEnquiry only() { return linesOfEnquiry(database.connection(), caseId).value().first(); }

    const QDate today{2026, 1, 5};
    QWidget window;
    std::unique_ptr<Workspace> workspace;
    BringForwardDialog *dialog = nullptr;
};

TEST_F(BringForwardDialogTest, ShowsWhatIsDueNowAndOnRequestTheWeekAndAll)
{
    raise(u"Late"_s, -2, reviewer.actor.id);
    raise(u"Friday"_s, 4, reviewer.actor.id);
    raise(u"March"_s, 60, reviewer.actor.id);
    start(reviewer.actor);
    EXPECT_EQ(shown(), QStringList{u"Late"_s});
    span(1);
    EXPECT_EQ(shown(), (QStringList{u"Late"_s, u"Friday"_s}));
    span(2);
    EXPECT_EQ(shown().size(), 3);
}

TEST_F(BringForwardDialogTest, TakesALineThroughItsQueuesByKeyboard)
{
    raise(u"Ask the archive"_s, 0);
    start(lead.actor);
    press(dialog, u"nextStep"_s);
    auto *allocate = dialog->findChild<AllocateDialog *>();
    ASSERT_TRUE(allocate);
    auto *owner = allocate->findChild<QComboBox *>(u"lineOwner"_s);
    press(allocate, u"allocateLine"_s);
    EXPECT_TRUE(allocate->isVisible()) << "nobody was chosen";
    owner->setCurrentIndex(owner->findText(u"Third"_s));
    press(allocate, u"allocateLine"_s);
    EXPECT_EQ(only().owner, third);
    press(dialog, u"nextStep"_s);
    auto *result = dialog->findChild<ReasonDialog *>();
    ASSERT_TRUE(result);
    QTest::keyClicks(result->findChild<QPlainTextEdit *>(), u"The register was found"_s);
    result->accept();
    settle();
    EXPECT_EQ(only().state, EnquiryState::Resulted);
    EXPECT_EQ(only().result, u"The register was found"_s);
    press(dialog, u"nextStep"_s);
    EXPECT_EQ(only().state, EnquiryState::Filed);
    EXPECT_TRUE(shown().isEmpty());
}

TEST_F(BringForwardDialogTest, BringsALineToAnotherDayWithAReason)
{
    raise(u"Ask the archive"_s, -1, reviewer.actor.id);
    start(reviewer.actor);
    press(dialog, u"askRedate"_s);
    auto *redate = dialog->findChild<RedateDialog *>();
    ASSERT_TRUE(redate);
    press(redate, u"redateLine"_s);
    EXPECT_TRUE(redate->isVisible()) << "no reason";
    QTest::keyClicks(redate->findChild<QPlainTextEdit *>(), u"The archive is closed"_s);
    press(redate, u"redateLine"_s);
    EXPECT_EQ(only().dueOn, today.addDays(14));
    EXPECT_TRUE(shown().isEmpty()) << "it is not due now";
}

TEST_F(BringForwardDialogTest, ALineComesUpOnAnotherDayAndStaysDueWhenItWas)
{
    raise(u"Ask the archive"_s, 10, reviewer.actor.id);
    start(reviewer.actor);
    span(2);
    press(dialog, u"askRedate"_s);
    auto *redate = dialog->findChild<RedateDialog *>();
    ASSERT_TRUE(redate);
    auto *day = redate->findChild<QDateEdit *>(u"lineDay"_s);
    EXPECT_EQ(day->date(), today.addDays(10)) << "not after it is due";
    QTest::keyClicks(redate->findChild<QPlainTextEdit *>(), u"They answer in two weeks"_s);
    day->setDate(today.addDays(12));
    press(redate, u"redateLine"_s);
    EXPECT_TRUE(redate->isVisible()) << "it would come up after it is due";
    day->setDate(today.addDays(3));
    press(redate, u"redateLine"_s);
    EXPECT_EQ(only().bringOn, today.addDays(3));
    EXPECT_EQ(only().dueOn, today.addDays(10));
    span(1);
    EXPECT_EQ(shown(), QStringList{u"Ask the archive"_s}) << "this week";
}

TEST_F(BringForwardDialogTest, OpensTheCaseOfALine)
{
    raise(u"Ask the archive"_s, 0, reviewer.actor.id);
    start(reviewer.actor);
    QSignalSpy requested(dialog, &BringForwardDialog::caseRequested);
    press(dialog, u"openLineCase"_s);
    ASSERT_EQ(requested.size(), 1);
    EXPECT_EQ(requested.first().first().value<CaseId>(), caseId);
}

TEST_F(BringForwardDialogTest, SaysWhichPanelWaitsForAVote)
{
    submit();
    ASSERT_TRUE(convene());
    start(database.as(third, Role::ReviewOfficer).actor);
    QSignalSpy requested(dialog, &BringForwardDialog::caseRequested);
    press(dialog, u"openVote"_s);
    EXPECT_EQ(requested.size(), 1);
}

TEST_F(BringForwardDialogTest, AChecklistRaisesItsLinesOnTheCase)
{
    workspace = std::make_unique<Workspace>(database.spec(), database.clock, reviewer.actor);
    window.show();
    auto *checklist = new ChecklistDialog(*workspace, caseId, &window);
    checklist->open();
    const QString lines = checklist->findChild<QLabel *>(u"checklistLines"_s)->text();
    press(checklist, u"raiseChecklist"_s);
    const auto raised = linesOfEnquiry(database.connection(), caseId).value();
    EXPECT_EQ(raised.size(), lines.count(u'\n') + 1);
    EXPECT_TRUE(lines.contains(raised.first().action));
}

} // namespace
} // namespace Revisit
