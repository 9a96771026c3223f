#include "ui/decisionlog/decisionlogpanel.h"

#include "core/decisionlog/adddecision.h"
#include "tests/cases/casespagetest.h"
#include "ui/base/chip.h"
#include "ui/decisionlog/decisiondialog.h"

#include <QPlainTextEdit>
#include <QPushButton>

namespace Revisit {

namespace {

class DecisionLogPanelTest : public CasesPageTest
{
protected:
    void open(Role role)
    {
        start(role);
        page->open(QVariant::fromValue(cases[0]));
        settle();
        detail()->openTab(CaseDetailPane::Decisions);
        settle();
    }

    DecisionDialog *ask(const QString &button)
    {
        auto *opener = find<QPushButton>(button);
        opener->setFocus();
        QTest::keyClick(opener, Qt::Key_Space);
        QTest::qWait(1);
        return page->window()->findChild<DecisionDialog *>();
    }

    void fill(DecisionDialog *dialog, const QString &decision, const QString &reasons)
    {
        auto *first = dialog->findChild<QPlainTextEdit *>(u"loggedDecision"_s);
        first->setFocus();
        QTest::keyClicks(first, decision);
        QTest::keyClicks(dialog->findChild<QPlainTextEdit *>(u"loggedReasons"_s), reasons);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"saveDecision"_s), Qt::LeftButton);
        settle();
    }

    QString said()
    {
        QStringList lines;
        for (const QLabel *label : find<QWidget>(u"decisionLog"_s)->findChildren<QLabel *>())
            lines.append(label->text());
        for (const Chip *chip : find<QWidget>(u"decisionLog"_s)->findChildren<Chip *>())
            lines.append(chip->accessibleName());
        return lines.join(u'\n');
    }
};

TEST_F(DecisionLogPanelTest, ADecisionIsLoggedAndThenCorrectedByANewEntry)
{
    open(Role::ReviewOfficer);
    DecisionDialog *dialog = ask(u"logDecision"_s);
    ASSERT_TRUE(dialog);
    fill(dialog, u"Ask for the register"_s, u"It was never seen"_s);
    EXPECT_TRUE(said().contains(u"1. Ask for the register"_s)) << said().toStdString();
    DecisionDialog *correction = ask(u"correct1"_s);
    ASSERT_TRUE(correction);
    fill(correction, u"Ask for the ledger"_s, u"The register was lost"_s);
    EXPECT_TRUE(said().contains(u"2. Ask for the ledger"_s)) << said().toStdString();
    EXPECT_TRUE(said().contains(u"Corrects entry 1"_s));
    EXPECT_TRUE(said().contains(u"Corrected by entry 2"_s));
    EXPECT_TRUE(said().contains(u"1. Ask for the register"_s)) << "the old entry stays";
}

TEST_F(DecisionLogPanelTest, WithoutReasonsTheDialogStaysAndSaysSo)
{
    open(Role::ReviewOfficer);
    DecisionDialog *dialog = ask(u"logDecision"_s);
    ASSERT_TRUE(dialog);
    fill(dialog, u"Ask for the register"_s, {});
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_EQ(database.count(u"SELECT count(*) FROM decision_log"_s), 0);
}

TEST_F(DecisionLogPanelTest, WhoDoesNotReviewReadsOnly)
{
    open(Role::Auditor);
    EXPECT_TRUE(said().contains(u"No decision has been logged yet."_s)) << said().toStdString();
    EXPECT_FALSE(page->findChild<QPushButton *>(u"logDecision"_s));
}

} // namespace
} // namespace Revisit
