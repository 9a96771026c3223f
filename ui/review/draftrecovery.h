#pragma once

#include "core/review/draftsleft.h"

#include <QObject>

#include <optional>

class QWidget;

namespace Revisit {

class AnswerChoiceDialog;
class AnswerNaming;
class Workspace;

// Offers what an earlier sitting typed in the review of a case and did not come
// to save: to restore it answer by answer, or to discard it. Until the person
// has decided it stays where it is.
class DraftRecovery : public QObject
{
    Q_OBJECT

public:
    // Dialogs open over the widget.
    DraftRecovery(Workspace &workspace, QWidget *parent);

    // Looks for something to offer, and asks.
    void offer(CaseId id);
    void leave(); // the case: nothing more is asked about it
    // What was restored is now saved: its journal has done its work.
    void settle();

Q_SIGNALS:
    void restored(const Revisit::Answers &answers);
    void failed(const Revisit::Error &error);

private:
    void take(const Result<QList<DraftOffer>> &offers);
    void ask(const DraftOffer &offer);
    void askToRestore(const DraftOffer &offer, const AnswerNaming &naming);
    void showOnly(const DraftOffer &offer, const AnswerNaming &naming);
    void decide(AnswerChoiceDialog *dialog, const DraftOffer &offer);
    void restore(AnswerChoiceDialog *dialog, const DraftOffer &offer);
    void offerDiscard(AnswerChoiceDialog *dialog, const DraftLeft &left);

    Workspace &m_workspace;
    QWidget *m_window;
    CaseId m_case;
    QList<DraftLeft> m_restored; // not known to be saved yet
};

} // namespace Revisit
