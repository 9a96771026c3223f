#pragma once

#include "core/publication/publicationstore.h"
#include "ui/base/dialog.h"

class QComboBox;

namespace Revisit {

class ExportDialog;
class Field;
class PublishedTableView;
class ThemedLabel;
class Workspace;

// Asks which table leaves and how far it is blunted, shows it as it would leave, and
// writes it. Nothing exact and nothing small is ever shown here.
class PublishDialog : public Dialog
{
    Q_OBJECT

public:
    explicit PublishDialog(Workspace &workspace, QWidget *parent = nullptr);

Q_SIGNALS:
    void published();

private:
    void layOut();
    void offerProfiles();
    void preview();
    void show(const Result<PublishedTable> &table);
    void askForRecipient();
    void offer(const QString &marking);
    void publish(ExportDialog *dialog, const QString &recipient, const QString &file,
                 const QString &marking);
    PublishedMeasure measure() const;
    PublicationProfile profile() const;

    Workspace &m_workspace;
    QComboBox *m_measure;
    QComboBox *m_profile;
    Field *m_profileField;
    PublishedTableView *m_table;
    ThemedLabel *m_hidden;
    Button *m_publish;
    int m_asked = 0; // previews so far: only the last one is shown
};

} // namespace Revisit
