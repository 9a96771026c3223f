#pragma once

#include "core/base/result.h"
#include "ui/base/dialog.h"

class QLineEdit;

namespace Revisit {

class Field;

// What is to leave the program, and as what kind of file.
struct ExportOffer {
    QString title;
    QString lead;       // what the file will hold and how it is marked
    QString fileName;   // suggested, with its suffix
    QString fileFilter; // "JSON Lines (*.jsonl)"
};

// Asks who an export is for and where to write it (DPA 2018 s.62(3)). Whoever
// opens it does the writing when both are known, and ends with finish().
class ExportDialog : public Dialog
{
    Q_OBJECT

public:
    explicit ExportDialog(const ExportOffer &offer, QWidget *parent = nullptr);

    // As the file dialog does it once a file was named.
    void writeTo(const QString &file);
    // Closes the dialog, or tells why nothing was written and lets the person try again.
    void finish(const Result<qint64> &written);

    void reject() override;

Q_SIGNALS:
    void wanted(const QString &recipient, const QString &file);
    void exported(qint64 count);
    void stopped(); // Cancel while it was being written

private:
    void chooseFile();

    const ExportOffer m_offer;
    QLineEdit *m_recipient;
    Field *m_recipientField;
    Button *m_export;
    bool m_isWriting = false;
};

} // namespace Revisit
