#pragma once

#include "core/quality/secondreview.h"
#include "ui/base/dialog.h"

namespace Revisit {

class TableView;
struct CaseDetail;
class ThemedLabel;
class Workspace;
template<typename Row>
class RowModel;

// The second reviews that wait for the person at the desk, and the way to one.
class SecondReviewsDialog : public Dialog
{
    Q_OBJECT

public:
    explicit SecondReviewsDialog(Workspace &workspace, QWidget *parent = nullptr);

private:
    void layOut();
    void read();
    void take(const QList<SecondReviewTask> &tasks);
    void openChosen();
    void openWithDraft(SecondReviewId id, const CaseDetail &file);

    Workspace &m_workspace;
    RowModel<SecondReviewTask> *m_tasks;
    TableView *m_table;
    ThemedLabel *m_none;
    Button *m_open;
};

} // namespace Revisit
