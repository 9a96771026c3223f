#pragma once

#include "core/people/officer.h"
#include "core/quality/secondreview.h"
#include "ui/base/dialog.h"

class QLineEdit;
class QListWidget;

namespace Revisit {

class Field;
class Workspace;

// Begins a calibration session: its title, the cases and who answers them.
class HoldCalibrationDialog : public Dialog
{
    Q_OBJECT

public:
    HoldCalibrationDialog(Workspace &workspace, const QList<SampledReview> &reviews,
                          QWidget *parent = nullptr);

private:
    void offer(const QList<Officer> &officers);
    void hold();

    Workspace &m_workspace;
    QLineEdit *m_title;
    QListWidget *m_cases;
    QListWidget *m_officers;
};

} // namespace Revisit
