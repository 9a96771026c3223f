// The window on the past: it says so on every page, changes nothing and leaves nothing.

#include "app/application.h"
#include "app/stage.h"
#include "core/sample/generator.h"
#include "tests/support/uitest.h"
#include "ui/asat/pastbar.h"

#include <QFileInfo>
#include <QLabel>
#include <QSettings>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

class PastWindowTest : public testing::Test
{
protected:
    PastWindowTest()
    {
        QSettings().clear();
        const ConnectionSpec spec = ConnectionSpec::file(folder.filePath(u"past.revisit"_s));
        EXPECT_TRUE(generateSample(spec, {.cases = 60, .officers = 4}));
        auto opened = Application::open(spec);
        EXPECT_TRUE(opened);
        application = std::move(*opened);
        stage.emplace(*application);
        stage->window().show();
        stage->showPage(u"dashboard"_s);
    }

    QTemporaryDir folder;
    std::unique_ptr<Application> application;
    std::optional<Stage> stage;
};

TEST_F(PastWindowTest, SaysAsAtWhenOnEveryPageAndChangesNothing)
{
    stage->lookBack(14);
    ASSERT_TRUE(application->past());
    auto *bar = stage->window().findChild<PastBar *>(u"pastBar"_s);
    ASSERT_TRUE(bar);
    EXPECT_TRUE(bar->findChild<QLabel *>()->text().contains(u"nothing here can be changed"_s));
    for (const QString &id : stage->window().allowedPageIds()) {
        stage->showPage(id);
        EXPECT_TRUE(bar->isVisible()) << id.toStdString();
    }
    for (const QString &id : {u"assignment.reassign"_s, u"imports.open"_s, u"cases.add-note"_s,
                              u"signoff.agree"_s, u"review.start"_s}) {
        const Action *action = application->past()->actions().find(id);
        ASSERT_TRUE(action) << id.toStdString();
        EXPECT_FALSE(action->isEnabled()) << id.toStdString();
        EXPECT_TRUE(action->reason().contains(u"Go back to now"_s)) << id.toStdString();
    }
}

TEST_F(PastWindowTest, GoesBackToNowAndLeavesNothing)
{
    stage->lookBack(14);
    ASSERT_TRUE(application->past());
    const QString copy = application->past()->workspace().spec().database;
    EXPECT_TRUE(QFileInfo::exists(copy));
    stage->click(u"backToNow"_s);
    EXPECT_FALSE(application->past());
    EXPECT_FALSE(QFileInfo::exists(copy));
}

} // namespace

} // namespace Revisit
