#include "tests/cases/casespagetest.h"
#include "ui/assignment/assignmentactions.h"
#include "ui/cases/caseactions.h"

#include <QAbstractItemView>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>

namespace Revisit {

namespace {

class RestrictDialogTest : public CasesPageTest
{
protected:
    void open(const QString &reference)
    {
        ada = database.addOfficer(u"Ada Young"_s, Role::ReviewOfficer, u"P300"_s);
        CasesPageTest::start();
        assignment = new AssignmentActions(*workspace, *actions, page.get());
        QObject::connect(page.get(), &CasesPage::selectionChanged, assignment,
                         &AssignmentActions::setCases);
        QObject::connect(workspace.get(), &Workspace::changed, page.get(), &CasesPage::refresh);
        click(int(references().indexOf(reference)));
        rest();
    }

    void ask()
    {
        ASSERT_TRUE(actions->find(u"assignment.restrict"_s)->isEnabled());
        actions->find(u"assignment.restrict"_s)->trigger();
        settle();
    }
    QListWidget *officers() { return find<QListWidget>(u"restrictedTo"_s); }
    // Moves to the name by typing it, and ticks it.
    void tick(const QString &name)
    {
        QTest::keyClicks(officers(), name.left(3));
        ASSERT_EQ(officers()->currentItem()->text(), name);
        QTest::keyClick(officers(), Qt::Key_Space);
    }
    void press(const QString &button)
    {
        QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton);
        settle();
    }
    void say(const QString &reason)
    {
        QTest::keyClicks(find<QPlainTextEdit>(u"restrictionReason"_s), reason);
    }
    QString texts(CaseDetailPane::Tab tab)
    {
        detail()->openTab(tab);
        settle();
        QStringList texts;
        for (const QLabel *label :
             find<QTabWidget>(u"caseTabs"_s)->currentWidget()->findChildren<QLabel *>())
            texts.append(label->text());
        return texts.join(u'\n');
    }

    OfficerId ada;
    AssignmentActions *assignment = nullptr;
};

TEST_F(RestrictDialogTest, RestrictsChangesNothingForTheHolderAndLifts)
{
    open(u"RV-0001"_s);
    EXPECT_FALSE(find<QWidget>(u"caseRestricted"_s)->isVisible());
    ask();
    EXPECT_FALSE(find<QPushButton>(u"liftRestriction"_s)->isVisible());
    press(u"restrictCase"_s);
    EXPECT_TRUE(officers()->isVisible()) << "nobody is ticked";
    tick(u"Ada Young"_s);
    EXPECT_TRUE(find<QLabel>(u"restrictionHolder"_s)->isVisible()) << "somebody else holds it";
    press(u"restrictCase"_s);
    EXPECT_EQ(database.count(u"SELECT count(*) FROM case_restriction"_s), 0) << "asks why";
    say(u"Knows the family"_s);
    press(u"restrictCase"_s);
    EXPECT_EQ(database.count(u"SELECT officer_id FROM restriction_officer"_s), ada.value());
    EXPECT_EQ(database.count(u"SELECT officer_id FROM review_case WHERE reference = 'RV-0001'"_s),
              officer.value());
    EXPECT_TRUE(find<QWidget>(u"caseRestricted"_s)->isVisible());
    EXPECT_TRUE(texts(CaseDetailPane::Overview).contains(u"Only Ada Young (Knows the family)"_s));
    EXPECT_TRUE(texts(CaseDetailPane::History).contains(u"Only Ada Young"_s));

    ask();
    EXPECT_TRUE(find<QLabel>(u"restrictionInForce"_s)->text().contains(u"Knows the family"_s));
    say(u"They have left the area"_s);
    press(u"liftRestriction"_s);
    EXPECT_FALSE(find<QWidget>(u"caseRestricted"_s)->isVisible());
    EXPECT_TRUE(texts(CaseDetailPane::History).contains(u"No longer only Ada Young"_s));
    EXPECT_EQ(entries(u"case.restricted"_s), 1);
    EXPECT_EQ(entries(u"case.restriction_lifted"_s), 1);
}

TEST_F(RestrictDialogTest, StandsInTheMenuOfACase)
{
    open(u"RV-0001"_s);
    const std::unique_ptr<QMenu> menu(CaseActions::menu(*actions, nullptr));
    Q_EMIT menu->aboutToShow();
    EXPECT_TRUE(menu->actions().contains(actions->find(u"assignment.restrict"_s)));
}

TEST_F(RestrictDialogTest, DoesNotOfferWhoTookPartInTheInvestigation)
{
    open(u"RV-0001"_s);
    database.addOriginalOfficer(cases[0], u"P300"_s);
    ask();
    const QList<QListWidgetItem *> found =
        officers()->findItems(u"Ada Young"_s, Qt::MatchStartsWith);
    ASSERT_EQ(found.size(), 1);
    EXPECT_FALSE(found.first()->flags() & Qt::ItemIsEnabled);
    EXPECT_TRUE(found.first()->text().contains(u"took part"_s));
}

} // namespace

} // namespace Revisit
