#include "ui/review/reviewactions.h"

#include "core/refdata/codebook.h"
#include "ui/base/actions.h"
#include "ui/review/reviewpanel.h"

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

constexpr int numberKeys = 9;

} // namespace

void ReviewActions::declare(ActionRegistry &actions, ReviewPanel &panel)
{
    const ActionTerms review{tr("Review"), Capability::ReviewCases};
    const ActionTerms draft{tr("Review"), Capability::ReviewCases,
                            [&panel] { return panel.isEditing(); },
                            tr("Open a case whose review you are writing first.")};
    actions.action(u"review.start"_s)
        .changes()
        .text(tr("&Start the review"))
        .of(review)
        .icon(u"clipboard-list"_s)
        .shortcut(u"Ctrl+Shift+S"_s)
        .enabledWhen([&panel] { return panel.canStart(); },
                     tr("Open a case of yours whose review has not begun."))
        .onTriggered(&panel, [&panel] { panel.start(); });
    actions.action(u"review.submit"_s)
        .changes()
        .text(tr("S&ubmit for sign-off"))
        .of(draft)
        .icon(u"send"_s)
        .shortcut(u"Ctrl+Shift+Return"_s)
        .onTriggered(&panel, [&panel] { panel.submit(); });
    actions.action(u"review.submit-next"_s)
        .changes()
        .text(tr("Submit and take the &next case"))
        .of(draft)
        .icon(u"chevron-down"_s)
        .shortcut(u"Ctrl+Alt+Return"_s)
        .onTriggered(&panel, [&panel] { panel.submitAndGoOn(); });
    actions.action(u"review.undo"_s)
        .changes()
        .text(tr("&Undo the last change"))
        .of(draft)
        .icon(u"undo-2"_s)
        .shortcut(QKeySequence::Undo)
        .enabledWhen([&panel] { return panel.canUndo(); },
                     tr("Nothing has been changed since this review was opened."))
        .onTriggered(&panel, [&panel] { panel.undo(); });
    actions.action(u"review.redo"_s)
        .changes()
        .text(tr("&Redo the change"))
        .of(draft)
        .icon(u"redo-2"_s)
        .shortcut(QKeySequence::Redo)
        .enabledWhen([&panel] { return panel.canRedo(); }, tr("Nothing has been undone."))
        .onTriggered(&panel, [&panel] { panel.redo(); });
    actions.action(u"review.missing"_s)
        .text(tr("Go to the first &missing answer"))
        .of(draft)
        .icon(u"list-checks"_s)
        .shortcut(u"F8"_s)
        .onTriggered(&panel, [&panel] { panel.goToMissing(); });
    actions.action(u"review.criteria"_s)
        .text(tr("Go to the &criteria of scope"))
        .of(draft)
        .icon(u"scale"_s)
        .shortcut(u"F7"_s)
        .onTriggered(&panel, [&panel] { panel.goToCriteria(); });
    actions.action(u"review.revise"_s)
        .changes()
        .text(tr("Re&vise the review…"))
        .of(review)
        .icon(u"history"_s)
        .enabledWhen([&panel] { return panel.canRevise(); },
                     tr("Its reviewer can revise a submitted review, a team lead one that is "
                        "signed off."))
        .onTriggered(&panel, [&panel] { panel.revise(); });
    int number = 0;
    for (const Code &decision : CodeBook::instance().list(u"decision")) {
        if (++number > numberKeys)
            break;
        actions.action(u"review.decide-%1"_s.arg(number))
            .changes()
            //: %1 is a decision on the case
            .text(tr("Decide: %1").arg(labelOf(decision)))
            .of(draft)
            .icon(u"gavel"_s)
            .shortcut(u"Alt+%1"_s.arg(number))
            .onTriggered(&panel, [&panel, number] { panel.decide(number); });
    }
}

} // namespace Revisit
