#include "core/review/scopeanswers.h"
#include "ui/base/toast.h"
#include "ui/review/answeringwording.h"
#include "ui/review/answernaming.h"
#include "ui/review/clashes.h"
#include "ui/review/draftdesk.h"
#include "ui/review/draftrecord.h"
#include "ui/review/draftsaver.h"
#include "ui/review/formview.h"
#include "ui/review/recordpanel.h"
#include "ui/review/scopepanel.h"
#include "ui/review/verdictbar.h"

using namespace Qt::StringLiterals;

namespace Revisit {

void DraftDesk::undo()
{
    if (m_saver && canUndo())
        step(m_history.undo());
}

void DraftDesk::redo()
{
    if (m_saver && canRedo())
        step(m_history.redo());
}

void DraftDesk::step(const Answers &answers)
{
    const QStringList touched = m_history.touched();
    showAnswers(answers);
    const Answers shown = this->answers();
    m_history.adopt(shown);
    keep(shown);
    Q_EMIT historyChanged();
    if (const QString &key = touched.first(); !m_scope->goTo(key))
        m_form->goTo(key);
}

void DraftDesk::takeMerged(const Answers &merged, const QStringList &theirs)
{
    m_isSending = false; // to be looked at first
    showAnswers(merged);
    followAnswers();
    m_history.adopt(answers(), theirs);
    Q_EMIT historyChanged();
    if (!theirs.isEmpty())
        Toast::tell(this, Clashes::takenOver(theirs));
}

void DraftDesk::askAbout(const AnswerMerge &merge)
{
    m_isSending = false;
    m_verdict->setStatus(tr("Not saved"));
    Clashes::ask(merge, AnswerNaming(m_questions, m_record->now()), m_saver, this);
}

void DraftDesk::restore(const Answers &restored)
{
    if (!m_saver)
        return;
    Answers all = answers();
    all.insert(restored);
    showAnswers(all);
    keepAnswers();
    m_saver->flush();
}

// What the answers change on the screen: which questions apply, and the scope.

} // namespace Revisit
