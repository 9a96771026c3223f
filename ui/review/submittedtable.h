#pragma once

#include "core/review/reviewstore.h"
#include "ui/base/rowmodel.h"
#include "ui/base/tableview.h"

namespace Revisit {

// The submitted reviews as the lead's list shows them: the case, how urgent it
// is, the decision, and how long it has waited.
class SubmittedTable : public TableView
{
    Q_OBJECT

public:
    explicit SubmittedTable(QWidget *parent = nullptr);

    const QList<SubmittedReview> &rows() const { return m_model->rows(); }
    void setRows(const QList<SubmittedReview> &rows) { m_model->setRows(rows); }
    // The chosen one; nothing when none is.
    const SubmittedReview *chosen() const;
    bool choose(ReviewId review);

private:
    RowModel<SubmittedReview> *m_model;
};

} // namespace Revisit
