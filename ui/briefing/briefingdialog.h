#pragma once

#include "core/briefing/makebriefing.h"
#include "ui/base/dialog.h"
#include "ui/briefing/briefingcharts.h"

#include <memory>

class QCheckBox;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QProgressBar;
class QTimer;

namespace Revisit {

class Field;
class Workspace;

// Asks which charts go into a briefing pack, under which title, in which formats and
// where to; makes it away from the screen and writes it. A chart that has no figures
// yet can be ticked once it has.
class BriefingDialog : public Dialog
{
    Q_OBJECT

public:
    BriefingDialog(Workspace &workspace, const QList<BriefingPage> &pages, QWidget *parent);
    ~BriefingDialog() override;

    void reject() override; // stops first

Q_SIGNALS:
    void written(const QStringList &files);

private:
    struct Making;

    void layOut();
    QWidget *makeFormats();
    void offerCharts();
    void showState(QListWidgetItem *item, const BriefingChart &chart);
    void chooseFolder();
    bool isAsked();
    void make();
    void write(const MadeBriefing &made);
    void follow();
    void rest();
    QList<BriefingChart> ticked() const;

    Workspace &m_workspace;
    const QDateTime m_asAt;
    const QList<BriefingChart> m_charts;
    QLineEdit *m_title;
    Field *m_titleField;
    QListWidget *m_list;
    QCheckBox *m_pdf;
    QCheckBox *m_workbook;
    QLineEdit *m_folder;
    Field *m_folderField;
    QProgressBar *m_progress;
    QTimer *m_clock;
    Button *m_write = nullptr;
    std::shared_ptr<Making> m_making;
};

} // namespace Revisit
