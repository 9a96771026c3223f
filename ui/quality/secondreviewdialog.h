#pragma once

#include "core/cases/casedetail.h"
#include "core/quality/secondreview.h"
#include "ui/base/dialog.h"

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

    void reject() override; // once everything typed is kept

private:
    QTabWidget *makeFile();
    DetailSheet *makeSheet(const QString &name, QTabWidget *tabs);
    void writeCase(bool showsNarratives);
    void submit();
    void send();
    void tellThatNotKept(const Error &error);

    Workspace &m_workspace;
    const SecondReviewId m_id;
    const CaseDetail m_file;
    DetailSheet *m_case = nullptr;
    JudgementForm *m_form;
    JudgementSaver *m_saver;
    ThemedLabel *m_kept; // whether what is typed is kept
    bool m_isLeaving = false;
};

} // namespace Revisit
