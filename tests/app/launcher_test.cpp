#include "app/launcher.h"

#include "app/application.h"
#include "core/sample/generator.h"
#include "ui/shell/startwindow.h"

#include <QDir>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

class LauncherTest : public testing::Test
{
protected:
    LauncherTest()
    {
        QSettings().clear();
        folder.setAutoRemove(false); // a database may still be closing its files
        file = folder.filePath(u"small.revisit"_s);
        EXPECT_TRUE(generateSample(ConnectionSpec::file(file), {.cases = 12, .officers = 2}));
    }

    ~LauncherTest() override { QDir(folder.path()).removeRecursively(); }

    void settle()
    {
        EXPECT_TRUE(QTest::qWaitFor([this] {
            return launcher.application() && launcher.application()->workspace().isIdle();
        }));
    }

    QTemporaryDir folder;
    QString file;
    Launcher launcher;
};

TEST_F(LauncherTest, ShowsWaysToBeginWhenNoFileIsNamed)
{
    EXPECT_TRUE(launcher.start({}));
    EXPECT_TRUE(launcher.startWindow().isVisible());
    EXPECT_FALSE(launcher.application());
}

TEST_F(LauncherTest, OpensAFileAndRemembersIt)
{
    ASSERT_TRUE(launcher.start(file));
    settle();
    EXPECT_TRUE(launcher.application()->window().isVisible());
    EXPECT_FALSE(launcher.startWindow().isVisible());
    EXPECT_EQ(StartWindow::recentFiles(), QStringList{file});
}

TEST_F(LauncherTest, TellsWhyAFileIsNoCaseloadAndOffersTheOthers)
{
    const QString wrong = folder.filePath(u"letter.txt"_s);
    QFile letter(wrong);
    ASSERT_TRUE(letter.open(QIODevice::WriteOnly));
    letter.write(QByteArray(4096, 'x'));
    letter.close();
    const Result<> started = launcher.start(wrong);
    ASSERT_FALSE(started);
    EXPECT_TRUE(started.error().message.contains("letter.txt"_L1))
        << started.error().message.toStdString();
    EXPECT_TRUE(launcher.startWindow().isVisible());
    EXPECT_EQ(StartWindow::recentFiles(), QStringList());
}

TEST_F(LauncherTest, AnotherCaseloadTakesThePlaceOfTheFirst)
{
    const QString other = folder.filePath(u"other.revisit"_s);
    ASSERT_TRUE(generateSample(ConnectionSpec::file(other), {.cases = 8, .officers = 2}));
    ASSERT_TRUE(launcher.start(file));
    settle();
    launcher.application()->actions().find(u"file.caseload"_s)->trigger();
    EXPECT_TRUE(launcher.startWindow().isVisible());
    Q_EMIT launcher.startWindow().openRequested(other);
    EXPECT_TRUE(QTest::qWaitFor([this] { return !launcher.startWindow().isVisible(); }));
    settle();
    EXPECT_EQ(StartWindow::recentFiles(), QStringList({other, file}));
}

} // namespace
} // namespace Revisit
