#pragma once

#include "core/cases/casedetail.h"
#include "core/quality/calibration.h"
#include "ui/base/dialog.h"

namespace Revisit {

class TableView;
class ThemedLabel;
class Workspace;
template<typename Row>
class RowModel;

// The cases of calibration sessions that wait for the person at the desk.
class CalibrationTasksDialog : public Dialog
{
    Q_OBJECT

public:
    explicit CalibrationTasksDialog(Workspace &workspace, QWidget *parent = nullptr);

private:
    void layOut();
    void read();
    void take(const QList<CalibrationTask> &tasks);
    void openChosen();
    void openWithDraft(const CalibrationTask &task, const CaseDetail &file);

    Workspace &m_workspace;
    RowModel<CalibrationTask> *m_tasks;
    TableView *m_table;
    ThemedLabel *m_none;
    Button *m_open;
};

} // namespace Revisit
