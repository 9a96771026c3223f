#pragma once

#include "core/language/rulecounts.h"
#include "ui/base/dialog.h"
#include "ui/base/rowmodel.h"

namespace Revisit {

class TableView;
class Workspace;

// How often each rule on wording was followed and dismissed, for leads and analysts;
// nothing in it can be traced to a person.
class RuleCountsDialog : public Dialog
{
    Q_OBJECT

public:
    explicit RuleCountsDialog(Workspace &workspace, QWidget *parent = nullptr);

private:
    void layOut();
    void read();
    void askForRecipient();
    void offer(const QString &marking);

    Workspace &m_workspace;
    RowModel<RuleCount> *m_counts;
    TableView *m_table;
    Button *m_export = nullptr;
};

} // namespace Revisit
