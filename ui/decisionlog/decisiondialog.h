#pragma once

#include "core/base/id.h"

#include <QDialog>

#include <optional>

class QPlainTextEdit;

namespace Revisit {

class MessageBar;
class Workspace;

// Writes a decision into the log of a case; with `corrects`, as the correction of
// an earlier entry.
class DecisionDialog : public QDialog
{
    Q_OBJECT

public:
    DecisionDialog(Workspace &workspace, CaseId caseId, std::optional<int> corrects,
                   QWidget *parent = nullptr);

private:
    QPlainTextEdit *makeText(const QString &name);
    void save();

    Workspace &m_workspace;
    const CaseId m_caseId;
    const std::optional<int> m_corrects;
    QPlainTextEdit *m_decision;
    QPlainTextEdit *m_reasons;
    QPlainTextEdit *m_options;
    QPlainTextEdit *m_consulted;
    MessageBar *m_messages;
};

} // namespace Revisit
