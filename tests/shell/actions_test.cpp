#include "ui/base/actions.h"

#include "tests/support/printing.h"
#include "ui/base/actionbutton.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

class ActionsTest : public testing::Test
{
protected:
    Action *reassign()
    {
        return actions.action(u"cases.reassign"_s)
            .text(u"&Reassign…"_s)
            .group(u"Cases"_s)
            .shortcut(u"Ctrl+R"_s)
            .needs(Capability::ReassignCases)
            .whenSelection(1, ActionBuilder::many, u"Select a case first."_s)
            .enabledWhen([this] { return isConnected; }, u"The database is away."_s)
            .onTriggered(&actions, [this] { ++triggered; });
    }

    ActionRegistry actions;
    bool isConnected = true;
    int triggered = 0;
};

TEST_F(ActionsTest, SayWhoMayWhenTheRoleMayNot)
{
    Action *action = reassign();
    actions.setRole(Role::ReviewOfficer);
    EXPECT_FALSE(action->isEnabled());
    EXPECT_EQ(action->reason(), whoMay(Capability::ReassignCases));
    EXPECT_TRUE(action->toolTip().contains(action->reason()));
}

TEST_F(ActionsTest, AskForASelectionOfTheirOwnKind)
{
    Action *action = reassign();
    actions.setRole(Role::TeamLead);
    EXPECT_EQ(action->reason(), u"Select a case first."_s);
    actions.setSelected(u"reviews"_s, 3);
    EXPECT_FALSE(action->isEnabled());
    actions.setSelected(u"cases"_s, 3);
    EXPECT_TRUE(action->isEnabled());
    EXPECT_TRUE(action->reason().isEmpty());
}

TEST_F(ActionsTest, GiveTheReasonOfTheConditionThatFails)
{
    Action *action = reassign();
    actions.setRole(Role::TeamLead);
    actions.setSelected(u"cases"_s, 1);
    isConnected = false;
    actions.refresh();
    EXPECT_EQ(action->reason(), u"The database is away."_s);
}

TEST_F(ActionsTest, NameTheirShortcutInTheToolTip)
{
    Action *action = reassign();
    EXPECT_TRUE(action->toolTip().contains(u"Ctrl+R"_s));
}

TEST_F(ActionsTest, AreAnnouncedWhenTheyAreComplete)
{
    QString text;
    QObject::connect(&actions, &ActionRegistry::added, &actions,
                     [&text](const Action *action) { text = action->text(); });
    reassign();
    EXPECT_EQ(text, u"&Reassign…"_s);
}

TEST_F(ActionsTest, LendStateAndReasonToTheirButton)
{
    Action *action = reassign();
    actions.setRole(Role::TeamLead);
    ActionButton button(action);
    EXPECT_FALSE(button.isEnabled());
    EXPECT_EQ(button.accessibleDescription(), u"Select a case first."_s);

    actions.setSelected(u"cases"_s, 1);
    EXPECT_TRUE(button.isEnabled());
    button.click();
    EXPECT_EQ(triggered, 1);
}

} // namespace

} // namespace Revisit
