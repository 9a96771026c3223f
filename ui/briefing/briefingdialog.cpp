#include "ui/briefing/briefingdialog.h"

#include "core/briefing/writebriefing.h"
#include "ui/base/chartcard.h"
#include "ui/base/field.h"
#include "ui/base/messagebar.h"
#include "ui/base/preference.h"
#include "ui/base/space.h"
#include "ui/base/theme.h"
#include "ui/base/typography.h"
#include "ui/base/workspace.h"
#include "ui/briefing/briefingpdf.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QStandardPaths>
#include <QTimer>

#include <atomic>

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

constexpr int glanceAtMaking = 50; // ms
constexpr int chartRole = Qt::UserRole + 1;

// Where this person put their last pack.
const Preference<QString> &lastFolder()
{
    static const Preference<QString> folder{
        u"briefing/folder"_s, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)};
    return folder;
}

} // namespace

// Shared with the thread that makes the pack.
struct BriefingDialog::Making {
    std::stop_source stop;
    std::atomic<int> page = 0;
    std::atomic<int> pages = 0;
};

BriefingDialog::BriefingDialog(Workspace &workspace, const QList<BriefingPage> &pages,
                               QWidget *parent)
    : Dialog(tr("Briefing pack"), parent)
    , m_workspace(workspace)
    , m_asAt(workspace.clock().now())
    , m_charts(briefingCharts(pages))
    , m_title(new QLineEdit(tr("Briefing pack"), this))
    , m_titleField(new Field({tr("Title"), {}, true}, m_title, this))
    , m_list(new QListWidget(this))
    , m_pdf(new QCheckBox(tr("PDF"), this))
    , m_workbook(new QCheckBox(tr("XLSX"), this))
    , m_folder(new QLineEdit(lastFolder().value(), this))
    , m_folderField(new Field({tr("Folder"), {}, true}, m_folder, this))
    , m_progress(new QProgressBar(this))
    , m_clock(new QTimer(this))
{
    setObjectName(u"briefingDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setLead(tr("Charts and their tables as at %1, with what they mean and, on the last page, what "
               "proves that they were not altered. The counts are exact: the pack is marked, and "
               "for use inside. To give a table out, publish it.")
                .arg(momentText(m_asAt)));
    m_title->setObjectName(u"briefingTitle"_s);
    m_list->setObjectName(u"briefingCharts"_s);
    m_pdf->setObjectName(u"briefingPdf"_s);
    m_workbook->setObjectName(u"briefingXlsx"_s);
    m_folder->setObjectName(u"briefingFolder"_s);
    m_progress->setObjectName(u"briefingProgress"_s);
    layOut();
    offerCharts();
    connect(m_clock, &QTimer::timeout, this, &BriefingDialog::follow);
    connect(m_title, &QLineEdit::textChanged, m_titleField, &Field::clearError);
    connect(m_folder, &QLineEdit::textChanged, m_folderField, &Field::clearError);
    resize(Theme::px(640), Theme::px(620));
}

BriefingDialog::~BriefingDialog()
{
    if (m_making)
        m_making->stop.request_stop();
}

void BriefingDialog::layOut()
{
    m_pdf->setChecked(true);
    m_workbook->setChecked(true);
    m_progress->setAccessibleName(tr("How far the pack has come"));
    m_progress->hide();
    m_list->setMinimumHeight(Theme::px(160));
    auto *browse = new Button(u"folder-open"_s, tr("Browse…"), ButtonKind::Plain, this);
    browse->setObjectName(u"briefingBrowse"_s);
    connect(browse, &QPushButton::clicked, this, &BriefingDialog::chooseFolder);
    auto *place = new QHBoxLayout;
    place->setSpacing(Space::small);
    place->addWidget(m_folderField, 1);
    place->addWidget(browse, 0, Qt::AlignBottom);
    body()->addWidget(m_titleField);
    body()->addWidget(new Field({tr("Charts and tables")}, m_list, this), 1);
    body()->addWidget(makeFormats());
    body()->addLayout(place);
    body()->addWidget(m_progress);
    addCancel();
    m_write = addButton(tr("Write the pack"), ButtonKind::Primary);
    m_write->setObjectName(u"writeBriefing"_s);
    connect(m_write, &QPushButton::clicked, this, &BriefingDialog::make);
}

QWidget *BriefingDialog::makeFormats()
{
    auto *formats = new QWidget(this);
    auto *row = new QHBoxLayout(formats);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::page);
    row->addWidget(m_pdf);
    row->addWidget(m_workbook);
    row->addStretch(1);
    return formats;
}

// Each page's charts under its name.
void BriefingDialog::offerCharts()
{
    QString page;
    for (qsizetype at = 0; at < m_charts.size(); ++at) {
        const BriefingChart &chart = m_charts.at(at);
        if (chart.page != page) {
            page = chart.page;
            auto *heading = new QListWidgetItem(page, m_list);
            heading->setFlags(Qt::NoItemFlags);
            heading->setFont(Revisit::font(TextRole::Label));
        }
        auto *item = new QListWidgetItem(m_list);
        item->setData(chartRole, at);
        item->setFlags(Qt::NoItemFlags);
        showState(item, chart);
        connect(chart.card, &ChartCard::figuresChanged, this,
                [this, item, chart] { showState(item, chart); });
    }
}

void BriefingDialog::showState(QListWidgetItem *item, const BriefingChart &chart)
{
    const bool isThere = chart.card->hasFigures();
    item->setText(isThere ? chart.card->title()
                          //: A chart in a list: it has no figures
                          : tr("%1 (no figures)").arg(chart.card->title()));
    if (isThere != item->flags().testFlag(Qt::ItemIsUserCheckable))
        item->setCheckState(isThere ? Qt::Checked : Qt::Unchecked);
    item->setFlags(isThere ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
                           : Qt::NoItemFlags);
}

QList<BriefingChart> BriefingDialog::ticked() const
{
    QList<BriefingChart> charts;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem *item = m_list->item(row);
        if (!item->data(chartRole).isValid() || item->checkState() != Qt::Checked)
            continue;
        const BriefingChart &chart = m_charts.at(item->data(chartRole).toInt());
        if (chart.card && chart.card->hasFigures())
            charts.append(chart);
    }
    return charts;
}

void BriefingDialog::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Folder of the briefing pack"), m_folder->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, m_folder, &QLineEdit::setText);
    dialog->open();
}

// What is missing is said where it is missing.
bool BriefingDialog::isAsked()
{
    if (m_title->text().trimmed().isEmpty()) {
        m_titleField->setError(tr("Give the pack a title."));
        m_title->setFocus();
        return false;
    }
    if (m_folder->text().trimmed().isEmpty()) {
        m_folderField->setError(tr("Say which folder it goes into."));
        m_folder->setFocus();
        return false;
    }
    return true;
}

void BriefingDialog::make()
{
    messages()->clear();
    if (!isAsked())
        return;
    const QList<BriefingChart> charts = ticked();
    MakeBriefing request;
    request.briefing = {m_title->text().trimmed(), m_workspace.actor().name, m_asAt, {}};
    for (const BriefingChart &chart : charts)
        request.briefing.tables.append(briefingTable(chart));
    request.hasWorkbook = m_workbook->isChecked();
    m_making = std::make_shared<Making>();
    request.stopped = m_making->stop.get_token();
    if (m_pdf->isChecked()) {
        BriefingPdf pdf;
        pdf.pictures = briefingPictures(charts);
        pdf.fonts = BriefingFonts::onPaper();
        pdf.goOn = [making = m_making](int page, int pages) {
            making->page = page;
            making->pages = pages;
            return !making->stop.stop_requested();
        };
        request.draw = [pdf](const Briefing &briefing, const BriefingSeal &seal) {
            return pdf.of(briefing, seal);
        };
    }
    m_write->setEnabled(false);
    m_progress->setRange(0, 0);
    m_progress->show();
    m_clock->start(glanceAtMaking);
    m_workspace.fetch([request, viewer = m_workspace.actor()](
                          Connection &connection) { return request.run(connection, viewer); },
                      this,
                      [this](const Result<MadeBriefing> &made) {
                          if (made)
                              return write(*made);
                          rest();
                          messages()->tell(made.error());
                      });
}

void BriefingDialog::write(const MadeBriefing &made)
{
    const QString folder = m_folder->text().trimmed();
    m_workspace.consult(WriteBriefing{made, folder}, this,
                        [this, folder](const Result<QStringList> &files) {
                            rest();
                            if (!files)
                                return messages()->tell(files.error());
                            lastFolder().setValue(folder);
                            Q_EMIT written(*files);
                            accept();
                        });
}

void BriefingDialog::follow()
{
    m_progress->setRange(0, m_making->pages);
    m_progress->setValue(m_making->page);
}

void BriefingDialog::rest()
{
    m_clock->stop();
    m_progress->hide();
    m_write->setEnabled(true);
    m_making.reset();
}

void BriefingDialog::reject()
{
    if (m_making)
        m_making->stop.request_stop(); // what is said then comes from the one who stops
    else
        Dialog::reject();
}

} // namespace Revisit
