#pragma once

#include "core/review/reviewstoask.h"
#include "ui/base/dialog.h"

namespace Revisit {

class TableView;
class ThemedLabel;
class Workspace;
template<typename Row>
class RowModel;

// The reviews whose form lacks questions that apply to them, with what is done about
// one: move it to the newest form, or go to its case.
class AskAgainDialog : public Dialog
{
    Q_OBJECT

public:
    explicit AskAgainDialog(Workspace &workspace, QWidget *parent = nullptr);

Q_SIGNALS:
    void caseRequested(Revisit::CaseId id);

private:
    void layOut();
    void read();
    void take(const Result<QList<ReviewToAsk>> &reviews);
    void followSelection();
    void move();
    void perform(const ReviewToAsk &row);
    void openCase();
    const ReviewToAsk *chosen() const;

    Workspace &m_workspace;
    RowModel<ReviewToAsk> *m_reviews;
    TableView *m_table;
    ThemedLabel *m_none;
    Button *m_open;
    Button *m_move;
};

} // namespace Revisit
