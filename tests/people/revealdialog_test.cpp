#include "ui/people/revealdialog.h"

#include "core/links/sharedvalue.h"
#include "tests/cases/casespagetest.h"

#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

namespace Revisit {

namespace {

// The first case of the queue has one suspect, whom the file names.
class RevealDialogTest : public CasesPageTest
{
protected:
    RevealDialogTest()
    {
        database.connection().execute(
            u"INSERT INTO suspect (case_id, number, identified) VALUES (%1, 1, 1)"_s.arg(
                cases[0].value()));
        database.connection().execute(
            u"INSERT INTO shared_value (case_id, suspect_id, kind, folded, written) "
            "SELECT case_id, id, %1, '', 'Testperson One' FROM suspect"_s.arg(writtenName));
    }

    void openPeople(Role role = Role::TeamLead)
    {
        start(role);
        page->open(QVariant::fromValue(cases[0]));
        rest();
        detail()->openTab(CaseDetailPane::People);
        settle();
    }

    QPushButton *ask()
    {
        const auto buttons = detail()->findChildren<QPushButton *>();
        const auto found = std::ranges::find_if(buttons, [](QPushButton *button) {
            return button->text().contains(u"name of S-001"_s) && button->isVisible();
        });
        return found == buttons.end() ? nullptr : *found;
    }

    bool shows(const QString &text)
    {
        const auto labels = detail()->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](QLabel *label) {
            return label->isVisible() && label->text().contains(text);
        });
    }

    void openDialog()
    {
        openPeople();
        ASSERT_TRUE(ask());
        QTest::mouseClick(ask(), Qt::LeftButton);
        settle();
        ASSERT_TRUE(page->findChild<RevealDialog *>());
    }

    void press()
    {
        QTest::mouseClick(find<QPushButton>(u"revealName"_s), Qt::LeftButton);
        settle();
    }
};

TEST_F(RevealDialogTest, APseudonymStandsThereUntilTheNameIsAskedFor)
{
    openDialog();
    EXPECT_FALSE(shows(u"Testperson"_s));
    find<QComboBox>(u"revealPurpose"_s)->setCurrentIndex(1);
    QTest::keyClicks(find<QPlainTextEdit>(u"revealReason"_s), u"To read the custody record"_s);
    press();
    EXPECT_TRUE(shows(u"Testperson One"_s));
    EXPECT_FALSE(ask()) << "it is shown already";
    EXPECT_EQ(entries(u"person.name_revealed"_s), 1);
}

TEST_F(RevealDialogTest, AnotherCaseTakesTheNameAway)
{
    openDialog();
    find<QComboBox>(u"revealPurpose"_s)->setCurrentIndex(1);
    QTest::keyClicks(find<QPlainTextEdit>(u"revealReason"_s), u"To read the custody record"_s);
    press();
    page->open(QVariant::fromValue(cases[1]));
    rest();
    page->open(QVariant::fromValue(cases[0]));
    rest();
    EXPECT_FALSE(shows(u"Testperson"_s));
    EXPECT_TRUE(ask());
}

TEST_F(RevealDialogTest, SaysWhatIsMissingAndShowsNothing)
{
    openDialog();
    press();
    EXPECT_TRUE(page->findChild<RevealDialog *>());
    EXPECT_FALSE(shows(u"Testperson"_s));
    EXPECT_EQ(entries(u"person.name_revealed"_s), 0);
}

TEST_F(RevealDialogTest, IsNotOfferedToAnAuditor)
{
    openPeople(Role::Auditor);
    EXPECT_FALSE(ask());
}

} // namespace

} // namespace Revisit
