#include "ui/exchange/exportactions.h"

#include "tests/support/testdatabase.h"
#include "ui/base/actions.h"
#include "ui/base/exportdialog.h"
#include "ui/base/messagebar.h"
#include "ui/base/workspace.h"

#include <QFile>
#include <QLineEdit>
#include <QMainWindow>
#include <QPushButton>
#include <QTest>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

class ExportActionsTest : public testing::Test
{
protected:
    ExportActionsTest()
    {
        database.addCase(u"R-1"_s);
        database.addCase(u"R-2"_s, database.officer(Role::ReviewOfficer));
    }

    // With a list that shows only cases that are nobody's.
    void start(Role role)
    {
        workspace =
            std::make_unique<Workspace>(database.spec(), database.clock, database.as(role).actor);
        actions.setRole(role);
        auto *exports = new ExportActions(*workspace, actions, &window);
        auto *page = new QWidget;
        window.setCentralWidget(page);
        exports->setList(page, [] {
            ListedCases listed;
            listed.filter.view = CaseView::Unassigned;
            return listed;
        });
        window.show();
        actions.refresh();
    }
    void settle()
    {
        for (int round = 0; round < 4; ++round) {
            EXPECT_TRUE(QTest::qWaitFor([this] { return workspace->isIdle(); }));
            QTest::qWait(1);
        }
    }
    ExportDialog *ask()
    {
        actions.find(u"exchange.export"_s)->trigger();
        settle();
        return window.findChild<ExportDialog *>(u"exportCases"_s);
    }
    QString path() const { return folder.filePath(u"cases.csv"_s); }

    TestDatabase database;
    QTemporaryDir folder;
    std::unique_ptr<Workspace> workspace;
    ActionRegistry actions;
    QMainWindow window;
};

TEST_F(ExportActionsTest, WritesTheListThatIsOnScreenForARecipient)
{
    start(Role::TeamLead);
    ExportDialog *dialog = ask();
    ASSERT_TRUE(dialog);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"recipient"_s), u"Operation lead"_s);
    dialog->writeTo(path());
    settle();
    QFile file(path());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    EXPECT_TRUE(bytes.contains("R-1"));
    EXPECT_FALSE(bytes.contains("R-2"));
    EXPECT_EQ(database.value(u"SELECT after FROM audit_value"_s), u"Operation lead"_s);
}

TEST_F(ExportActionsTest, AsksWhoItIsForBeforeAFileIsChosen)
{
    start(Role::TeamLead);
    ExportDialog *dialog = ask();
    ASSERT_TRUE(dialog);
    auto *recipient = dialog->findChild<QLineEdit *>(u"recipient"_s);
    QTest::keyClick(recipient, Qt::Key_Return);
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_TRUE(recipient->hasFocus());
}

TEST_F(ExportActionsTest, SaysWhyNothingWasWritten)
{
    start(Role::TeamLead);
    ExportDialog *dialog = ask();
    ASSERT_TRUE(dialog);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"recipient"_s), u"Operation lead"_s);
    dialog->writeTo(folder.filePath(u"none/cases.csv"_s));
    settle();
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_TRUE(dialog->messages()->isVisible());
}

TEST_F(ExportActionsTest, TellsAReviewOfficerWhoCan)
{
    start(Role::ReviewOfficer);
    EXPECT_FALSE(actions.find(u"exchange.export"_s)->isEnabled());
    EXPECT_FALSE(actions.find(u"exchange.export"_s)->reason().isEmpty());
}

} // namespace
} // namespace Revisit
