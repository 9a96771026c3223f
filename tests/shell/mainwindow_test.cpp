#include "ui/shell/mainwindow.h"

#include "tests/support/testdatabase.h"
#include "tests/support/uitest.h"
#include "ui/base/actions.h"
#include "ui/base/workspace.h"
#include "ui/shell/officerpicker.h"
#include "ui/shell/pageheader.h"
#include "ui/shell/preferencesdialog.h"
#include "ui/shell/rail.h"
#include "ui/shell/shellpreferences.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QScreen>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <gtest/gtest.h>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

class PlainPage : public Page
{
public:
    explicit PlainPage(QWidget *parent)
        : Page(parent)
        , m_edit(new QLineEdit(this))
    {
        m_edit->setAccessibleName(tr("A field"));
        (new QVBoxLayout(this))->addWidget(m_edit);
        setContextLine(tr("Context"));
    }

    void refresh() override { ++refreshed; }
    void focusFirst() override { m_edit->setFocus(); }
    void open(const QVariant &request) override { opened = request; }

    int refreshed = 0;
    QVariant opened;

private:
    QLineEdit *m_edit;
};

struct Desk {
    explicit Desk(Role role = Role::TeamLead)
        : workspace(database.spec(), database.clock, database.as(role).actor)
        , window(workspace, actions)
    {
        QSettings().clear();
        add(u"cases"_s, Page::tr("Cases"), Capability::ViewCases);
        add(u"trends"_s, Page::tr("Dashboard"), Capability::ViewTrends);
        add(u"officers"_s, Page::tr("Officers"), Capability::ManageOfficers);
        window.resize(1280, 720);
        window.show();
        window.showFirstPage();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&window));
    }

    void add(const QString &id, const QString &title, Capability needs)
    {
        window.addPage(
            {id, title, u"inbox"_s, needs, [](QWidget *parent) { return new PlainPage(parent); }});
    }

    PlainPage *page() { return static_cast<PlainPage *>(window.currentPage()); }

    TestDatabase database;
    ActionRegistry actions;
    Workspace workspace;
    MainWindow window;
};

TEST(MainWindow, ShowsTheFirstPageThatTheOfficerMaySee)
{
    Desk lead;
    EXPECT_EQ(lead.window.currentPageId(), u"cases"_s);
    Desk analyst(Role::Analyst);
    EXPECT_EQ(analyst.window.currentPageId(), u"trends"_s);
    EXPECT_EQ(analyst.window.allowedPageIds(), QStringList{u"trends"_s});
}

TEST(MainWindow, FitsTheScreenTheFirstTime)
{
    Desk desk;
    desk.window.restoreRememberedGeometry();
    const QSize room = desk.window.screen()->availableSize();
    EXPECT_LE(desk.window.height(),
              std::max(room.height(), desk.window.minimumSizeHint().height()));
    EXPECT_LE(desk.window.width(), std::max(room.width(), desk.window.minimumSizeHint().width()));
}

TEST(MainWindow, PutsTheFocusWhereThePageWantsIt)
{
    Desk desk;
    desk.actions.find(u"go.trends"_s)->trigger();
    EXPECT_EQ(desk.window.currentPageId(), u"trends"_s);
    ASSERT_TRUE(QApplication::focusWidget());
    EXPECT_TRUE(desk.page()->isAncestorOf(QApplication::focusWidget()));
}

TEST(MainWindow, TabGoesFromTheRailOverTheHeaderIntoThePage)
{
    Desk desk;
    desk.actions.find(u"go.trends"_s)->trigger();
    desk.actions.find(u"go.cases"_s)->trigger();
    QCoreApplication::processEvents();
    auto *rail = desk.window.findChild<Rail *>();
    auto *header = desk.window.findChild<PageHeader *>();
    desk.page()->focusFirst();
    QStringList parts;
    for (int tabs = 0; tabs < 40; ++tabs) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        const QWidget *now = QApplication::focusWidget();
        const QString part = rail->isAncestorOf(now)     ? u"rail"_s
                             : header->isAncestorOf(now) ? u"header"_s
                                                         : u"page"_s;
        if (parts.isEmpty() || parts.last() != part)
            parts.append(part);
        if (part == u"page"_s)
            break;
    }
    EXPECT_EQ(parts, (QStringList{u"rail"_s, u"header"_s, u"page"_s}));
}

TEST(MainWindow, GoesToPagesByNumberAndBack)
{
    Desk desk;
    QTest::keyClick(&desk.window, Qt::Key_2, Qt::ControlModifier);
    EXPECT_EQ(desk.window.currentPageId(), u"trends"_s);
    desk.actions.find(u"shell.back"_s)->trigger();
    EXPECT_EQ(desk.window.currentPageId(), u"cases"_s);
    EXPECT_FALSE(desk.actions.find(u"shell.back"_s)->isEnabled());
}

TEST(MainWindow, MovesBetweenItsPartsByF6)
{
    Desk desk;
    Action *next = desk.actions.find(u"shell.nextPart"_s);
    next->trigger();
    EXPECT_EQ(QApplication::focusWidget()->objectName(), u"go.cases"_s);
    next->trigger();
    EXPECT_EQ(QApplication::focusWidget()->objectName(), u"searchBox"_s);
    next->trigger();
    EXPECT_TRUE(desk.page()->isAncestorOf(QApplication::focusWidget()));
}

TEST(MainWindow, RefreshesOnlyThePageThatIsSeen)
{
    Desk desk;
    PlainPage *cases = desk.page();
    desk.window.showPage(u"trends"_s);
    PlainPage *trends = desk.page();
    EXPECT_EQ(cases->refreshed, 1);
    Q_EMIT desk.workspace.changed();
    EXPECT_EQ(cases->refreshed, 1);
    EXPECT_EQ(trends->refreshed, 2);
    desk.window.showPage(u"cases"_s);
    EXPECT_EQ(cases->refreshed, 2);
}

TEST(MainWindow, HandsARequestToThePageItIsFor)
{
    Desk desk;
    desk.window.showPage(u"trends"_s);
    Q_EMIT desk.page()->requested(u"cases"_s, 42);
    EXPECT_EQ(desk.window.currentPageId(), u"cases"_s);
    EXPECT_EQ(desk.page()->opened, QVariant(42));
}

TEST(MainWindow, LeavesAPageThatTheNextOfficerMayNotSee)
{
    Desk desk;
    desk.workspace.setActor(desk.database.as(Role::Analyst).actor);
    EXPECT_EQ(desk.window.currentPageId(), u"trends"_s);
    EXPECT_EQ(desk.actions.find(u"go.cases"_s)->reason(), whoMay(Capability::ViewCases));
}

TEST(MainWindow, LetsSomeoneElseTakeTheDesk)
{
    Desk desk;
    OfficerPicker picker(desk.workspace, &desk.window);
    picker.setAttribute(Qt::WA_DeleteOnClose, false);
    QSignalSpy chosen(&picker, &OfficerPicker::chosen);
    QObject::connect(&picker, &OfficerPicker::chosen, &desk.workspace, &Workspace::setActor);
    picker.open();
    EXPECT_TRUE(QTest::qWaitFor([&] { return desk.workspace.isIdle(); }));
    auto *list = picker.findChild<QListView *>();
    ASSERT_GT(list->model()->rowCount(), 5);
    QTest::keyClick(picker.findChild<QLineEdit *>(), Qt::Key_Down);
    const QString name = list->currentIndex().data().toString();
    QTest::keyClick(picker.findChild<QLineEdit *>(), Qt::Key_Return);
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(desk.workspace.actor().name, name);
}

TEST(CommandPalette, RunsWhatIsTyped)
{
    Desk desk;
    desk.actions.find(u"shell.palette"_s)->trigger();
    auto *palette = desk.window.findChild<QWidget *>(u"commandPalette"_s);
    ASSERT_TRUE(palette->isVisible());
    QTest::keyClicks(QApplication::focusWidget(), u"dashb"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    EXPECT_FALSE(palette->isVisible());
    EXPECT_EQ(desk.window.currentPageId(), u"trends"_s);
}

TEST(CommandPalette, ShowsTheReasonAndStaysWhenAnActionIsNotPossible)
{
    Desk desk;
    desk.actions.find(u"shell.palette"_s)->trigger();
    auto *palette = desk.window.findChild<QWidget *>(u"commandPalette"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"Officers"_s);
    EXPECT_TRUE(QApplication::focusWidget()->accessibleDescription().contains(
        whoMay(Capability::ManageOfficers)));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    EXPECT_TRUE(palette->isVisible());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    EXPECT_FALSE(palette->isVisible());
    EXPECT_TRUE(desk.page()->isAncestorOf(QApplication::focusWidget()));
}

TEST(CommandPalette, AddsTheCasesThatASearchFinds)
{
    Desk desk;
    int opened = 0;
    desk.window.setCaseSearch([&opened](const QString &text, const auto &answer) {
        answer({{u"file-text"_s, text.toUpper(), {}, {}, {}, [&opened] { ++opened; }}});
    });
    desk.actions.find(u"shell.palette"_s)->trigger();
    auto *list = desk.window.findChild<QWidget *>(u"commandPalette"_s)->findChild<QListView *>();
    QTest::keyClicks(QApplication::focusWidget(), u"rv-2024-1"_s);
    ASSERT_TRUE(QTest::qWaitFor([list] { return list->model()->rowCount() == 1; }));
    EXPECT_EQ(list->model()->index(0, 0).data().toString(), u"RV-2024-1"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    EXPECT_EQ(opened, 1);
}

TEST(Preferences, ChangeTheSizeOfTextAtOnce)
{
    Desk desk;
    PreferencesDialog dialog(desk.workspace, &desk.window);
    auto boxes = dialog.findChildren<QComboBox *>();
    boxes.first()->setCurrentIndex(boxes.first()->count() - 1);
    EXPECT_DOUBLE_EQ(Theme::textScale(), 2.0);
    boxes.first()->setCurrentIndex(0);
    EXPECT_DOUBLE_EQ(Theme::textScale(), 1.0);
}

TEST(Preferences, KeepAScreenReaderInsideWhileTheyAreOpen)
{
    Desk desk;
    PreferencesDialog dialog(desk.workspace, &desk.window);
    dialog.open();
    EXPECT_TRUE(QAccessible::queryAccessibleInterface(&dialog)->state().modal);
    EXPECT_FALSE(QAccessible::queryAccessibleInterface(&desk.window)->state().modal);
}

TEST(Shell, ReadsTheNavigationFromTopToBottom)
{
    Desk desk;
    auto *navigation = desk.window.findChild<Rail *>();
    int above = 0;
    for (const QObject *child : navigation->children()) {
        const auto *part = qobject_cast<const QWidget *>(child);
        if (!part || !part->isVisible())
            continue;
        EXPECT_GE(part->y(), above) << part->accessibleName().toStdString();
        above = part->y();
    }
    EXPECT_GT(above, 0);
}

TEST(Shell, NamesEveryControlForAssistiveTechnology)
{
    Desk desk;
    EXPECT_EQ(namelessControls(&desk.window), QStringList());
}

TEST(Shell, IsWhollyTranslatable)
{
    PseudoLocale pseudo;
    Desk desk;
    const QString name = desk.workspace.actor().name;
    EXPECT_EQ(untranslatedTexts(&desk.window,
                                [&name](const QString &text) {
                                    return text == "Revisit"_L1 ||
                                           text == "OFFICIAL-SENSITIVE"_L1 || text == name;
                                }),
              QStringList());
}

TEST(Shell, KeepsItsTextsWholeAtTwiceTheSize)
{
    Desk desk;
    setTextScale(2.0);
    settle();
    EXPECT_EQ(clippedTexts(&desk.window), QStringList());
    setTextScale(1.0);
}

TEST(Shell, StartedDarkEqualsSwitchedToDark)
{
    // The desk outlives its window, which the helper deletes.
    std::vector<std::unique_ptr<TestDatabase>> databases;
    std::vector<std::unique_ptr<QObject>> parts;
    expectThemeSwitchEqualsStart([&]() -> std::unique_ptr<QWidget> {
        TestDatabase &database = *databases.emplace_back(std::make_unique<TestDatabase>());
        auto *workspace =
            new Workspace(database.spec(), database.clock, database.as(Role::TeamLead).actor);
        parts.emplace_back(workspace);
        auto *actions = new ActionRegistry;
        parts.emplace_back(actions);
        auto window = std::make_unique<MainWindow>(*workspace, *actions);
        window->addPage({u"cases"_s, u"Cases"_s, u"inbox"_s, Capability::ViewCases,
                         [](QWidget *parent) { return new PlainPage(parent); }});
        window->resize(1280, 720);
        window->showFirstPage();
        return window;
    });
}

} // namespace

} // namespace Revisit
