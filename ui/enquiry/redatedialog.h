#pragma once

#include "core/enquiry/lineofenquiry.h"
#include "ui/base/dialog.h"

class QCheckBox;
class QPlainTextEdit;

namespace Revisit {

class DayEdit;
class Field;
class Workspace;

// Brings a line of enquiry forward to another day, with the reason. The day on which it
// is due moves only where that is asked for.
class RedateDialog : public Dialog
{
    Q_OBJECT

public:
    RedateDialog(Workspace &workspace, const LineOfEnquiry &line, QWidget *parent = nullptr);

private:
    void redate();

    Workspace &m_workspace;
    const LineOfEnquiry m_line;
    DayEdit *m_day;
    QCheckBox *m_movesDue;
    DayEdit *m_due;
    Field *m_dueField;
    QPlainTextEdit *m_reason;
    Field *m_reasonField;
};

} // namespace Revisit
