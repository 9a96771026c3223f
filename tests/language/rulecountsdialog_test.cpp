#include "ui/language/rulecountsdialog.h"

#include "core/language/languagerules.h"
#include "tests/support/testdatabase.h"
#include "ui/base/exportdialog.h"
#include "ui/base/tableview.h"
#include "ui/base/workspace.h"

#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

class RuleCountsDialogTest : public testing::Test
{
protected:
    void start()
    {
        window.show();
        dialog = new RuleCountsDialog(workspace, &window);
        dialog->open();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(dialog));
        settle();
    }

    void settle()
    {
        for (int round = 0; round < 3; ++round) {
            EXPECT_TRUE(QTest::qWaitFor([this] { return workspace.isIdle(); }));
            QTest::qWait(1);
        }
    }

    TestDatabase database;
    Workspace workspace{database.spec(), database.clock, database.as(Role::Analyst).actor};
    QWidget window;
    RuleCountsDialog *dialog = nullptr;
};

TEST_F(RuleCountsDialogTest, ListsEveryRuleAndHidesWhatIsTooFew)
{
    start();
    const auto *model = dialog->findChild<TableView *>(u"ruleCounts"_s)->model();
    ASSERT_EQ(model->rowCount(), shippedLanguageRules()->rules.size());
    EXPECT_EQ(model->index(0, 2).data().toString(), u"Too few"_s);
    EXPECT_TRUE(model->index(0, 4).data().toString().isEmpty()) << "no share of what is hidden";
}

TEST_F(RuleCountsDialogTest, ExportsForANamedRecipient)
{
    start();
    auto *open = dialog->findChild<QPushButton *>(u"exportRuleCounts"_s);
    open->setFocus();
    QTest::keyClick(open, Qt::Key_Space);
    settle();
    auto *ask = dialog->findChild<ExportDialog *>(u"exportRules"_s);
    ASSERT_TRUE(ask);
    QTest::keyClicks(ask->findChild<QLineEdit *>(), u"The board"_s);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"rules.csv"_s);
    ask->writeTo(path);
    settle();
    EXPECT_TRUE(QFile::exists(path));
}

} // namespace
} // namespace Revisit
