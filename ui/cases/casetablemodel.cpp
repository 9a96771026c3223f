#include "ui/cases/casetablemodel.h"

#include "ui/base/workspace.h"
#include "ui/cases/caseappearance.h"
#include "ui/cases/casecell.h"

#include <algorithm>

namespace Revisit {

namespace {

constexpr int mostKnown = 64 * CaseTableModel::pageLength;

constexpr std::array orders{CaseOrder::Reference, CaseOrder::Title,    CaseOrder::Status,
                            CaseOrder::Priority,  CaseOrder::Reviewer, CaseOrder::Due};
static_assert(orders.size() == CaseTableModel::ColumnCount);

} // namespace

CaseTableModel::CaseTableModel(Workspace &workspace, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
    , m_known(mostKnown)
{}

void CaseTableModel::show(const QList<CaseId> &ids, const QList<CaseRow> &rows, QDate today)
{
    ++m_generation;
    m_requested.clear();
    m_today = today;
    for (const CaseRow &row : rows)
        remember(row);
    if (ids == m_ids) {
        if (!ids.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(int(ids.size()) - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_ids = ids;
    endResetModel();
}

void CaseTableModel::clear()
{
    m_known.clear();
    show({}, {}, m_today);
}

CaseId CaseTableModel::idAt(int row) const
{
    return row >= 0 && row < m_ids.size() ? m_ids.at(row) : CaseId();
}

int CaseTableModel::rowOf(CaseId id) const
{
    return int(m_ids.indexOf(id));
}

int CaseTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

int CaseTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CaseTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CaseRow *row = rowAt(index.row());
    return row ? CaseCell(*row, m_today).data(orders[size_t(index.column())], role) : QVariant();
}

QVariant CaseTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::DisplayRole)
        return CaseAppearance::orderName(orders[size_t(section)]);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    return {};
}

void CaseTableModel::sort(int column, Qt::SortOrder direction)
{
    if (column >= 0 && column < ColumnCount)
        setOrder({orders[size_t(column)], direction});
}

void CaseTableModel::setOrder(const CaseSort &sort)
{
    if (sort == m_sort)
        return;
    m_sort = sort;
    Q_EMIT orderChanged();
}

const CaseRow *CaseTableModel::rowAt(int index) const
{
    const Known *known = m_known.object(m_ids.at(index));
    if (!known || known->generation != m_generation)
        request(index / pageLength);
    return known ? &known->row : nullptr;
}

// An answer for a list that is no longer shown is dropped.
void CaseTableModel::request(int page) const
{
    if (m_requested.contains(page))
        return;
    m_requested.insert(page);
    const QList<CaseId> asked = m_ids.mid(qsizetype(page) * pageLength, pageLength);
    auto *self = const_cast<CaseTableModel *>(this); // what is fetched was always in the model
    m_workspace.fetch(
        [asked, viewer = m_workspace.actor()](Connection &connection) {
            return caseRows(connection, viewer, asked);
        },
        self,
        [self, page, asked, generation = m_generation](const Result<QList<CaseRow>> &rows) {
            if (rows && generation == self->m_generation)
                self->take(page, asked, *rows);
        });
}

void CaseTableModel::take(int page, const QList<CaseId> &asked, const QList<CaseRow> &rows)
{
    QSet<CaseId> gone(asked.begin(), asked.end());
    for (const CaseRow &row : rows) {
        remember(row);
        gone.remove(row.id);
    }
    for (const CaseId id : std::as_const(gone)) {
        CaseRow row;
        row.id = id;
        row.title = tr("No longer in the caseload");
        remember(row);
    }
    m_requested.remove(page);
    const int first = page * pageLength;
    const int last = first + int(asked.size()) - 1;
    Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
}

void CaseTableModel::remember(const CaseRow &row)
{
    m_known.insert(row.id, new Known{row, m_generation});
}

} // namespace Revisit
