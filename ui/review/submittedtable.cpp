#include "ui/review/submittedtable.h"

#include "core/refdata/codebook.h"
#include "ui/base/format.h"
#include "ui/base/tabledelegates.h"
#include "ui/cases/caseappearance.h"

#include <QItemSelectionModel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

using Column = RowColumn<SubmittedReview>;

enum Place { Case, Priority, Decision, Reviewer, Submitted };

QVariant tierChip(const SubmittedReview &review, int role)
{
    const ChipText chip = CaseAppearance::tierChip(review.tier);
    if (role == CellRole::Icon)
        return chip.icon;
    if (role == CellRole::ToneOfChip)
        return int(chip.tone);
    return {};
}

QVariant underDecision(const SubmittedReview &review, int role)
{
    if (role == CellRole::SecondLine && review.isEscalated)
        return SubmittedTable::tr("Escalated");
    return {};
}

QVariant underReference(const SubmittedReview &review, int role)
{
    return role == CellRole::SecondLine ? QVariant(review.title) : QVariant();
}

QVariant nothingMore(const SubmittedReview &, int)
{
    return {};
}

using Text = QString (*)(const SubmittedReview &);
using More = QVariant (*)(const SubmittedReview &, int);

Column column(const QString &title, Text text, More more = nothingMore)
{
    return {title, text, more, Qt::AlignLeft | Qt::AlignVCenter};
}

QList<Column> columns()
{
    return {
        column(
            SubmittedTable::tr("Reference"), [](const auto &row) { return row.reference; },
            underReference),
        column(
            SubmittedTable::tr("Priority"),
            [](const auto &row) { return CaseAppearance::tierName(row.tier); }, tierChip),
        column(
            SubmittedTable::tr("Decision"),
            [](const auto &row) { return CodeBook::instance().label(row.decision); },
            underDecision),
        column(SubmittedTable::tr("Reviewer"), [](const auto &row) { return row.reviewerName; }),
        column(SubmittedTable::tr("Submitted"),
               [](const auto &row) { return Format::date(row.submittedAt.date()); })};
}

} // namespace

SubmittedTable::SubmittedTable(QWidget *parent)
    : TableView(tr("Submitted reviews"), RowSize::Roomy, parent)
    , m_model(new RowModel<SubmittedReview>(columns(), this))
{
    setObjectName(u"submittedReviews"_s);
    setModel(m_model);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setItemDelegateForColumn(Case, new TwoLineDelegate(this));
    setItemDelegateForColumn(Priority, new ChipDelegate(this));
    setItemDelegateForColumn(Decision, new TwoLineDelegate(this));
    setItemDelegateForColumn(Reviewer, new PersonDelegate(this));
    setColumns({{u"RV-2025-000000"_s},
                {CaseAppearance::tierName(0), 40},
                {tr("Recommend reinvestigation"), 0, true},
                {u"Alexandra Example"_s, 32, false, 2},
                {u"30 Sep 2026"_s, 0, false, 1}});
}

const SubmittedReview *SubmittedTable::chosen() const
{
    const QModelIndexList selected = selectionModel()->selectedRows();
    return selected.isEmpty() ? nullptr : &m_model->row(selected.first().row());
}

bool SubmittedTable::choose(ReviewId review)
{
    const auto found = std::ranges::find(rows(), review, &SubmittedReview::review);
    if (found == rows().end())
        return false;
    selectRow(int(found - rows().begin()));
    return true;
}

} // namespace Revisit
