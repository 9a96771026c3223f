#include "ui/audit/exporttraildialog.h"

#include "ui/base/field.h"
#include "ui/base/messagebar.h"
#include "ui/base/workspace.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Revisit {

ExportTrailDialog::ExportTrailDialog(Workspace &workspace, const OpenedTrail &trail,
                                     const AuditFilter &filter, const QString &marking,
                                     QWidget *parent)
    : Dialog(tr("Export the trail"), parent)
    , m_workspace(workspace)
    , m_trail(trail)
    , m_filter(filter)
    , m_marking(marking)
    , m_recipient(new QLineEdit(this))
    , m_recipientField(
          new Field({tr("Who it is for"), tr("It stands in the trail as recipient."), true},
                    m_recipient, this))
    , m_export(nullptr)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"exportTrail"_s);
    setLead(tr("The entries that are shown, one line of JSON each, marked %1. The export is itself "
               "an entry.")
                .arg(marking));
    m_recipient->setObjectName(u"recipient"_s);
    body()->addWidget(m_recipientField);
    addCancel();
    m_export = addButton(tr("Choose file…"), ButtonKind::Primary);
    connect(m_export, &QPushButton::clicked, this, &ExportTrailDialog::chooseFile);
    connect(m_recipient, &QLineEdit::textChanged, m_recipientField, &Field::clearError);
}

void ExportTrailDialog::chooseFile()
{
    if (m_recipient->text().trimmed().isEmpty()) {
        m_recipientField->setError(tr("Say who the export is for."));
        return m_recipient->setFocus();
    }
    auto *dialog =
        new QFileDialog(this, tr("Export the trail"), u"trail.jsonl"_s, tr("JSON Lines (*.jsonl)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"jsonl"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &ExportTrailDialog::exportTo);
    dialog->open();
}

void ExportTrailDialog::exportTo(const QString &file)
{
    m_export->setEnabled(false);
    m_workspace.consult(ExportTrail{m_trail, m_filter, file, m_marking, m_recipient->text()}, this,
                        [this](const Result<qint64> &entries) {
                            m_export->setEnabled(true);
                            if (!entries)
                                return messages()->tell(entries.error());
                            Q_EMIT exported(*entries);
                            accept();
                        });
}

} // namespace Revisit
