#pragma once

#include "core/base/result.h"
#include "core/cases/casedetail.h"
#include "core/quality/calibration.h"
#include "core/quality/secondreview.h"
#include "ui/base/dialog.h"

#include <optional>

class QTabWidget;

namespace Revisit {

class DetailSheet;
class JudgementForm;
class JudgementSaver;
class ThemedLabel;
class Workspace;

// A blind second review: the original file on one side, the questions on the other.
class SecondReviewDialog : public Dialog
{
    Q_OBJECT

public:
    // `draft`: what was typed before, empty at first.
    SecondReviewDialog(Workspace &workspace, SecondReviewId id, const CaseDetail &file,
                       const Judgement &draft, QWidget *parent = nullptr);

    // The same for a case of a calibration session; nothing is kept before it is given.
    SecondReviewDialog(Workspace &workspace, const CalibrationTask &task, const CaseDetail &file,
                       QWidget *parent = nullptr);

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
    const SecondReviewId m_id;
    const CaseDetail m_file;
    DetailSheet *m_case = nullptr;
    JudgementForm *m_form;
    const std::optional<CalibrationTask> m_task; // else a second review
    JudgementSaver *m_saver = nullptr;           // of a second review
    ThemedLabel *m_kept;                         // whether what is typed is kept
    bool m_isLeaving = false;
};

} // namespace Revisit
