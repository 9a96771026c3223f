#include "ui/publication/publishedtableview.h"

#include "ui/base/tabledelegates.h"

#include <QAbstractTableModel>
#include <QHeaderView>

using namespace Qt::StringLiterals;

namespace Revisit {

// Rows and columns of the table; the first column names the row.
class PublishedTableModel : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setTable(const PublishedTable &table)
    {
        beginResetModel();
        m_table = table;
        endResetModel();
    }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_table.cells.size());
    }

    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() || m_table.cells.isEmpty() ? 0
                                                           : int(m_table.cells.first().size()) + 1;
    }

    QVariant data(const QModelIndex &index, int role) const override
    {
        if (role == Qt::TextAlignmentRole)
            return int((index.column() == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
        if (index.column() == 0)
            return role == Qt::DisplayRole ? rowLabel(index.row()) : QVariant();
        const PublishedCell &cell = m_table.cells[index.row()][index.column() - 1];
        if (role == Qt::DisplayRole)
            return cell.text();
        return role == Qt::AccessibleTextRole || role == Qt::ToolTipRole ? meaning(cell)
                                                                         : QVariant();
    }

    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal)
            return {};
        if (role == Qt::TextAlignmentRole)
            return int((section == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
        return role == Qt::DisplayRole || role == Qt::ToolTipRole ? columnLabel(section)
                                                                  : QVariant();
    }

private:
    QString rowLabel(int row) const
    {
        const QList<TableCategory> &rows = m_table.counts.rows.categories;
        return row < rows.size() ? rows[row].label : PublishedTableView::tr("All");
    }

    QString columnLabel(int section) const
    {
        const QList<TableCategory> &columns = m_table.counts.columns.categories;
        if (section == 0)
            return m_table.counts.rows.label;
        return section <= columns.size() ? columns[section - 1].label
                                         : PublishedTableView::tr("All");
    }

    static QVariant meaning(const PublishedCell &cell)
    {
        switch (cell.kind) {
        case PublishedCell::Kind::Shown:
            return cell.text();
        case PublishedCell::Kind::Confidential:
            return PublishedTableView::tr("c: confidential");
        case PublishedCell::Kind::NotAvailable:
            return PublishedTableView::tr("x: not available");
        }
        return {};
    }

    PublishedTable m_table;
};

PublishedTableView::PublishedTableView(QWidget *parent)
    : TableView(tr("The table as it would be published"), RowSize::Compact, parent)
    , m_model(new PublishedTableModel(this))
{
    setObjectName(u"publishedTable"_s);
    setModel(m_model);
    setItemDelegate(new CellDelegate(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
}

void PublishedTableView::setTable(const PublishedTable &table)
{
    m_model->setTable(table);
    QList<ColumnLayout> columns{{.sample = u"Not recorded on the file"_s, .grows = true}};
    for (int column = 1; column < m_model->columnCount(); ++column)
        columns.append({.sample = u"2025-Q4 00"_s});
    setColumns(columns);
}

void PublishedTableView::clear()
{
    m_model->setTable({});
}

} // namespace Revisit
