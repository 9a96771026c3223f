#include "core/review/scopeanswers.h"
#include "core/review/submitreview.h"
#include "ui/base/workspace.h"
#include "ui/review/answeringwording.h"
#include "ui/review/draftdesk.h"
#include "ui/review/draftsaver.h"
#include "ui/review/formview.h"
#include "ui/review/recordpanel.h"
#include "ui/review/scopepanel.h"
#include "ui/review/verdictbar.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

// Where a question stands in the form; what is none of its questions comes last.
qsizetype placeIn(const Form &form, const QString &key)
{
    const FormQuestion *exact = form.find(key);
    const FormQuestion *sought = exact ? exact : form.find(AnswerPlace::of(key).question);
    qsizetype place = 0;
    for (const FormPart &part : form.parts) {
        for (const FormQuestion &question : part.questions) {
            if (&question == sought)
                return place;
            ++place;
        }
    }
    return place;
}

} // namespace

void DraftDesk::goTo(const QString &key)
{
    if (m_scope->goTo(key))
        m_form->ensureWidgetVisible(focusWidget());
    else if (!m_form->goTo(key))
        m_verdict->focusDecision();
}

void DraftDesk::goToCriteria()
{
    m_form->goTo(u"B2"_s);
    m_scope->goToFirst();
}

void DraftDesk::goToMissing()
{
    m_wasAsked = true;
    showMissing();
    if (const QList<Missing> all = missing(); !all.isEmpty())
        goTo(all.first().question);
}

void DraftDesk::goOnFrom(const QString &key)
{
    const QList<Missing> all = missing();
    const auto next =
        std::ranges::find_if(all, [&, from = placeIn(m_questions, key)](const Missing &missing) {
            return placeIn(m_questions, missing.question) >= from;
        });
    if (next != all.end())
        goTo(next->question);
}

void DraftDesk::decide(int number)
{
    m_verdict->choose(number);
}

void DraftDesk::submit()
{
    if (!m_saver || m_isSending)
        return;
    m_wasAsked = true;
    showMissing();
    if (!missing().isEmpty())
        return goToMissing();
    m_isSending = true;
    whenSettled([this](int version) { send(version); });
}

void DraftDesk::send(int version)
{
    const SubmitReview submit{m_saver->review(), version};
    m_workspace.perform(submit, this, [this, id = m_review](const Result<> &outcome) {
        if (id != m_review)
            return;
        m_isSending = false;
        if (!outcome) {
            Q_EMIT failed(outcome.error());
            return;
        }
        leave();
        Q_EMIT submitted();
    });
}

} // namespace Revisit
