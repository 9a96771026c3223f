#include "ui/capacity/officerspage.h"

#include "core/capacity/changecapacity.h"
#include "tests/support/testdatabase.h"
#include "tests/support/uitest.h"
#include "ui/base/actions.h"
#include "ui/base/tableview.h"
#include "ui/base/workspace.h"
#include "ui/capacity/capacityactions.h"

#include <QComboBox>
#include <QMainWindow>
#include <QTest>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

class OfficersPageTest : public testing::Test
{
protected:
    OfficersPageTest()
    {
        rowan = database.addOfficer(u"Rowan Ellis"_s, Role::ReviewOfficer, u"P100"_s);
        database.addCase(u"R-1"_s, rowan);
    }

    void start(Role role)
    {
        workspace =
            std::make_unique<Workspace>(database.spec(), database.clock, database.as(role).actor);
        actions.setRole(role);
        capacity = new CapacityActions(*workspace, actions, &window);
        page = new OfficersPage(*workspace, actions);
        QObject::connect(page, &OfficersPage::officerSelected, capacity,
                         &CapacityActions::setOfficer);
        window.setCentralWidget(page);
        window.resize(1100, 700);
        window.show();
        page->refresh();
        settle();
    }
    void settle()
    {
        EXPECT_TRUE(QTest::qWaitFor([this] { return workspace->isIdle(); }));
        QTest::qWait(1);
    }
    TableView *table() { return page->findChild<TableView *>(u"officerHours"_s); }
    int rowOf(const QString &name)
    {
        for (int row = 0; row < table()->model()->rowCount(); ++row) {
            if (table()->model()->index(row, 0).data().toString() == name)
                return row;
        }
        return -1;
    }

    TestDatabase database;
    OfficerId rowan;
    std::unique_ptr<Workspace> workspace;
    ActionRegistry actions;
    QMainWindow window;
    CapacityActions *capacity = nullptr;
    OfficersPage *page = nullptr;
};

TEST_F(OfficersPageTest, ShowsAnAdministratorTheHoursAndNoCase)
{
    Session lead = database.as(Role::TeamLead);
    const QDate today = database.clock.now().date();
    ASSERT_TRUE((RecordAbsence{rowan, {today, today.addDays(9)}, u"Annual leave"_s}.run(lead)));
    start(Role::Administrator);
    const int row = rowOf(u"Rowan Ellis"_s);
    ASSERT_GE(row, 0);
    EXPECT_EQ(table()->model()->index(row, 1).data().toString(), u"40 h a week"_s);
    EXPECT_EQ(table()->model()->index(row, 2).data().toString(), u"Away until 14 Jan 2026"_s);
    EXPECT_EQ(rowOf(database.as(Role::Analyst).actor.name), -1) << "who reviews no case";
    for (int column = 0; column < table()->model()->columnCount(); ++column)
        EXPECT_FALSE(table()->model()->index(row, column).data().toString().contains(u"R-1"_s));
}

TEST_F(OfficersPageTest, OpensTheOfficerThatIsSelectedByKeyboard)
{
    start(Role::Administrator);
    EXPECT_EQ(page->headerActions(), QStringList({u"capacity.officer"_s, u"capacity.calendar"_s}));
    for (const QString &id : page->headerActions())
        EXPECT_TRUE(actions.find(id)->isEnabled()) << qPrintable(id);
    page->focusFirst();
    table()->selectRow(rowOf(u"Rowan Ellis"_s));
    QTest::keyClick(table(), Qt::Key_Return);
    settle();
    auto *officer = window.findChild<QComboBox *>(u"capacityOfficer"_s);
    ASSERT_TRUE(officer);
    EXPECT_EQ(officer->currentText(), u"Rowan Ellis"_s);
}

TEST_F(OfficersPageTest, IsWholeAndNamedInALongerLanguage)
{
    const PseudoLocale pseudo;
    start(Role::Administrator);
    EXPECT_EQ(namelessControls(page), QStringList());
    EXPECT_EQ(clippedTexts(page).join(u'\n'), QString());
}

TEST_F(OfficersPageTest, IsNotForWhoSeesCasesOnly)
{
    start(Role::ReviewOfficer);
    EXPECT_EQ(table()->model()->rowCount(), 0);
    EXPECT_FALSE(actions.find(u"capacity.officer"_s)->isEnabled());
}

} // namespace

} // namespace Revisit
