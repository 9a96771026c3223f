#include "ui/panel/panelsheet.h"

#include "tests/panel/paneltest.h"
#include "ui/base/chip.h"
#include "ui/base/field.h"
#include "ui/base/workspace.h"
#include "ui/panel/closepaneldialog.h"
#include "ui/panel/convenedialog.h"
#include "ui/panel/votedialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QMainWindow>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace Revisit {

namespace {

class PanelSheetTest : public PanelBench, public testing::Test
{
protected:
    void start(const Officer &actor)
    {
        workspace = std::make_unique<Workspace>(database.spec(), database.clock, actor);
        window = std::make_unique<QMainWindow>();
        sheet = new PanelSheet(*workspace, u"Panel"_s);
        window->setCentralWidget(sheet);
        window->resize(900, 700);
        window->show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
        sheet->showCase(caseId);
        settle();
    }

    void settle()
    {
        for (int round = 0; round < 3; ++round) {
            EXPECT_TRUE(QTest::qWaitFor([this] { return workspace->isIdle(); }));
            QTest::qWait(1);
        }
    }

    QPushButton *button(const QString &name) { return window->findChild<QPushButton *>(name); }

    template<typename DialogType>
    DialogType *ask(const QString &name)
    {
        QPushButton *opener = button(name);
        if (!opener)
            return nullptr;
        opener->setFocus();
        QTest::keyClick(opener, Qt::Key_Space);
        settle();
        return window->findChild<DialogType *>();
    }

    void choose(QWidget *dialog, const QString &combo, const QString &text)
    {
        auto *box = dialog->findChild<QComboBox *>(combo);
        ASSERT_TRUE(box) << combo.toStdString();
        const int index = box->findText(text);
        ASSERT_GE(index, 0) << text.toStdString();
        box->setFocus();
        while (box->currentIndex() != index)
            QTest::keyClick(box, box->currentIndex() < index ? Qt::Key_Down : Qt::Key_Up);
    }

    void type(QWidget *dialog, const QString &name, const QString &words)
    {
        auto *text = dialog->findChild<QPlainTextEdit *>(name);
        text->setFocus();
        QTest::keyClicks(text, words);
    }

    void press(QWidget *dialog, const QString &name)
    {
        QTest::mouseClick(dialog->findChild<QPushButton *>(name), Qt::LeftButton);
        settle();
    }

    QString said()
    {
        QStringList lines;
        for (const QLabel *label : sheet->findChildren<QLabel *>())
            lines.append(label->text());
        for (const Chip *chip : sheet->findChildren<Chip *>())
            lines.append(chip->accessibleName());
        return lines.join(u'\n');
    }

    Officer member(OfficerId id) { return database.as(id, Role::ReviewOfficer).actor; }

    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<QMainWindow> window;
    PanelSheet *sheet = nullptr;
};

TEST_F(PanelSheetTest, ALeadConvenesAPanelByKeyboardAndSeesWhoCannotSit)
{
    submit();
    start(lead.actor);
    auto *dialog = ask<ConveneDialog>(u"convene"_s);
    ASSERT_TRUE(dialog);
    QStringList captions;
    for (const QLabel *label : dialog->findChildren<QLabel *>())
        captions.append(label->text());
    EXPECT_TRUE(captions.join(u'\n').contains(u"Reviewed this case"_s));
    EXPECT_EQ(dialog->findChild<QComboBox *>(u"seatPerson1"_s)
                  ->findData(QVariant::fromValue(reviewer.actor.id.value())),
              -1)
        << "the reviewer is not offered";
    type(dialog, u"panelQuestion"_s, u"Is there nothing left to find?"_s);
    choose(dialog, u"seatPerson1"_s, u"Chair"_s);
    choose(dialog, u"seatPip1"_s, u"PIP 3"_s);
    choose(dialog, u"seatPerson2"_s, u"Outsider"_s);
    auto *independent = dialog->findChild<QCheckBox *>(u"seatIndependent2"_s);
    independent->setFocus();
    QTest::keyClick(independent, Qt::Key_Space);
    choose(dialog, u"seatPerson3"_s, u"Third"_s);
    press(dialog, u"convenePanel"_s);
    EXPECT_EQ(database.count(u"SELECT count(*) FROM panel_member"_s), 3);
    EXPECT_TRUE(said().contains(u"Waits for votes"_s)) << said().toStdString();
    EXPECT_TRUE(said().contains(u"Outsider"_s));
    EXPECT_FALSE(button(u"convene"_s)) << "one sits already";
}

TEST_F(PanelSheetTest, WhatIsMissingIsSaidInTheDialog)
{
    submit();
    start(lead.actor);
    auto *dialog = ask<ConveneDialog>(u"convene"_s);
    ASSERT_TRUE(dialog);
    press(dialog, u"convenePanel"_s);
    EXPECT_TRUE(dialog->isVisible()) << "no question";
    type(dialog, u"panelQuestion"_s, u"Is there nothing left to find?"_s);
    press(dialog, u"convenePanel"_s);
    EXPECT_TRUE(dialog->isVisible()) << "nobody sits";
    EXPECT_EQ(database.count(u"SELECT count(*) FROM panel"_s), 0);
}

TEST_F(PanelSheetTest, AMemberVotesOnceAndSeesNoOtherVote)
{
    submit();
    const PanelId panel = convene().value();
    ASSERT_TRUE(vote(panel, chair, enquiries));
    start(member(third));
    EXPECT_FALSE(said().contains(voteReason));
    auto *dialog = ask<VoteDialog>(u"votePanel"_s);
    ASSERT_TRUE(dialog);
    press(dialog, u"castVote"_s);
    EXPECT_TRUE(dialog->isVisible()) << "neither choice nor reason";
    auto *choice = dialog->findChild<QComboBox *>(u"vote"_s);
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_Down);
    EXPECT_TRUE(choice->currentText().startsWith(u"Uphold"_s));
    type(dialog, u"voteReason"_s, u"Everything that could be asked was asked."_s);
    press(dialog, u"castVote"_s);
    EXPECT_EQ(database.count(u"SELECT decision_code FROM panel_vote WHERE officer_id = %1"_s.arg(
                  third.value())),
              noFurther.value());
    EXPECT_FALSE(button(u"votePanel"_s)) << "a vote is final";
}

TEST_F(PanelSheetTest, ALeadClosesItAndTheDissentIsShownWithItsReason)
{
    submit();
    const PanelId panel = convene().value();
    ASSERT_TRUE(vote(panel, chair, noFurther));
    ASSERT_TRUE(vote(panel, outsider, noFurther));
    ASSERT_TRUE(vote(panel, third, enquiries));
    start(lead.actor);
    auto *dialog = ask<ClosePanelDialog>(u"askToClosePanel"_s);
    ASSERT_TRUE(dialog);
    type(dialog, u"panelReasons"_s, u"Two of three saw no gap in the file."_s);
    press(dialog, u"closePanel"_s);
    EXPECT_TRUE(said().contains(u"Upheld"_s)) << said().toStdString();
    EXPECT_TRUE(said().contains(u"Dissent"_s));
    EXPECT_TRUE(said().contains(voteReason));
}

TEST_F(PanelSheetTest, WhoIsNeitherLeadNorMemberOnlyReads)
{
    submit();
    ASSERT_TRUE(convene());
    start(database.as(Role::Auditor).actor);
    EXPECT_TRUE(said().contains(u"Chair"_s));
    EXPECT_FALSE(button(u"votePanel"_s));
    EXPECT_FALSE(button(u"askToClosePanel"_s));
}

TEST_F(PanelSheetTest, ACaseWithoutAReviewThatWaitsHasNothingForAPanel)
{
    start(lead.actor);
    QSignalSpy concerns(sheet, &PanelSheet::concerns);
    sheet->showCase(caseId);
    settle();
    ASSERT_FALSE(concerns.isEmpty());
    EXPECT_FALSE(concerns.last().first().toBool());
    submit();
    sheet->showCase(caseId);
    settle();
    EXPECT_TRUE(concerns.last().first().toBool());
}

} // namespace
} // namespace Revisit
