#include "ui/victim/contactdialog.h"

#include "core/victim/victimcontactstore.h"
#include "tests/cases/casespagetest.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace Revisit {

namespace {

// The first case of the queue has one victim, and was closed in April 2012.
class ContactDialogTest : public CasesPageTest
{
protected:
    ContactDialogTest()
    {
        database.connection().execute(
            u"INSERT INTO victim (case_id, number) VALUES (%1, 1)"_s.arg(cases[0].value()));
        database.connection().execute(
            u"UPDATE review_case SET nfa_earliest = '2012-04-09', nfa_latest = '2012-04-09', "
            "nfa_text = '2012-04-09' WHERE id = %1"_s.arg(cases[0].value()));
        victim = VictimId(database.count(u"SELECT max(id) FROM victim"_s));
    }

    void openDialog()
    {
        start();
        page->open(QVariant::fromValue(cases[0]));
        rest();
        actions->find(u"cases.contact"_s)->trigger();
        settle();
        ASSERT_TRUE(page->findChild<ContactDialog *>());
    }
    void press()
    {
        QTest::mouseClick(find<QPushButton>(u"recordContact"_s), Qt::LeftButton);
        settle();
    }
    QList<VictimContact> recorded() { return contactsOf(database.connection(), victim).value(); }

    VictimId victim;
};

TEST_F(ContactDialogTest, RecordsWhatTheVictimSaid)
{
    openDialog();
    EXPECT_TRUE(find<QLabel>(u"rightsRoute"_s)->text().contains(u"Review Panel"_s))
        << "closed before 5 June 2013";
    find<QComboBox>(u"mayBeContacted"_s)->setCurrentIndex(1);
    find<QComboBox>(u"preference"_s)->setCurrentText(u"Letter"_s);
    QTest::keyClicks(find<QPlainTextEdit>(u"arrangements"_s), u"After six"_s);
    QTest::keyClicks(find<QLineEdit>(u"toldOn"_s), u"about 2014"_s);
    press();
    const auto contacts = recorded();
    ASSERT_EQ(contacts.size(), 1);
    EXPECT_EQ(contacts.first().mayBeContacted, true);
    EXPECT_EQ(contacts.first().arrangements, u"After six"_s);
    EXPECT_EQ(contacts.first().toldOn.precision(), DatePrecision::Circa);
    EXPECT_FALSE(contacts.first().toldOfOutcome.has_value()) << "nobody looked into it";
}

TEST_F(ContactDialogTest, KeepsADateAsItWasWhenSomethingElseIsRecorded)
{
    openDialog();
    QTest::keyClicks(find<QLineEdit>(u"toldOn"_s), u"4/2014"_s);
    press();
    page->refresh(); // as the window does after a change
    settle();
    settle();
    actions->find(u"cases.contact"_s)->trigger();
    settle();
    find<QComboBox>(u"mayBeContacted"_s)->setCurrentIndex(2);
    EXPECT_FALSE(find<QComboBox>(u"preference"_s)->isEnabled());
    press();
    ASSERT_EQ(recorded().size(), 2);
    EXPECT_EQ(recorded().first().toldOn, recorded().last().toldOn);
    EXPECT_EQ(recorded().first().mayBeContacted, false);
}

TEST_F(ContactDialogTest, SaysWhatIsNoDateAndRecordsNothing)
{
    openDialog();
    QTest::keyClicks(find<QLineEdit>(u"toldOn"_s), u"in spring"_s);
    press();
    EXPECT_TRUE(page->findChild<ContactDialog *>());
    EXPECT_TRUE(recorded().isEmpty());
}

TEST_F(ContactDialogTest, IsNotOfferedForACaseWithoutVictims)
{
    start();
    page->open(QVariant::fromValue(cases[1]));
    rest();
    EXPECT_FALSE(actions->find(u"cases.contact"_s)->isEnabled());
}

} // namespace

} // namespace Revisit
