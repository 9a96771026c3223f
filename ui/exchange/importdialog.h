#pragma once

#include "core/exchange/filesample.h"
#include "ui/base/dialog.h"
#include "ui/exchange/importmonitor.h"

#include <QElapsedTimer>
#include <QTimer>

class QComboBox;
class QListWidget;
class QProgressBar;
class QStackedWidget;

namespace Revisit {

class BalanceSheet;
class MappingPane;
class ThemedLabel;
class Workspace;

// Loads a force's export in three steps: which files, what their columns mean,
// and what would become of every row. Only then is anything loaded.
class ImportDialog : public Dialog
{
    Q_OBJECT

public:
    explicit ImportDialog(Workspace &workspace, QWidget *parent = nullptr);

    void addFiles(const QStringList &paths);
    void reject() override;

Q_SIGNALS:
    void imported(const ImportReport &report);

private:
    enum Step { Files, Columns, Sheet };

    QWidget *makeFilesStep();
    QWidget *makeColumnsStep();
    QWidget *makeSheetStep();
    void makeButtons();
    void fillProfiles();
    void showStep(Step step);
    void updateButtons();

    void chooseFiles();
    void removeFile();
    void chooseProfile(int index);
    void readSamples();
    void takeSamples(const Result<QList<FileSample>> &samples);
    void showFile(int index);
    void keepFile();
    void saveProfile();

    void goBack();
    void goOn();
    void start(bool dryRun);
    void takeReport(const Result<ImportReport> &report, bool dryRun);
    void showProgress();
    void saveRejected();

    Workspace &m_workspace;
    Profile m_profile;
    QList<FileSample> m_samples;
    int m_shownFile = -1;
    std::shared_ptr<ImportMonitor> m_running; // nothing while nothing runs
    ImportReport m_report;
    bool m_isLoaded = false;
    QTimer m_tick;
    QElapsedTimer m_elapsed;

    QStackedWidget *m_steps;
    QListWidget *m_files;
    QComboBox *m_profiles;
    QComboBox *m_file;
    MappingPane *m_mapping;
    BalanceSheet *m_sheet;
    QProgressBar *m_progress;
    ThemedLabel *m_rate;
    Button *m_back;
    Button *m_saveProfile;
    Button *m_saveRejected;
    Button *m_next;
    Button *m_cancel;
};

} // namespace Revisit
