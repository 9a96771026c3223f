#include "ui/views/savedviewsbutton.h"

#include "core/views/savedviewstore.h"
#include "core/views/saveview.h"
#include "tests/cases/casespagetest.h"
#include "tests/support/uitest.h"
#include "ui/base/confirm.h"
#include "ui/base/messagebar.h"
#include "ui/base/segmented.h"
#include "ui/views/saveviewdialog.h"

#include <QMenu>
#include <QPushButton>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

class SavedViewsButtonTest : public CasesPageTest
{
protected:
    ~SavedViewsButtonTest() override { answerConfirmationsBy({}); }

    SavedViewsButton *button() { return find<SavedViewsButton>(u"savedViews"_s); }

    // As a person does it: the command, the name, Enter.
    void saveAs(const QString &name, bool isShared = false)
    {
        actions->find(u"views.queue-save"_s)->trigger();
        settle();
        auto *dialog = page->findChild<SaveViewDialog *>();
        ASSERT_TRUE(dialog);
        EXPECT_TRUE(namelessControls(dialog).isEmpty());
        auto *edit = dialog->findChild<QLineEdit *>(u"viewName"_s);
        QTest::keyClicks(edit, name);
        if (isShared)
            dialog->findChild<Segmented *>(u"viewAudience"_s)->setCurrent(2);
        QTest::keyClick(edit, Qt::Key_Return);
        settle();
    }
    QList<SavedView> stored()
    {
        return *savedViews(database.connection(), workspace->actor(), ViewKind::Queue);
    }
};

TEST_F(SavedViewsButtonTest, AViewBringsItsFilterAndOrderBack)
{
    start();
    choose(u"caseReviewer"_s, u"Unassigned"_s);
    actions->find(u"cases.sort-due"_s)->trigger();
    settle();
    saveAs(u"Nobody's"_s);
    const QStringList shown = references();
    EXPECT_EQ(button()->text(), u"Nobody's"_s);

    actions->find(u"cases.clear-filters"_s)->trigger();
    actions->find(u"cases.sort-reference"_s)->trigger();
    settle();
    EXPECT_EQ(references().size(), 4);
    EXPECT_EQ(button()->text(), u"Nobody's (changed)"_s);

    // From the palette, where it is a command of its own.
    Action *show = actions->find(u"views.queue-show-%1"_s.arg(stored().first().id.value()));
    ASSERT_TRUE(show);
    EXPECT_EQ(show->iconText(), u"Show view: Nobody's"_s);
    show->trigger();
    settle();
    EXPECT_EQ(references(), shown);
    EXPECT_EQ(page->sort(), (CaseSort{CaseOrder::Due, Qt::AscendingOrder}));
    EXPECT_EQ(button()->text(), u"Nobody's"_s);
}

TEST_F(SavedViewsButtonTest, TheMenuShowsEachViewAndWhichIsOn)
{
    start();
    choose(u"caseStatus"_s, u"In review"_s);
    saveAs(u"R&D"_s, true);
    QTest::keyClick(button(), Qt::Key_Space);
    auto *menu = button()->findChild<QMenu *>(u"savedViewsMenu"_s);
    ASSERT_TRUE(menu->isVisible());
    QAction *entry = menu->actions().value(0);
    ASSERT_TRUE(entry);
    EXPECT_EQ(entry->text(), u"R&&D"_s);
    EXPECT_TRUE(entry->isChecked());
    menu->close();
    EXPECT_EQ(stored().first().audience, ViewAudience::Everyone);
}

TEST_F(SavedViewsButtonTest, ChangesAreSavedIntoTheView)
{
    start();
    choose(u"caseStatus"_s, u"In review"_s);
    saveAs(u"Mine"_s);
    EXPECT_FALSE(actions->find(u"views.queue-update"_s)->isEnabled());
    choose(u"caseStatus"_s, u"Not started"_s);
    ASSERT_TRUE(actions->find(u"views.queue-update"_s)->isEnabled());
    actions->find(u"views.queue-update"_s)->trigger();
    settle();
    EXPECT_EQ(button()->text(), u"Mine"_s);
    EXPECT_EQ(stored().first().version, 2);
    EXPECT_EQ(stored()
                  .first()
                  .content.value(u"fields"_s)
                  .toObject()
                  .value(u"status"_s)
                  .toObject()
                  .value(u"text"_s)
                  .toString(),
              u"Not started"_s);
}

TEST_F(SavedViewsButtonTest, WhatIsNotThereAnyMoreIsSaid)
{
    Session lead = database.as(Role::TeamLead);
    const QJsonObject gone{{u"key"_s, u"99999"_s}, {u"text"_s, u"A. Leaver"_s}};
    ASSERT_TRUE((SaveView{.name = u"Leaver's"_s,
                          .content = {{u"form"_s, 1},
                                      {u"heap"_s, u"all"_s},
                                      {u"order"_s, u"due"_s},
                                      {u"fields"_s, QJsonObject{{u"reviewer"_s, gone}}}}}
                     .run(lead)));
    start();
    button()->show(stored().first().id);
    settle();
    auto *bar = page->findChild<MessageBar *>();
    EXPECT_TRUE(bar->isVisible());
    bool isNamed = false;
    for (const QLabel *label : bar->findChildren<QLabel *>())
        isNamed = isNamed || label->text().contains(u"Reviewer: A. Leaver"_s);
    EXPECT_TRUE(isNamed);
    EXPECT_EQ(references().size(), 4);
}

TEST_F(SavedViewsButtonTest, RemovingAsksAndTakesItFromThePalette)
{
    start();
    saveAs(u"Short"_s);
    const QString id = u"views.queue-show-%1"_s.arg(stored().first().id.value());
    QString asked;
    answerConfirmationsBy([&asked](const Question &question) {
        asked = question.title;
        return true;
    });
    actions->find(u"views.queue-remove"_s)->trigger();
    settle();
    EXPECT_TRUE(asked.contains(u"Short"_s));
    EXPECT_TRUE(stored().isEmpty());
    EXPECT_FALSE(actions->find(id)->isVisible());
    EXPECT_EQ(button()->text(), u"Views"_s);
}

TEST_F(SavedViewsButtonTest, AnotherPersonsSharedViewIsShownButNotTheirsToChange)
{
    Session lead = database.as(Role::TeamLead);
    ASSERT_TRUE((SaveView{.name = u"For all"_s,
                          .audience = ViewAudience::Everyone,
                          .content = {{u"form"_s, 1}, {u"heap"_s, u"overdue"_s}}}
                     .run(lead)));
    start(Role::ReviewOfficer);
    button()->show(stored().first().id);
    settle();
    EXPECT_EQ(references(), QStringList{u"RV-0002"_s});
    EXPECT_FALSE(actions->find(u"views.queue-remove"_s)->isEnabled());
    EXPECT_FALSE(actions->find(u"views.queue-rename"_s)->reason().isEmpty());
}

TEST_F(SavedViewsButtonTest, RowsThatAChartCountedAreNoView)
{
    start();
    page->open(
        QVariant::fromValue(CountedCases{{.statuses = {CaseStatus::InReview}}, u"Counted"_s}));
    settle();
    EXPECT_FALSE(actions->find(u"views.queue-save"_s)->isEnabled());
}

} // namespace

} // namespace Revisit
