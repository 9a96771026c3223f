#pragma once

#include "core/referral/referral.h"
#include "ui/base/dialog.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace Revisit {

class Field;
class Workspace;

// Hands a concern about a case to a body that can act on it.
class ReferralDialog : public Dialog
{
    Q_OBJECT

public:
    ReferralDialog(Workspace &workspace, CaseId caseId, std::optional<ReviewId> review,
                   QWidget *parent = nullptr);

private:
    void layOut();
    void followKind();
    void followUrgency();
    void make();

    Workspace &m_workspace;
    const CaseId m_case;
    const std::optional<ReviewId> m_review;
    QComboBox *m_kind;
    Field *m_kindField;
    QCheckBox *m_urgent;
    QLineEdit *m_body;
    Field *m_bodyField;
    QLineEdit *m_person;
    QLineEdit *m_method;
    QLineEdit *m_chase;
    Field *m_chaseField;
};

} // namespace Revisit
