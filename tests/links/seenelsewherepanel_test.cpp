#include "ui/links/seenelsewherepanel.h"

#include "tests/cases/casespagetest.h"

#include <QPushButton>
#include <QTabWidget>

namespace Revisit {

namespace {

class SeenElsewherePanelTest : public CasesPageTest
{
protected:
    SeenElsewherePanelTest()
    {
        share(cases[0]);
        share(cases[1]);
    }

    void share(CaseId id)
    {
        database.connection().execute(u"INSERT INTO shared_value (case_id, kind, folded, written) "
                                      "VALUES (%1, 6, 'old mill', 'Old Mill')"_s.arg(id.value()));
    }

    void open(Role role)
    {
        start(role);
        page->open(QVariant::fromValue(cases[0]));
        settle();
        detail()->openTab(CaseDetailPane::Elsewhere);
        settle();
    }

    QString tab()
    {
        auto *tabs = find<QTabWidget>(u"caseTabs"_s);
        return tabs->tabText(tabs->indexOf(find<QWidget>(u"seenElsewhere"_s)));
    }

    QString said()
    {
        QStringList lines;
        for (const QLabel *label : find<QWidget>(u"seenElsewhere"_s)->findChildren<QLabel *>())
            lines.append(label->text());
        return lines.join(u'\n');
    }
};

TEST_F(SeenElsewherePanelTest, TellsTheOtherCaseAndHowCommonTheValueIs)
{
    open(Role::ReviewOfficer);
    EXPECT_EQ(tab(), u"Elsewhere (1)"_s);
    EXPECT_TRUE(said().contains(u"RV-0002"_s)) << said().toStdString();
    EXPECT_TRUE(said().contains(u"Same venue: Old Mill, in 2 of 4"_s)) << said().toStdString();
}

TEST_F(SeenElsewherePanelTest, IsAnsweredFromTheKeyboardAndKeepsIt)
{
    open(Role::ReviewOfficer);
    auto *button = find<QPushButton>(u"link0verdict2"_s);
    ASSERT_TRUE(button);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    settle();
    settle();
    EXPECT_EQ(database.count(u"SELECT verdict FROM link_answer"_s), 2);
    EXPECT_TRUE(said().contains(u"Every link is answered."_s)) << said().toStdString();
    EXPECT_TRUE(find<QPushButton>(u"link0verdict2"_s)->accessibleName().contains(u"RV-0002"_s));
}

TEST_F(SeenElsewherePanelTest, WhoDoesNotReviewReadsOnly)
{
    open(Role::Auditor);
    EXPECT_TRUE(said().contains(u"Old Mill"_s));
    EXPECT_FALSE(page->findChild<QPushButton *>(u"link0verdict1"_s));
}

TEST_F(SeenElsewherePanelTest, AnAnswerOfSomebodyElseMeanwhileIsNotOverwritten)
{
    open(Role::ReviewOfficer);
    database.connection().execute(
        u"INSERT INTO link_answer (case_id, kind, value, other_case_id, verdict, officer_id, "
        "answered_at) VALUES (%1, 6, 'old mill', %2, 1, %3, '2026-01-05T09:00:00.000Z')"_s
            .arg(cases[0].value())
            .arg(cases[1].value())
            .arg(officer.value()));
    QTest::mouseClick(find<QPushButton>(u"link0verdict2"_s), Qt::LeftButton);
    settle();
    EXPECT_EQ(database.count(u"SELECT verdict FROM link_answer"_s), 1);
    EXPECT_TRUE(said().contains(u"Someone else has answered this since"_s)) << said().toStdString();
}

} // namespace
} // namespace Revisit
