#include "ui/exchange/importdialog.h"

#include "ui/base/field.h"
#include "ui/base/format.h"
#include "ui/base/messagebar.h"
#include "ui/base/space.h"
#include "ui/base/themedlabel.h"
#include "ui/base/workspace.h"
#include "ui/exchange/balancesheet.h"
#include "ui/exchange/mappingpane.h"
#include "ui/exchange/rejectedfiles.h"

#include <QComboBox>
#include <QFileDialog>
#include <QListWidget>
#include <QProgressBar>
#include <QSaveFile>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

constexpr int progressEvery = 200; // ms

// What the list of profiles offers beside those that come with the program.
const QString guessed = u"*guess"_s;
const QString fromFile = u"*file"_s;

Result<QList<FileSample>> samplesOf(const QStringList &paths)
{
    QList<FileSample> samples;
    for (const QString &path : paths) {
        const Result<FileSample> sample = sampleFile(path);
        if (!sample)
            return tl::unexpected(sample.error());
        samples.append(*sample);
    }
    return samples;
}

QVBoxLayout *columnOf(QWidget *step)
{
    auto *column = new QVBoxLayout(step);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::medium);
    return column;
}

} // namespace

ImportDialog::ImportDialog(Workspace &workspace, QWidget *parent)
    : Dialog(tr("Import a caseload"), parent)
    , m_workspace(workspace)
    , m_steps(new QStackedWidget(this))
    , m_files(new QListWidget(this))
    , m_profiles(new QComboBox(this))
    , m_file(new QComboBox(this))
    , m_mapping(new MappingPane(this))
    , m_sheet(new BalanceSheet(this))
    , m_progress(new QProgressBar(this))
    , m_rate(new ThemedLabel({}, TextRole::Body, Ink::Secondary, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"importDialog"_s);
    m_steps->addWidget(makeFilesStep());
    m_steps->addWidget(makeColumnsStep());
    m_steps->addWidget(makeSheetStep());
    body()->addWidget(m_steps);
    makeButtons();
    fillProfiles();
    resize(Theme::px(880), Theme::px(620));
    m_tick.setInterval(progressEvery);
    connect(&m_tick, &QTimer::timeout, this, &ImportDialog::showProgress);
    showStep(Files);
}

QWidget *ImportDialog::makeFilesStep()
{
    auto *step = new QWidget(this);
    m_files->setObjectName(u"files"_s);
    m_files->setAccessibleName(tr("Files of the export"));
    m_profiles->setObjectName(u"profiles"_s);
    auto *add = new Button(tr("Add files…"), ButtonKind::Plain, step);
    auto *remove = new Button(tr("Remove file"), ButtonKind::Plain, step);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(add);
    buttons->addWidget(remove);
    buttons->addStretch(1);
    QVBoxLayout *column = columnOf(step);
    column->addWidget(m_files, 1);
    column->addLayout(buttons);
    column->addWidget(new Field(
        {tr("How to read them"), tr("A profile says which column is what. Without one, the "
                                    "columns' names are taken as hints.")},
        m_profiles, step));
    connect(add, &QPushButton::clicked, this, &ImportDialog::chooseFiles);
    connect(remove, &QPushButton::clicked, this, &ImportDialog::removeFile);
    connect(m_profiles, &QComboBox::activated, this, &ImportDialog::chooseProfile);
    return step;
}

QWidget *ImportDialog::makeColumnsStep()
{
    auto *step = new QWidget(this);
    m_file->setObjectName(u"file"_s);
    QVBoxLayout *column = columnOf(step);
    column->addWidget(new Field({tr("File")}, m_file, step));
    column->addWidget(m_mapping, 1);
    connect(m_file, &QComboBox::activated, this, &ImportDialog::showFile);
    return step;
}

QWidget *ImportDialog::makeSheetStep()
{
    auto *step = new QWidget(this);
    m_progress->setObjectName(u"progress"_s);
    m_progress->setAccessibleName(tr("Progress of the import"));
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    QVBoxLayout *column = columnOf(step);
    column->addWidget(m_progress);
    column->addWidget(m_rate);
    column->addWidget(m_sheet, 1);
    return step;
}

void ImportDialog::makeButtons()
{
    m_saveProfile = addButton(tr("Save the profile…"));
    m_saveRejected = addButton(tr("Save rejected rows…"));
    m_back = addButton(tr("Back"));
    m_cancel = addCancel();
    m_next = addButton(tr("Next"), ButtonKind::Primary);
    m_saveRejected->setObjectName(u"saveRejected"_s);
    m_back->setObjectName(u"back"_s);
    m_next->setObjectName(u"next"_s);
    connect(m_saveProfile, &QPushButton::clicked, this, &ImportDialog::saveProfile);
    connect(m_saveRejected, &QPushButton::clicked, this, &ImportDialog::saveRejected);
    connect(m_back, &QPushButton::clicked, this, &ImportDialog::goBack);
    connect(m_next, &QPushButton::clicked, this, &ImportDialog::goOn);
}

void ImportDialog::fillProfiles()
{
    m_profiles->addItem(tr("Guess from the columns"), guessed);
    for (const QString &name : shippedProfiles())
        m_profiles->addItem(name, name);
    m_profiles->addItem(tr("A profile file…"), fromFile);
}

void ImportDialog::addFiles(const QStringList &paths)
{
    m_files->addItems(paths);
    updateButtons();
}

void ImportDialog::chooseFiles()
{
    auto *dialog = new QFileDialog(this, tr("Files of the export"), {},
                                   tr("Tables (*.csv *.tsv *.txt *.gz);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &ImportDialog::addFiles);
    dialog->open();
}

void ImportDialog::removeFile()
{
    delete m_files->takeItem(m_files->currentRow());
    updateButtons();
}

void ImportDialog::chooseProfile(int index)
{
    if (m_profiles->itemData(index) != fromFile)
        return;
    auto *dialog = new QFileDialog(this, tr("Profile"), {}, tr("Profiles (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_profiles->insertItem(0, path, path);
        m_profiles->setCurrentIndex(0);
    });
    dialog->open();
}

void ImportDialog::showStep(Step step)
{
    const QStringList leads{
        tr("Choose the files of one export. They may be in any order, plain or packed."),
        tr("Check what each column becomes. Nothing is guessed about values: what a list does not "
           "have is kept as written."),
        tr("Every row is accounted for: loaded, updated, unchanged or rejected.")};
    setLead(leads.at(step));
    m_steps->setCurrentIndex(step);
    updateButtons();
}

void ImportDialog::updateButtons()
{
    const int step = m_steps->currentIndex();
    const bool isRunning = m_running != nullptr;
    m_back->setVisible(step != Files && !m_isLoaded);
    m_back->setEnabled(!isRunning);
    m_saveProfile->setVisible(step == Columns);
    m_saveRejected->setVisible(m_isLoaded && hasRejected(m_report));
    m_next->setVisible(!m_isLoaded);
    m_next->setEnabled(!isRunning && m_files->count() > 0);
    m_next->setText(step == Files ? tr("Next") : step == Columns ? tr("Check") : tr("Load"));
    m_cancel->setText(m_isLoaded ? tr("Close") : isRunning ? tr("Stop") : tr("Cancel"));
    m_progress->setVisible(isRunning);
    m_rate->setVisible(isRunning);
}

void ImportDialog::goBack()
{
    messages()->clear();
    showStep(m_steps->currentIndex() == Sheet ? Columns : Files);
}

void ImportDialog::goOn()
{
    messages()->clear();
    if (m_steps->currentIndex() == Files)
        return readSamples();
    if (m_steps->currentIndex() == Columns)
        keepFile();
    start(m_steps->currentIndex() == Columns);
}

void ImportDialog::readSamples()
{
    QStringList paths;
    for (int i = 0; i < m_files->count(); ++i)
        paths.append(m_files->item(i)->text());
    m_next->setEnabled(false);
    m_workspace.fetch([paths](Connection &) { return samplesOf(paths); }, this,
                      [this](const Result<QList<FileSample>> &samples) { takeSamples(samples); });
}

void ImportDialog::takeSamples(const Result<QList<FileSample>> &samples)
{
    updateButtons();
    if (!samples)
        return messages()->tell(samples.error());
    m_samples = *samples;
    const QString chosen = m_profiles->currentData().toString();
    const Result<Profile> profile = chosen == guessed || chosen == fromFile
                                        ? Result<Profile>(guessProfileFor(m_samples))
                                    : shippedProfiles().contains(chosen) ? shippedProfile(chosen)
                                                                         : readProfileFile(chosen);
    if (!profile)
        return messages()->tell(profile.error());
    m_profile = *profile;
    m_file->clear();
    for (const FileSample &sample : m_samples) {
        if (!profileFor(m_profile, sample.name))
            return messages()->tell(tr("The profile says nothing of %1.").arg(sample.name));
        m_file->addItem(sample.name);
    }
    m_shownFile = -1;
    showFile(0);
    showStep(Columns);
}

void ImportDialog::showFile(int index)
{
    keepFile();
    m_shownFile = index;
    m_mapping->show(m_samples.at(index), *profileFor(m_profile, m_samples.at(index).name));
}

// What was changed in the mapping goes back into the profile.
void ImportDialog::keepFile()
{
    if (m_shownFile < 0)
        return;
    const FileProfile *shown = profileFor(m_profile, m_samples.at(m_shownFile).name);
    m_profile.files[shown - m_profile.files.constData()] = m_mapping->profile();
}

void ImportDialog::saveProfile()
{
    keepFile();
    auto *dialog = new QFileDialog(this, tr("Save the profile"), {}, tr("Profiles (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"json"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        QSaveFile file(path);
        const bool isSaved = file.open(QIODevice::WriteOnly) &&
                             file.write(writeProfile(m_profile)) > 0 && file.commit();
        messages()->tell(isSaved ? tr("The profile was saved.")
                                 : tr("The profile could not be saved: %1").arg(file.errorString()),
                         isSaved ? Tone::Ok : Tone::Danger);
    });
    dialog->open();
}

void ImportDialog::start(bool dryRun)
{
    m_running = std::make_shared<ImportMonitor>();
    m_elapsed.start();
    m_tick.start();
    showProgress();
    QStringList paths;
    for (const FileSample &sample : m_samples)
        paths.append(sample.path);
    const ImportCases command{paths, m_profile, dryRun, ImportMonitor::watcherOf(m_running)};
    const auto answer = [this, dryRun](const Result<ImportReport> &report) {
        takeReport(report, dryRun);
    };
    if (dryRun)
        m_workspace.consult(command, this, answer); // nothing shown changes
    else
        m_workspace.perform(command, this, answer);
    showStep(Sheet);
}

void ImportDialog::showProgress()
{
    if (!m_running)
        return;
    const double seconds = std::max(0.001, double(m_elapsed.elapsed()) / 1000);
    const qint64 rows = m_running->rows;
    m_rate->setText(tr("%1 rows, %2 a second")
                        .arg(Format::count(rows), Format::count(qint64(double(rows) / seconds))));
}

void ImportDialog::takeReport(const Result<ImportReport> &report, bool dryRun)
{
    m_tick.stop();
    m_running.reset();
    if (!report) {
        showStep(Columns);
        return messages()->tell(report.error());
    }
    m_report = *report;
    m_isLoaded = !dryRun;
    m_sheet->show(m_report, dryRun ? tr("This is what would happen. Nothing has been loaded yet.")
                                   : tr("The caseload was loaded. It can be undone under Imports "
                                        "until work on it begins."));
    updateButtons();
    if (m_isLoaded)
        Q_EMIT imported(m_report);
}

void ImportDialog::saveRejected()
{
    saveRejectedFiles(m_workspace, m_report.batch, this, messages());
}

// A running import is stopped first; its answer says that nothing was kept.
void ImportDialog::reject()
{
    if (m_running)
        m_running->isStopped = true;
    else
        Dialog::reject();
}

} // namespace Revisit
