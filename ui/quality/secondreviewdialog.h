#pragma once

#include "core/cases/casedetail.h"
#include "core/quality/secondreview.h"
#include "ui/base/dialog.h"

class QTabWidget;

namespace Revisit {

class DetailSheet;
class JudgementForm;
class Workspace;

// A blind second review: the original file on one side, the questions on the other.
class SecondReviewDialog : public Dialog
{
    Q_OBJECT

public:
    SecondReviewDialog(Workspace &workspace, SecondReviewId id, const CaseDetail &file,
                       QWidget *parent = nullptr);

    void reject() override; // asks first where answers would be lost

private:
    QTabWidget *makeFile();
    DetailSheet *makeSheet(const QString &name, QTabWidget *tabs);
    void writeCase(bool showsNarratives);
    void submit();
    void send();

    Workspace &m_workspace;
    const SecondReviewId m_id;
    const CaseDetail m_file;
    DetailSheet *m_case = nullptr;
    JudgementForm *m_form;
};

} // namespace Revisit
