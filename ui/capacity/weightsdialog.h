#pragma once

#include "core/capacity/capacityrules.h"
#include "ui/base/dialog.h"

class QLineEdit;
class QSpinBox;

namespace Revisit {

class Field;
class Workspace;

// What a case asks in minutes, by priority: each change is a new version.
class WeightsDialog : public Dialog
{
    Q_OBJECT

public:
    WeightsDialog(Workspace &workspace, QWidget *parent);

private:
    void layOut();
    void fetch();
    void save();

    Workspace &m_workspace;
    std::array<QSpinBox *, 4> m_triage{};
    std::array<QSpinBox *, 4> m_assessment{};
    QLineEdit *m_reason;
    Field *m_reasonField;
};

} // namespace Revisit
