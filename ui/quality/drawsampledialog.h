#pragma once

#include "core/quality/drawqualitysample.h"
#include "ui/base/dialog.h"

class QLineEdit;
class QSpinBox;

namespace Revisit {

class DayEdit;
class Field;
class Workspace;

// Asks for the period, the share and the seed of a sample, and draws it. The seed
// is shown beforehand, so that nobody can say afterwards that it was chosen to fit.
class DrawSampleDialog : public Dialog
{
    Q_OBJECT

public:
    explicit DrawSampleDialog(Workspace &workspace, QWidget *parent = nullptr);

Q_SIGNALS:
    void drawn(const Revisit::QualitySample &sample);

private:
    void layOut();
    void proposeSeed();
    void draw();

    Workspace &m_workspace;
    DayEdit *m_from;
    DayEdit *m_until;
    QSpinBox *m_percent;
    QLineEdit *m_seed;
    Field *m_seedField;
};

} // namespace Revisit
