#include "ui/shell/startwindow.h"

#include "tests/support/uitest.h"

#include <QAbstractButton>
#include <QFile>
#include <QLabel>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

class StartWindowTest : public testing::Test
{
protected:
    StartWindowTest() { QSettings().clear(); }

    QString makeFile(const QString &name)
    {
        const QString path = folder.filePath(name);
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        return path;
    }

    static QAbstractButton *choice(StartWindow &window, const QString &text)
    {
        for (auto *button : window.findChildren<QAbstractButton *>())
            if (button->text() == text)
                return button;
        return nullptr;
    }

    QTemporaryDir folder;
};

TEST_F(StartWindowTest, OffersWhatWasOpenedBeforeTheNewestFirst)
{
    const QString older = makeFile(u"older.revisit"_s);
    const QString newer = makeFile(u"newer.revisit"_s);
    StartWindow::remember(older);
    StartWindow::remember(newer);
    StartWindow::remember(newer);
    EXPECT_EQ(StartWindow::recentFiles(), QStringList({newer, older}));
    StartWindow window;
    window.show();
    QSignalSpy asked(&window, &StartWindow::openRequested);
    ASSERT_TRUE(choice(window, u"older"_s));
    QTest::keyClick(choice(window, u"older"_s), Qt::Key_Space);
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked.first().first().toString(), older);
}

TEST_F(StartWindowTest, OffersNoFileThatIsGone)
{
    const QString gone = makeFile(u"gone.revisit"_s);
    StartWindow::remember(gone);
    QFile::remove(gone);
    EXPECT_EQ(StartWindow::recentFiles(), QStringList());
}

TEST_F(StartWindowTest, TellsWhyAFileWasNotOpenedAndStaysUsable)
{
    StartWindow window;
    window.show();
    window.tell({Fault::Invalid, u"notes.txt is not a Revisit caseload."_s, {}});
    settle();
    const auto labels = window.findChildren<QLabel *>();
    EXPECT_TRUE(std::ranges::any_of(labels, [](const QLabel *label) {
        return label->isVisible() && label->text() == "notes.txt is not a Revisit caseload."_L1;
    }));
    EXPECT_TRUE(window.findChild<QAbstractButton *>(u"openCaseload"_s)->isEnabled());
}

TEST_F(StartWindowTest, BeginsNothingElseWhileACaseloadIsMade)
{
    StartWindow window;
    window.show();
    auto *demonstration = window.findChild<QAbstractButton *>(u"makeDemonstration"_s);
    QSignalSpy asked(&window, &StartWindow::demonstrationRequested);
    demonstration->click();
    EXPECT_EQ(asked.size(), 1);
    window.setBusy(u"Making"_s);
    EXPECT_FALSE(demonstration->isEnabled());
    window.setIdle();
    EXPECT_TRUE(demonstration->isEnabled());
}

TEST_F(StartWindowTest, NamesEveryControlAndIsWhollyTranslatable)
{
    const PseudoLocale pseudo;
    StartWindow window;
    window.show();
    settle();
    EXPECT_EQ(namelessControls(&window), QStringList());
    EXPECT_EQ(untranslatedTexts(&window, [](const QString &text) { return text == "Revisit"_L1; }),
              QStringList());
    EXPECT_EQ(clippedTexts(&window), QStringList());
}

TEST_F(StartWindowTest, SwitchesItsThemeWhole)
{
    expectThemeSwitchEqualsStart([] { return std::make_unique<StartWindow>(); });
}

} // namespace
} // namespace Revisit
