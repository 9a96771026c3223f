#include "ui/quality/sampledtable.h"

#include "ui/base/rowmodel.h"
#include "ui/base/tabledelegates.h"
#include "ui/quality/qualitywording.h"

#include <QItemSelectionModel>

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

enum SampledColumn { ReferenceColumn, StateColumn };

QVariant underSampledReference(const SampledReview &row, int role)
{
    if (role != CellRole::SecondLine)
        return {};
    //: Under a case's reference: why it was drawn, and who reviewed it
    return SampledTable::tr("%1 · reviewed by %2")
        .arg(QualityWording::basis(row.basis), row.reviewerName);
}

QVariant stateMark(const SampledReview &row, int role)
{
    const ChipText chip = QualityWording::state(row.state);
    if (role == CellRole::Icon)
        return chip.icon;
    return role == CellRole::ToneOfChip ? QVariant(int(chip.tone)) : QVariant();
}

QVariant nothingUnder(const SampledReview &, int)
{
    return {};
}

using SampledText = QString (*)(const SampledReview &);
using SampledMore = QVariant (*)(const SampledReview &, int);

RowColumn<SampledReview> sampledColumn(const QString &title, SampledText text,
                                       SampledMore more = nothingUnder)
{
    return {title, text, more, Qt::AlignLeft | Qt::AlignVCenter};
}

QList<RowColumn<SampledReview>> sampledColumns()
{
    return {sampledColumn(
                SampledTable::tr("Case"), [](const SampledReview &row) { return row.reference; },
                underSampledReference),
            sampledColumn(
                SampledTable::tr("State"),
                [](const SampledReview &row) { return secondReviewStateLabel(row.state); },
                stateMark),
            sampledColumn(SampledTable::tr("Second reviewer"),
                          [](const SampledReview &row) { return row.secondName; })};
}

} // namespace

SampledTable::SampledTable(QWidget *parent)
    : TableView(tr("Reviews of the sample"), RowSize::Roomy, parent)
    , m_model(new RowModel<SampledReview>(sampledColumns(), this))
{
    setObjectName(u"sampledReviews"_s);
    setModel(m_model);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setItemDelegate(new CellDelegate(this));
    setItemDelegateForColumn(ReferenceColumn, new TwoLineDelegate(this));
    setItemDelegateForColumn(StateColumn, new ChipDelegate(this));
    setColumns({{.sample = u"By chance · reviewed by R. Okafor"_s, .grows = true},
                {.sample = secondReviewStateLabel(SecondReviewState::Disagreed), .extra = 28},
                {.sample = u"Raymond Okafor-Grey"_s, .dropOrder = 1}});
}

void SampledTable::setRows(const QList<SampledReview> &reviews)
{
    const SampledReview *before = chosen();
    const ReviewId kept = before ? before->review : ReviewId();
    m_model->setRows(reviews);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->row(row).review == kept)
            selectRow(row);
    }
}

const QList<SampledReview> &SampledTable::rows() const
{
    return m_model->rows();
}

const SampledReview *SampledTable::chosen() const
{
    const QModelIndexList rows = selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : &m_model->row(rows.first().row());
}

} // namespace Revisit
