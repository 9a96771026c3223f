#include "ui/exchange/importdialog.h"

#include "tests/support/testdatabase.h"
#include "ui/base/actions.h"
#include "ui/base/confirm.h"
#include "ui/base/tableview.h"
#include "ui/base/workspace.h"
#include "ui/exchange/importspage.h"

#include <QComboBox>
#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

class ImportDialogTest : public testing::Test
{
protected:
    ImportDialogTest()
    {
        QFile file(folder.filePath(u"cases.csv"_s));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("reference,closed,shelf\nA1,2013-06-05,7\nA2,,\nA3,June,\n");
        path = file.fileName();
    }

    bool settle()
    {
        return QTest::qWaitFor([this] { return workspace.isIdle(); });
    }

    void goOn(ImportDialog &dialog)
    {
        dialog.findChild<QPushButton *>(u"next"_s)->click();
        EXPECT_TRUE(settle());
    }

    QString cell(QWidget &widget, const QString &table, int row, int column)
    {
        const auto *view = widget.findChild<TableView *>(table);
        return view->model()->index(row, column).data().toString();
    }

    QTemporaryDir folder;
    QString path;
    TestDatabase database;
    Workspace workspace{database.spec(), database.clock, database.as(Role::TeamLead).actor};
};

TEST_F(ImportDialogTest, ShowsWhatEachColumnBecomes)
{
    ImportDialog dialog(workspace);
    dialog.addFiles({path});
    goOn(dialog);
    EXPECT_EQ(cell(dialog, u"columns"_s, 0, 0), u"reference"_s);
    EXPECT_EQ(cell(dialog, u"columns"_s, 0, 3), u"A1"_s);
    EXPECT_EQ(cell(dialog, u"columns"_s, 1, 1), u"June"_s) << "the value with a problem first";
    EXPECT_EQ(cell(dialog, u"columns"_s, 2, 3), QString());
}

TEST_F(ImportDialogTest, ChecksWithoutLoadingAndThenLoads)
{
    auto *dialog = new ImportDialog(workspace);
    QSignalSpy imported(dialog, &ImportDialog::imported);
    dialog->addFiles({path});
    goOn(*dialog);
    goOn(*dialog);
    EXPECT_EQ(cell(*dialog, u"sheet"_s, 0, 1), u"3"_s);
    EXPECT_EQ(cell(*dialog, u"sheet"_s, 0, 5), u"1"_s) << "June is no date";
    EXPECT_EQ(cell(*dialog, u"rejected"_s, 0, 1), u"4"_s);
    EXPECT_TRUE(cell(*dialog, u"rejected"_s, 0, 2).contains(u"June"_s));
    EXPECT_EQ(database.count(u"SELECT count(*) FROM review_case"_s), 0);
    goOn(*dialog);
    EXPECT_EQ(database.count(u"SELECT count(*) FROM review_case"_s), 2);
    EXPECT_EQ(imported.count(), 1);
    EXPECT_FALSE(dialog->findChild<QPushButton *>(u"saveRejected"_s)->isHidden());
    delete dialog;
}

TEST_F(ImportDialogTest, AChangedMappingIsWhatIsLoaded)
{
    ImportDialog dialog(workspace);
    dialog.addFiles({path});
    goOn(dialog);
    auto *field = dialog.findChild<QComboBox *>(u"field"_s);
    dialog.findChild<TableView *>(u"columns"_s)->selectRow(1);
    field->setCurrentIndex(0); // nothing
    Q_EMIT field->activated(0);
    goOn(dialog);
    goOn(dialog);
    EXPECT_EQ(database.count(u"SELECT count(*) FROM review_case WHERE nfa_text IS NULL"_s), 3);
}

TEST_F(ImportDialogTest, AnImportIsListedAndCanBeUndone)
{
    ActionRegistry actions;
    actions.setRole(Role::TeamLead);
    ImportsPage page(workspace, actions);
    page.refresh();
    EXPECT_TRUE(settle());
    {
        ImportDialog dialog(workspace);
        dialog.addFiles({path});
        goOn(dialog);
        goOn(dialog);
        goOn(dialog);
    }
    page.refresh();
    EXPECT_TRUE(settle());
    page.findChild<TableView *>(u"imports"_s)->selectRow(0);
    EXPECT_TRUE(actions.find(u"imports.undo"_s)->isEnabled());
    answerConfirmationsBy([](const Question &) { return true; });
    page.undoSelected();
    EXPECT_TRUE(settle());
    answerConfirmationsBy({});
    EXPECT_EQ(database.count(u"SELECT count(*) FROM review_case"_s), 0);
}

} // namespace
} // namespace Revisit
