#pragma once

#include "core/scope/scopecomparison.h"
#include "ui/base/tableview.h"

namespace Revisit {

template<typename Row>
class RowModel;

// Who enters and who leaves, and under each by which criterion.
class ComparisonTable : public TableView
{
    Q_OBJECT

public:
    explicit ComparisonTable(QWidget *parent = nullptr);

    void show(const ScopeComparison &comparison);
    // Of the current row; null where there is none.
    const Figure *figure() const;

Q_SIGNALS:
    void opened(const Figure &figure);

private:
    struct Line {
        QString text;
        Figure cases;
        bool isCriterion = false;
    };

    RowModel<Line> *m_model;
};

} // namespace Revisit
