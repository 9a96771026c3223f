#include "app/scenes.h"

#include "app/application.h"
#include "app/stage.h"
#include "core/cases/caseload.h"
#include "core/refdata/codebook.h"
#include "core/sample/generator.h"
#include "core/storage/query.h"
#include "tests/support/uitest.h"
#include "ui/base/theme.h"

#include <QDir>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>

#include <gtest/gtest.h>

// The whole window, led through everything that there is to see in it.
namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

constexpr double sameness = 0.002; // a clock in a line of text goes on between two walks

// The pages, the tabs of a case, the palette. Where a form or a list scrolls to something, or
// two trails have other hashes, two walks differ for reasons of their own.
bool isPlain(const QString &scene)
{
    return !scene.startsWith("dialog-"_L1) && !scene.startsWith("review-"_L1) &&
           scene != "audit-trail"_L1;
}

// Both pictures are kept where they differ.
void expectSame(const QString &scene, const QImage &started, const QImage &switched)
{
    const double share = difference(started, switched);
    if (share > sameness) {
        started.save(QDir::temp().filePath(scene + "-started.png"_L1));
        switched.save(QDir::temp().filePath(scene + "-switched.png"_L1));
    }
    EXPECT_LE(share, sameness) << "see the pictures in " << QDir::tempPath().toStdString();
}

class ScenesTest : public testing::Test
{
protected:
    static void SetUpTestSuite()
    {
        folder = new QTemporaryDir;
        ASSERT_TRUE(generateSample(ConnectionSpec::file(folder->filePath(u"made.revisit"_s)),
                                   {.cases = 120, .officers = 5}));
    }
    static void TearDownTestSuite() { delete std::exchange(folder, nullptr); }

    // Each walk has a caseload of its own: what one opens, the other has not.
    void walk(
        const std::function<void(Stage &, const QString &scene)> &look,
        bool (*isWanted)(const QString &) = [](const QString &) { return true; })
    {
        QSettings().clear();
        const QString file = folder->filePath(u"walk%1.revisit"_s.arg(++walks));
        ASSERT_TRUE(QFile::copy(folder->filePath(u"made.revisit"_s), file));
        auto application = Application::open(ConnectionSpec::file(file));
        ASSERT_TRUE(application);
        Stage stage(**application);
        stage.window().resize(1440, 900);
        stage.window().show();
        for (const Scene &scene : scenesFor(stage)) {
            if (!isWanted(scene.name))
                continue;
            SCOPED_TRACE(scene.name.toStdString());
            scene.set(stage);
            look(stage, scene.name);
        }
        stage.closeDialogs();
    }

    static QTemporaryDir *folder;
    static int walks;
};

QTemporaryDir *ScenesTest::folder = nullptr;
int ScenesTest::walks = 0;

TEST_F(ScenesTest, EveryControlHasANameForAssistiveTechnology)
{
    walk([](Stage &stage, const QString &) {
        EXPECT_EQ(namelessControls(stage.front()), QStringList());
    });
}

TEST_F(ScenesTest, TextsAreWholeInALongerLanguage)
{
    const PseudoLocale pseudo;
    walk([](Stage &stage, const QString &) {
        EXPECT_EQ(clippedTexts(stage.front()).join(u'\n').toStdString(), "");
    });
}

TEST_F(ScenesTest, TextsAreWholeAtTwiceTheSize)
{
    setTextScale(2.0);
    walk([](Stage &stage, const QString &) {
        EXPECT_EQ(clippedTexts(stage.front()).join(u'\n').toStdString(), "");
    });
    setTextScale(1.0);
}

TEST_F(ScenesTest, StartedDarkEqualsSwitchedToDark)
{
    QHash<QString, QImage> started;
    setTheme(ThemeMode::Dark);
    walk([&started](Stage &stage,
                    const QString &scene) { started.insert(scene, stage.picture().toImage()); },
         isPlain);
    setTheme(ThemeMode::Light);
    walk(
        [&started](Stage &stage, const QString &scene) {
            setTheme(ThemeMode::Dark);
            expectSame(scene, started.value(scene), stage.picture().toImage());
            setTheme(ThemeMode::Light);
        },
        isPlain);
}

TEST_F(ScenesTest, EveryActionIsInTheMenuWithItsReasonWhenItIsNotPossible)
{
    walk([](Stage &stage, const QString &) {
        for (const Action *action : stage.application().actions().all()) {
            EXPECT_FALSE(action->iconText().isEmpty()) << action->id().toStdString();
            EXPECT_EQ(action->isEnabled(), action->reason().isEmpty())
                << action->id().toStdString();
        }
    });
}

TEST_F(ScenesTest, NoTwoActionsAnswerToTheSameKeysAtOnce)
{
    walk([](Stage &stage, const QString &) {
        QHash<QString, QString> byKeys;
        for (const Action *action : stage.application().actions().all()) {
            const QString keys = action->shortcut().toString();
            if (keys.isEmpty() || !action->isEnabled())
                continue;
            EXPECT_FALSE(byKeys.contains(keys))
                << keys.toStdString() << ": " << action->id().toStdString() << " and "
                << byKeys.value(keys).toStdString();
            byKeys.insert(keys, action->id());
        }
    });
}

} // namespace
} // namespace Revisit
