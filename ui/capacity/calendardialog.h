#pragma once

#include "core/capacity/officercapacity.h"
#include "ui/base/dialog.h"
#include "ui/base/rowmodel.h"

class QLineEdit;

namespace Revisit {

class DayEdit;
class Field;
class TableView;
class Workspace;

// The bank holidays. A day is added or withdrawn with a reason; what was is
// never deleted.
class CalendarDialog : public Dialog
{
    Q_OBJECT

public:
    CalendarDialog(Workspace &workspace, QWidget *parent);

private:
    static QList<RowColumn<CalendarDay>> columns();
    void layOut();
    void fetch();
    void change(CalendarDay day);
    void withdraw();

    Workspace &m_workspace;
    RowModel<CalendarDay> *m_model;
    TableView *m_table;
    DayEdit *m_day;
    QLineEdit *m_label;
    QLineEdit *m_reason;
    Field *m_reasonField;
};

} // namespace Revisit
