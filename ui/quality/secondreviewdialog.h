#pragma once

#include "core/cases/casedetail.h"
#include "ui/base/dialog.h"
#include "ui/quality/blindtask.h"

class QTabWidget;

namespace Revisit {

class DetailSheet;
class JudgementForm;
class JudgementSaver;
class ThemedLabel;
class Workspace;

// A case judged blind, in a second review or a calibration: the original file on one side, the
// questions on the other.
class SecondReviewDialog : public Dialog
{
    Q_OBJECT

public:
    // `draft`: what was typed before, empty at first.
    SecondReviewDialog(Workspace &workspace, const BlindTask &task, const CaseDetail &file,
                       const Judgement &draft, QWidget *parent = nullptr);

    void reject() override; // once everything typed is kept, or given up

private:
    void layOut();
    void keepDraft(const Judgement &draft);
    QTabWidget *makeFile();
    DetailSheet *makeSheet(const QString &name, QTabWidget *tabs);
    void writeCase(bool showsNarratives);
    void submit();
    void send();
    void takeSent(const Result<> &sent);
    void tellThatNotKept(const Error &error);

    Workspace &m_workspace;
    const BlindTask m_task;
    const CaseDetail m_file;
    DetailSheet *m_case = nullptr;
    JudgementForm *m_form;
    JudgementSaver *m_saver;
    ThemedLabel *m_kept; // whether what is typed is kept
    bool m_isLeaving = false;
};

} // namespace Revisit
