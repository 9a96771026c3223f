#pragma once

#include "core/asat/asatcopy.h"
#include "ui/base/dialog.h"

class QProgressBar;
class QTimeEdit;

namespace Revisit {

class CopyRunner;
class DayEdit;
class Field;
class Workspace;

// Asks for an instant and brings the caseload back to it, in a copy. Closing it
// meanwhile stops that.
class AsAtDialog : public Dialog
{
    Q_OBJECT

public:
    explicit AsAtDialog(Workspace &workspace, QWidget *parent = nullptr);

Q_SIGNALS:
    void opened(const std::shared_ptr<Revisit::AsAtCopy> &copy);

private:
    void layOut();
    void choose(const QDateTime &local);
    QDateTime instant() const;
    void look();
    void setRunning(bool isRunning);

    Workspace &m_workspace;
    CopyRunner *m_runner;
    DayEdit *m_day;
    QTimeEdit *m_time;
    Field *m_dayField;
    QProgressBar *m_progress;
    QList<Button *> m_shortcuts;
    Button *m_look = nullptr;
};

} // namespace Revisit
