#include "ui/publication/publishdialog.h"

#include "core/cases/programme.h"
#include "core/publication/publishtable.h"
#include "ui/base/exportdialog.h"
#include "ui/base/field.h"
#include "ui/base/format.h"
#include "ui/base/messagebar.h"
#include "ui/base/space.h"
#include "ui/base/theme.h"
#include "ui/base/themedlabel.h"
#include "ui/base/workspace.h"
#include "ui/publication/publishedtableview.h"

#include <QComboBox>
#include <QVBoxLayout>

#include <memory>

using namespace Qt::StringLiterals;

namespace Revisit {

PublishDialog::PublishDialog(Workspace &workspace, QWidget *parent)
    : Dialog(tr("Publish a table"), parent)
    , m_workspace(workspace)
    , m_measure(new QComboBox(this))
    , m_profile(new QComboBox(this))
    , m_profileField(new Field({tr("Profile")}, m_profile, this))
    , m_table(new PublishedTableView(this))
    , m_hidden(new ThemedLabel({}, TextRole::Body, Ink::Secondary, this))
{
    setObjectName(u"publishDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setLead(tr("Small counts stay inside the force, and so do those from which a small count "
               "could be worked out, here or together with what was published before."));
    m_measure->setObjectName(u"publishedMeasure"_s);
    m_profile->setObjectName(u"publicationProfile"_s);
    for (const PublishedMeasure measure : publishedMeasures())
        m_measure->addItem(measureTitle(measure), int(measure));
    layOut();
    connect(m_measure, &QComboBox::currentIndexChanged, this, &PublishDialog::offerProfiles);
    connect(m_profile, &QComboBox::currentIndexChanged, this, &PublishDialog::preview);
    connect(m_publish, &QPushButton::clicked, this, &PublishDialog::askForRecipient);
    resize(Theme::px(760), Theme::px(560));
    offerProfiles();
}

void PublishDialog::layOut()
{
    auto *choices = new QHBoxLayout;
    choices->setSpacing(Space::card);
    choices->addWidget(new Field({tr("Table")}, m_measure, this), 3, Qt::AlignTop);
    choices->addWidget(m_profileField, 2, Qt::AlignTop);
    body()->addLayout(choices);
    body()->addWidget(m_table, 1);
    body()->addWidget(m_hidden->wrapped());
    addCancel();
    m_publish = addButton(tr("Publish…"), ButtonKind::Primary);
    m_publish->setObjectName(u"publish"_s);
}

PublishedMeasure PublishDialog::measure() const
{
    return PublishedMeasure(m_measure->currentData().toInt());
}

PublicationProfile PublishDialog::profile() const
{
    return PublicationProfile(m_profile->currentData().toInt());
}

void PublishDialog::offerProfiles()
{
    {
        const QSignalBlocker quiet(m_profile);
        const QVariant before = m_profile->currentData();
        m_profile->clear();
        for (const PublicationProfile profile : profilesFor(measure()))
            m_profile->addItem(profileLabel(profile), int(profile));
        m_profile->setCurrentIndex(std::max(0, m_profile->findData(before)));
    }
    preview();
}

void PublishDialog::preview()
{
    m_profileField->setHint(profileMeaning(profile()));
    m_publish->setEnabled(false);
    messages()->clear();
    m_workspace.fetch(
        [viewer = m_workspace.actor(), measure = measure(), profile = profile(),
         &clock = m_workspace.clock()](Connection &connection) {
            return previewOf(connection, viewer, measure, profile, clock);
        },
        this,
        [this, asked = ++m_asked](const Result<PublishedTable> &table) {
            if (asked == m_asked)
                show(table);
        });
}

void PublishDialog::show(const Result<PublishedTable> &table)
{
    m_publish->setEnabled(table.has_value());
    if (!table) {
        m_table->clear();
        m_hidden->setText({});
        return messages()->tell(table.error());
    }
    m_table->setTable(*table);
    const QString hidden = tr("%n small count(s) confidential (c).", nullptr, int(table->small));
    const QString more =
        tr("%n more so that none can be worked out.", nullptr, int(table->smallProtect));
    m_hidden->setText(tr("As at %1. %2 %3 Others are rounded to 5.")
                          .arg(Format::date(table->counts.asOf), hidden, more));
}

void PublishDialog::askForRecipient()
{
    m_workspace.fetch([](Connection &connection) { return programme(connection); }, this,
                      [this](const Result<Programme> &terms) {
                          if (terms)
                              offer(terms->marking);
                          else
                              messages()->tell(terms.error());
                      });
}

void PublishDialog::offer(const QString &marking)
{
    auto *dialog = new ExportDialog(
        {tr("Publish a table"),
         tr("%1. Its first and last line are marked %2. What is given out is kept, and stands in "
            "the audit trail.")
             .arg(measureTitle(measure()), marking),
         u"table.csv"_s, tr("Spreadsheet (*.csv)")},
        this);
    dialog->setObjectName(u"publishTo"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::wanted, this,
            [this, dialog, marking](const QString &recipient, const QString &file) {
                publish(dialog, recipient, file, marking);
            });
    connect(dialog, &ExportDialog::exported, this, [this] {
        Q_EMIT published();
        accept();
    });
    dialog->open();
}

void PublishDialog::publish(ExportDialog *dialog, const QString &recipient, const QString &file,
                            const QString &marking)
{
    const auto stop = std::make_shared<std::stop_source>();
    connect(dialog, &ExportDialog::stopped, dialog, [stop] { stop->request_stop(); });
    m_workspace.consult(
        PublishTable{measure(), profile(), file, recipient, marking, stop->get_token()}, dialog,
        [dialog](const Result<PublishedTable> &table) {
            dialog->finish(
                table.map([](const PublishedTable &one) { return qint64(one.cells.size()); }));
        });
}

} // namespace Revisit
