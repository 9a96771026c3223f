#pragma once

#include "core/audit/exporttrail.h"
#include "ui/base/dialog.h"

class QLineEdit;

namespace Revisit {

class Field;
class Workspace;

// Asks who an export of the trail is for and where to write it.
class ExportTrailDialog : public Dialog
{
    Q_OBJECT

public:
    ExportTrailDialog(Workspace &workspace, const OpenedTrail &trail, const AuditFilter &filter,
                      const QString &marking, QWidget *parent = nullptr);

    // Writes the file; what the file dialog calls.
    void exportTo(const QString &file);

Q_SIGNALS:
    void exported(qint64 entries);

private:
    void chooseFile();

    Workspace &m_workspace;
    const OpenedTrail m_trail;
    const AuditFilter m_filter;
    const QString m_marking;
    QLineEdit *m_recipient;
    Field *m_recipientField;
    Button *m_export;
};

} // namespace Revisit
