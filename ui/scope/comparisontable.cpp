#include "ui/scope/comparisontable.h"

#include "core/review/scoperules.h"
#include "ui/base/format.h"
#include "ui/base/rowmodel.h"
#include "ui/base/tabledelegates.h"

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

QVariant inkOfLine(bool isCriterion, int role)
{
    return role == CellRole::InkOfText && isCriterion ? QVariant(int(Ink::Secondary)) : QVariant();
}

} // namespace

ComparisonTable::ComparisonTable(QWidget *parent)
    : TableView(tr("What changes"), RowSize::Compact, parent)
    , m_model(new RowModel<Line>(
          {{.title = tr("What changes"),
            .text =
                [](const Line &line) {
                    return line.isCriterion ? u"      "_s + line.text : line.text;
                },
            .more = [](const Line &line, int role) { return inkOfLine(line.isCriterion, role); }},
           {.title = tr("Cases"),
            .text = [](const Line &line) { return Format::count(line.cases.count); },
            .more = [](const Line &line, int role) { return inkOfLine(line.isCriterion, role); },
            .alignment = Qt::AlignRight | Qt::AlignVCenter}},
          this))
{
    setObjectName(u"scopeMoves"_s);
    setModel(m_model);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setItemDelegate(new CellDelegate(this));
    setColumns(
        {{.sample = u"C2  Closed within the dates"_s, .grows = true}, {.sample = u"1,000,000"_s}});
    connect(this, &QAbstractItemView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT opened(m_model->row(index.row()).cases); });
}

void ComparisonTable::show(const ScopeComparison &comparison)
{
    QList<Line> lines;
    for (const ScopeMove &move : comparison.moves) {
        lines.append({move.cases.cases.title, move.cases});
        for (const ScopeMove::Share &share : move.criteria) {
            //: A criterion of scope on which the change turns, such as "C2  Closed within the
            //: dates"
            const QString text = tr("%1  %2").arg(share.criterion, criterionLabel(share.criterion));
            lines.append({text, share.cases, true});
        }
    }
    m_model->setRows(lines);
}

const Figure *ComparisonTable::figure() const
{
    const QModelIndexList rows = selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : &m_model->row(rows.first().row()).cases;
}

} // namespace Revisit
