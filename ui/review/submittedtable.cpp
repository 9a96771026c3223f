#include "ui/review/submittedtable.h"

#include "core/refdata/codebook.h"
#include "ui/base/format.h"
#include "ui/base/tabledelegates.h"
#include "ui/cases/caseappearance.h"
#include "ui/review/answerwording.h"

#include <QItemSelectionModel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

using Column = RowColumn<SubmittedReview>;

enum Place { Case, Priority, Decision };

QVariant tierBars(const SubmittedReview &review, int role)
{
    if (role == CellRole::Level)
        return CaseAppearance::barsOf(review.tier);
    return role == CellRole::Brief ? QVariant(QString::number(review.tier)) : QVariant();
}

QVariant underDecision(const SubmittedReview &review, int role)
{
    if (role == Qt::ToolTipRole)
        return CodeBook::instance().label(review.decision);
    if (role != CellRole::SecondLine)
        return {};
    //: Under the decision of a review: who made it, and that it was passed on to be decided
    return review.isEscalated ? SubmittedTable::tr("%1 · Escalated").arg(review.reviewerName)
                              : review.reviewerName;
}

// In a list the few words are enough that tell decisions apart.
QString decisionOf(const SubmittedReview &review)
{
    const Code *decision = CodeBook::instance().byId(review.decision);
    const QString brief = decision ? AnswerWording::shortDecision(*decision) : QString();
    return brief.isEmpty() ? CodeBook::instance().label(review.decision) : brief;
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
    return {column(
                SubmittedTable::tr("Reference"), [](const auto &row) { return row.reference; },
                underReference),
            column(
                SubmittedTable::tr("Priority"),
                [](const auto &row) { return CaseAppearance::tierName(row.tier); }, tierBars),
            column(SubmittedTable::tr("Decision"), decisionOf, underDecision),
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
    setItemDelegateForColumn(Priority, new BarsDelegate(CaseAppearance::tiers, this));
    setItemDelegateForColumn(Decision, new TwoLineDelegate(this));
    setColumns({{u"RV-2025-000000"_s},
                {u"0"_s, 28},
                {tr("Recommend reinvestigation"), 0, true},
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
