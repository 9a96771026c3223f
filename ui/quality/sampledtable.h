#pragma once

#include "core/quality/secondreview.h"
#include "ui/base/tableview.h"

namespace Revisit {

template<typename Row>
class RowModel;

// The reviews of a sample and how far the second review of each has come.
class SampledTable : public TableView
{
    Q_OBJECT

public:
    explicit SampledTable(QWidget *parent = nullptr);

    void setRows(const QList<SampledReview> &reviews); // keeps what is chosen
    const QList<SampledReview> &rows() const;
    const SampledReview *chosen() const;

private:
    RowModel<SampledReview> *m_model;
};

} // namespace Revisit
