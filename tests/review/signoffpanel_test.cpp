// The list of submitted reviews, where a panel decides.

#include "tests/panel/paneltest.h"
#include "ui/base/actions.h"
#include "ui/base/banner.h"
#include "ui/base/tableview.h"
#include "ui/base/workspace.h"
#include "ui/panel/convenedialog.h"
#include "ui/review/signoffactions.h"
#include "ui/review/signoffpage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

namespace Revisit {

namespace {

class SignOffPanelTest : public PanelBench, public testing::Test
{
protected:
    void show()
    {
        workspace = std::make_unique<Workspace>(database.spec(), database.clock, lead.actor);
        actions = std::make_unique<ActionRegistry>();
        actions->setRole(Role::TeamLead);
        page = std::make_unique<SignOffPage>(*workspace, *actions);
        page->resize(1200, 800);
        page->show();
        page->refresh();
        settle();
        page->findChild<TableView *>()->selectRow(0);
        settle();
    }

    void settle()
    {
        for (int round = 0; round < 4; ++round) {
            EXPECT_TRUE(QTest::qWaitFor([this] { return workspace->isIdle(); }));
            QTest::qWait(1);
        }
    }

    QWidget *widget(const QString &name) { return page->findChild<QWidget *>(name); }

    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<ActionRegistry> actions;
    std::unique_ptr<SignOffPage> page;
};

TEST_F(SignOffPanelTest, WhatAPanelDecidesIsNotAgreedToHereAndThePanelIsOffered)
{
    submitReinvestigation();
    show();
    const Action *agree = actions->find(u"signoff.agree"_s);
    EXPECT_FALSE(agree->isEnabled());
    EXPECT_TRUE(agree->reason().contains("panel"_L1)) << agree->reason().toStdString();
    EXPECT_FALSE(actions->find(u"signoff.agree-with-changes"_s)->isEnabled());
    EXPECT_TRUE(actions->find(u"signoff.return"_s)->isEnabled());
    EXPECT_TRUE(widget(u"signOffNotice"_s)->isVisible());
    EXPECT_TRUE(widget(SignOffActions::convene())->isVisible());
}

TEST_F(SignOffPanelTest, ALeadConvenesItFromTheListByKeyboard)
{
    submitReinvestigation();
    show();
    QWidget *convene = widget(SignOffActions::convene());
    convene->setFocus();
    QTest::keyClick(convene, Qt::Key_Space);
    settle();
    auto *dialog = page->findChild<ConveneDialog *>();
    ASSERT_TRUE(dialog);
    QTest::keyClicks(dialog->findChild<QPlainTextEdit *>(u"panelQuestion"_s), u"Is it enough?"_s);
    const auto seat = [&](int number, const QString &name) {
        auto *box = dialog->findChild<QComboBox *>(u"seatPerson%1"_s.arg(number));
        ASSERT_TRUE(box) << number;
        box->setCurrentIndex(box->findText(name));
    };
    seat(1, u"Chair"_s);
    seat(2, u"Outsider"_s);
    seat(3, u"Third"_s);
    auto *pip = dialog->findChild<QComboBox *>(u"seatPip1"_s);
    pip->setCurrentIndex(pip->findText(u"PIP 3"_s));
    dialog->findChild<QCheckBox *>(u"seatIndependent2"_s)->setChecked(true);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"convenePanel"_s), Qt::LeftButton);
    settle();
    EXPECT_EQ(database.count(u"SELECT count(*) FROM panel"_s), 1);
    EXPECT_FALSE(widget(SignOffActions::convene())->isVisible()) << "one sits";
    EXPECT_FALSE(actions->find(u"signoff.return"_s)->isEnabled());
}

TEST_F(SignOffPanelTest, AnyOtherReviewIsAgreedToAndNoPanelIsOffered)
{
    submit();
    show();
    EXPECT_TRUE(actions->find(u"signoff.agree"_s)->isEnabled());
    EXPECT_FALSE(actions->find(SignOffActions::convene())->isEnabled());
    EXPECT_FALSE(widget(SignOffActions::convene())->isVisible());
}

} // namespace
} // namespace Revisit
