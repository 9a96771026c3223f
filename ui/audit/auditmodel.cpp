#include "ui/audit/auditmodel.h"

#include "ui/base/format.h"
#include "ui/base/tabledelegates.h"
#include "ui/base/workspace.h"

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

constexpr int pageLength = 200;

} // namespace

AuditModel::AuditModel(Workspace &workspace, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
{}

void AuditModel::show(const OpenedTrail &trail, const AuditFilter &filter)
{
    clear();
    m_trail = trail;
    m_filter = filter;
    m_isComplete = false;
    fetchMore({});
}

void AuditModel::clear()
{
    beginResetModel();
    ++m_request;
    m_rows.clear();
    m_trail.reset();
    m_isComplete = true;
    m_isFetching = false;
    endResetModel();
}

bool AuditModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_isComplete && !m_isFetching;
}

void AuditModel::fetchMore(const QModelIndex &)
{
    if (!m_trail || m_isFetching || m_isComplete)
        return;
    m_isFetching = true;
    const auto before = m_rows.isEmpty() ? std::nullopt : std::optional(m_rows.last().seq);
    m_workspace.fetch(
        [trail = *m_trail, filter = m_filter, before](Connection &connection) {
            return auditRows(connection, trail, filter, before, pageLength);
        },
        this,
        [this, request = m_request](const Result<QList<AuditRow>> &rows) {
            if (request != m_request)
                return;
            if (rows)
                append(*rows);
            m_isFetching = false; // not before: a view may ask for more while rows go in
            if (!rows)
                return Q_EMIT failed(rows.error());
            Q_EMIT fetched();
        });
}

void AuditModel::append(const QList<AuditRow> &rows)
{
    m_isComplete = rows.size() < pageLength;
    if (!rows.isEmpty()) {
        const int first = int(m_rows.size());
        beginInsertRows({}, first, first + int(rows.size()) - 1);
        m_rows.append(rows);
        endInsertRows();
    }
}

int AuditModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int AuditModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString AuditModel::text(const AuditRow &row, int column) const
{
    switch (Column(column)) {
    case Time:
        return Format::dateTime(row.at);
    case Officer:
        return row.officerName;
    case Action:
        return auditActionLabel(row.action);
    case Entity:
        return row.caseReference.isEmpty() ? row.entity : row.caseReference;
    case Kind:
        return auditKindLabel(row.kind);
    case Number:
        return Format::count(row.seq);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant AuditModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const AuditRow &row = m_rows.at(index.row());
    if (role == Qt::DisplayRole)
        return text(row, index.column());
    if (role == Qt::TextAlignmentRole && index.column() == Number)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == CellRole::InkOfText && row.action == Audit::Denied.code)
        return int(Ink::Danger);
    return {};
}

QVariant AuditModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole && section == Number)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Time:
        return tr("Time");
    case Officer:
        return tr("Officer");
    case Action:
        return tr("What was done");
    case Entity:
        return tr("Case or record");
    case Kind:
        return tr("Kind");
    case Number:
        return tr("Entry");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace Revisit
