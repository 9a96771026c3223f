#pragma once

#include "core/people/officer.h"
#include "ui/base/dialog.h"

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace Revisit {

class Field;
class Workspace;

// Raises a line of enquiry on a case.
class EnquiryDialog : public Dialog
{
    Q_OBJECT

public:
    EnquiryDialog(Workspace &workspace, CaseId caseId, const QList<Officer> &officers,
                  QWidget *parent = nullptr);

private:
    void fill(const QList<Officer> &officers);
    void layOut();
    void openChecklists();
    void raiseLine();
    QDate dayIn(QLineEdit *edit, Field *field); // and says where it is none

    Workspace &m_workspace;
    const CaseId m_case;
    QLineEdit *m_action;
    Field *m_actionField;
    QComboBox *m_owner;
    QComboBox *m_skill;
    QSpinBox *m_hours;
    QLineEdit *m_due;
    Field *m_dueField;
    QLineEdit *m_bring;
    Field *m_bringField;
};

} // namespace Revisit
