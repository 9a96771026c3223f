#pragma once

#include "core/assignment/caserestriction.h"
#include "ui/base/dialog.h"

class QListWidget;
class QPlainTextEdit;

namespace Revisit {

class Field;
class ThemedLabel;
class Workspace;

// Asks who alone may be given a case, and why; or lifts what was said of it.
class RestrictDialog : public Dialog
{
    Q_OBJECT

public:
    RestrictDialog(Workspace &workspace, CaseId caseId, QWidget *parent);

Q_SIGNALS:
    void restricted(const QString &reference);
    void lifted(const QString &reference);

private:
    void layOut();
    void show(const RestrictionChoice &choice);
    using QDialog::show;
    void offer(const RestrictionCandidate &candidate);
    QList<OfficerId> chosen() const;
    void follow();
    bool hasReason(const QString &otherwise);
    void restrict();
    void lift();

    Workspace &m_workspace;
    const CaseId m_case;
    RestrictionChoice m_choice;
    QListWidget *m_officers;
    QPlainTextEdit *m_reason;
    Field *m_officersField;
    Field *m_reasonField;
    ThemedLabel *m_inForce;
    ThemedLabel *m_holder;
    Button *m_lift;
    Button *m_submit;
};

} // namespace Revisit
