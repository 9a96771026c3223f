#pragma once

#include "core/people/personname.h"
#include "ui/base/dialog.h"

class QComboBox;
class QPlainTextEdit;

namespace Revisit {

class Field;
class Workspace;

// Asks what a name is needed for before it is shown.
class RevealDialog : public Dialog
{
    Q_OBJECT

public:
    // `pseudonym` is "S-003" or "V-001".
    RevealDialog(Workspace &workspace, const PersonPart &person, const QString &pseudonym,
                 QWidget *parent = nullptr);

Q_SIGNALS:
    void revealed(const QString &pseudonym, const QString &name);

private:
    void ask();

    Workspace &m_workspace;
    const PersonPart m_person;
    const QString m_pseudonym;
    QComboBox *m_purpose;
    QPlainTextEdit *m_reason;
    Field *m_purposeField;
    Field *m_reasonField;
};

} // namespace Revisit
