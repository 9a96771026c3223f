#include "ui/publication/publishdialog.h"

#include "core/refdata/codebook.h"
#include "tests/support/testdatabase.h"
#include "tests/support/uitest.h"
#include "ui/base/actions.h"
#include "ui/base/exportdialog.h"
#include "ui/base/workspace.h"
#include "ui/publication/publicationactions.h"
#include "ui/publication/publishedtableview.h"

#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QMainWindow>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

class PublishDialogTest : public testing::Test
{
protected:
    void decide(int count, const QString &decision, const QString &day)
    {
        const CodeId code = CodeBook::instance().find(u"decision", decision)->id;
        for (int number = 0; number < count; ++number) {
            const CaseId id = database.addCase(u"%1-%2-%3"_s.arg(decision, day).arg(number));
            database.connection().execute(
                u"UPDATE review_case SET decision_code = %1, decided_on = '%2' WHERE id = %3"_s
                    .arg(code.value())
                    .arg(day)
                    .arg(id.value()));
        }
    }

    void start()
    {
        const Officer actor = database.as(Role::Analyst).actor;
        workspace = std::make_unique<Workspace>(database.spec(), database.clock, actor);
        actions.setRole(actor.role);
        PublicationActions::declare(actions, *workspace, window);
        window.resize(1280, 720);
        window.show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
        actions.find(u"publication.publish"_s)->trigger();
        rest();
        dialog = window.findChild<PublishDialog *>();
        ASSERT_TRUE(dialog);
    }

    void rest()
    {
        for (int round = 0; round < 4; ++round) {
            EXPECT_TRUE(QTest::qWaitFor([this] { return workspace->isIdle(); }));
            QTest::qWait(1);
        }
    }

    QStringList texts()
    {
        const QAbstractItemModel *model = dialog->findChild<PublishedTableView *>()->model();
        QStringList texts;
        for (int row = 0; row < model->rowCount(); ++row) {
            for (int column = 1; column < model->columnCount(); ++column)
                texts.append(model->index(row, column).data().toString());
        }
        return texts;
    }

    TestDatabase database;
    std::unique_ptr<Workspace> workspace;
    ActionRegistry actions;
    QMainWindow window;
    PublishDialog *dialog = nullptr;
};

TEST_F(PublishDialogTest, AnAnalystSeesTheTableAsItWouldLeaveAndWritesIt)
{
    decide(3, u"DEC-ENQ"_s, u"2025-11-03"_s);
    decide(40, u"DEC-ENQ"_s, u"2026-01-05"_s);
    decide(21, u"DEC-NFO"_s, u"2025-11-03"_s);
    decide(33, u"DEC-NFO"_s, u"2026-01-05"_s);
    start();
    EXPECT_EQ(texts().count(u"c"_s), 4); // the small one and what protects it
    EXPECT_FALSE(texts().contains(u"3"_s));

    auto *publish = dialog->findChild<QPushButton *>(u"publish"_s);
    publish->setFocus();
    QTest::keyClick(publish, Qt::Key_Space);
    rest();
    auto *to = dialog->findChild<ExportDialog *>();
    ASSERT_TRUE(to);
    QTest::keyClicks(to->findChild<QLineEdit *>(), u"Scrutiny committee"_s);
    QTemporaryDir folder;
    Q_EMIT to->wanted(u"Scrutiny committee"_s, folder.filePath(u"table.csv"_s));
    rest();
    EXPECT_TRUE(QFile::exists(folder.filePath(u"table.csv"_s)));
    EXPECT_EQ(database.count(u"SELECT count(*) FROM published_table"_s), 1);
}

TEST_F(PublishDialogTest, ATableWithAreasIsNotOfferedBelowTen)
{
    decide(12, u"DEC-ENQ"_s, u"2025-11-03"_s);
    start();
    auto *measure = dialog->findChild<QComboBox *>(u"publishedMeasure"_s);
    auto *profile = dialog->findChild<QComboBox *>(u"publicationProfile"_s);
    EXPECT_EQ(profile->count(), 3);
    measure->setFocus();
    QTest::keyClick(measure, Qt::Key_Down);
    rest();
    EXPECT_EQ(profile->count(), 2);
    EXPECT_EQ(profile->findText(u"P5: five or more"_s), -1);
}

TEST_F(PublishDialogTest, SaysThatThereIsNothingToPublish)
{
    start();
    EXPECT_FALSE(dialog->findChild<QPushButton *>(u"publish"_s)->isEnabled());
    EXPECT_TRUE(texts().isEmpty());
    EXPECT_TRUE(namelessControls(dialog).isEmpty());
}

} // namespace

} // namespace Revisit
