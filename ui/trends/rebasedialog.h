#pragma once

#include "core/trends/trend.h"
#include "ui/base/dialog.h"

class QComboBox;
class QPlainTextEdit;

namespace Revisit {

class Field;
class Workspace;

// Asks from which period a series is measured anew, and what changed then.
class RebaseDialog : public Dialog
{
    Q_OBJECT

public:
    RebaseDialog(Workspace &workspace, const Trend &trend, QWidget *parent = nullptr);

private:
    void submit();

    Workspace &m_workspace;
    const Trend m_trend;
    QComboBox *m_from;
    QPlainTextEdit *m_reason;
    Field *m_reasonField = nullptr;
};

} // namespace Revisit
