#include "ui/base/exportdialog.h"

#include "ui/base/field.h"
#include "ui/base/messagebar.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Revisit {

ExportDialog::ExportDialog(const ExportOffer &offer, QWidget *parent)
    : Dialog(offer.title, parent)
    , m_offer(offer)
    , m_recipient(new QLineEdit(this))
    , m_recipientField(
          new Field({tr("Who it is for"), tr("It stands in the trail as recipient."), true},
                    m_recipient, this))
    , m_export(nullptr)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setLead(offer.lead);
    m_recipient->setObjectName(u"recipient"_s);
    body()->addWidget(m_recipientField);
    addCancel();
    m_export = addButton(tr("Choose file…"), ButtonKind::Primary);
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::chooseFile);
    connect(m_recipient, &QLineEdit::textChanged, m_recipientField, &Field::clearError);
}

void ExportDialog::chooseFile()
{
    if (m_recipient->text().trimmed().isEmpty()) {
        m_recipientField->setError(tr("Say who the export is for."));
        return m_recipient->setFocus();
    }
    auto *dialog = new QFileDialog(this, m_offer.title, m_offer.fileName, m_offer.fileFilter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QFileInfo(m_offer.fileName).suffix());
    connect(dialog, &QFileDialog::fileSelected, this, &ExportDialog::writeTo);
    dialog->open();
}

void ExportDialog::writeTo(const QString &file)
{
    m_isWriting = true;
    m_export->setEnabled(false);
    Q_EMIT wanted(m_recipient->text().trimmed(), file);
}

void ExportDialog::finish(const Result<qint64> &written)
{
    m_isWriting = false;
    m_export->setEnabled(true);
    if (!written)
        return messages()->tell(written.error());
    Q_EMIT exported(*written);
    accept();
}

void ExportDialog::reject()
{
    if (m_isWriting)
        Q_EMIT stopped(); // finish() follows and says that no file is left
    else
        Dialog::reject();
}

} // namespace Revisit
