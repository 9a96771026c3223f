#include "core/people/capability.h"
#include "core/review/movetonewestform.h"
#include "core/review/revisereview.h"
#include "core/review/startreview.h"
#include "ui/base/actions.h"
#include "ui/base/messagebar.h"
#include "ui/base/workspace.h"
#include "ui/review/acknowledging.h"
#include "ui/review/draftdesk.h"
#include "ui/review/formmovebar.h"
#include "ui/review/reasondialog.h"
#include "ui/review/reviewpanel.h"
#include "ui/review/reviewsheet.h"

using namespace Qt::StringLiterals;

namespace Revisit {

void ReviewPanel::goToMissing()
{
    m_desk->goToMissing();
}

void ReviewPanel::goToCriteria()
{
    m_desk->goToCriteria();
}

void ReviewPanel::decide(int number)
{
    m_desk->decide(number);
}

void ReviewPanel::submit()
{
    m_goesOn = false;
    m_desk->submit();
}

void ReviewPanel::submitAndGoOn()
{
    m_goesOn = true;
    m_desk->submit();
}

void ReviewPanel::undo()
{
    m_desk->undo();
}

void ReviewPanel::redo()
{
    m_desk->redo();
}

bool ReviewPanel::canUndo() const
{
    return isEditing() && m_desk->canUndo();
}

bool ReviewPanel::canRedo() const
{
    return isEditing() && m_desk->canRedo();
}

bool ReviewPanel::isEditing() const
{
    return m_desk->isOpen();
}

bool ReviewPanel::canStart() const
{
    const Officer &actor = m_workspace.actor();
    return !m_workspace.past() && m_file && m_file->versions.isEmpty() &&
           allows(actor.role, Capability::ReviewCases) &&
           (actor.role == Role::TeamLead || m_file->assignedTo == actor.id);
}

bool ReviewPanel::canRevise() const
{
    const Review *newest = m_file ? m_file->newest() : nullptr;
    return newest && Revisit::canRevise(m_workspace.actor(), *newest);
}

void ReviewPanel::start()
{
    m_workspace.perform(StartReview{m_case}, this, [this](const Result<Review> &outcome) {
        if (!outcome)
            return m_messages->tell(outcome.error());
        load();
        if (Action *whole = m_actions ? m_actions->find(u"cases.whole-page"_s) : nullptr)
            whole->trigger(); // it is written beside the file
    });
}

void ReviewPanel::moveForm()
{
    const Review *newest = m_file ? m_file->newest() : nullptr;
    if (!newest)
        return;
    const ReviewId review = newest->id;
    if (m_desk->isOpen())
        return m_desk->whenSettled([this, review](int version) { moveForm(review, version); });
    FormMoveBar::confirmMove(newest->state, this, [this, review, version = newest->version] {
        moveForm(review, version);
    });
}

void ReviewPanel::moveForm(ReviewId review, int version)
{
    const MoveToNewestForm command{review, version};
    m_workspace.perform(command, this, [this, id = m_case](const Result<Review> &moved) {
        if (id != m_case)
            return;
        if (!moved)
            return m_messages->tell(moved.error());
        leaveDraft();
        m_messages->tell(tr("The review is on the newest form, and every answer stands. F8 leads "
                            "to what is missing."),
                         Tone::Ok);
        load();
    });
}

void ReviewPanel::revise()
{
    const auto act = [this, id = m_case](const QString &reason) {
        m_workspace.perform(ReviseReview{id, reason}, this, [this](const Result<Review> &outcome) {
            if (!outcome)
                return m_messages->tell(outcome.error());
            m_messages->clear();
            load();
        });
    };
    auto *dialog = new ReasonDialog({tr("Revise the review"),
                                     tr("The submitted version stays as it is. Say why a new one "
                                        "is begun."),
                                     tr("Begin a new version")},
                                    act, this);
    dialog->open();
}

} // namespace Revisit
