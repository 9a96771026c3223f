#pragma once

#include "core/people/officer.h"
#include "core/quality/secondreview.h"
#include "ui/base/dialog.h"

class QComboBox;

namespace Revisit {

class Field;
class Workspace;

// Chooses who reviews a drawn case a second time, among those who may.
class AssignSecondDialog : public Dialog
{
    Q_OBJECT

public:
    AssignSecondDialog(Workspace &workspace, const SampledReview &review,
                       QWidget *parent = nullptr);

private:
    void offer(const QList<Officer> &officers);
    void assign();

    Workspace &m_workspace;
    const SampledReview m_review;
    QComboBox *m_officer;
    Field *m_officerField;
    Button *m_assign;
};

} // namespace Revisit
