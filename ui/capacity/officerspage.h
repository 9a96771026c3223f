#pragma once

#include "core/capacity/officercapacity.h"
#include "ui/base/rowmodel.h"
#include "ui/shell/page.h"

namespace Revisit {

class ActionRegistry;
class MessageBar;
class TableView;
class Workspace;

// Who reviews cases, with what hours, absences, caps and skills: for administrators, who
// keep all of it and never see a case.
class OfficersPage : public Page
{
    Q_OBJECT

public:
    OfficersPage(Workspace &workspace, ActionRegistry &actions, QWidget *parent = nullptr);

    void refresh() override;
    void focusFirst() override;
    QStringList headerActions() const override;

Q_SIGNALS:
    void officerSelected(Revisit::OfficerId officer);

private:
    QList<RowColumn<OfficerCapacity>> columns() const;
    void makeTable(ActionRegistry &actions);
    void show(QList<OfficerCapacity> officers);
    using QWidget::show;

    Workspace &m_workspace;
    RowModel<OfficerCapacity> *m_model;
    MessageBar *m_messages;
    TableView *m_table;
    QDate m_today;
};

} // namespace Revisit
