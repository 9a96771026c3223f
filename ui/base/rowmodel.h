#pragma once

#include "ui/base/theme.h"

#include <QAbstractTableModel>
#include <QList>

#include <functional>

namespace Revisit {

// A column of a RowModel: its title and what it answers for a row, by role.
template<typename Row>
struct RowColumn {
    QString title;
    std::function<QVariant(const Row &)> text;
    std::function<QVariant(const Row &, int role)> more = {}; // any other role
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
};

// A table over a list of structs, for lists that are fetched whole. Long lists have models of
// their own that fetch by page.
template<typename Row>
class RowModel : public QAbstractTableModel
{
public:
    explicit RowModel(QList<RowColumn<Row>> columns, QObject *parent = nullptr)
        : QAbstractTableModel(parent)
        , m_columns(std::move(columns))
    {}

    const QList<Row> &rows() const { return m_rows; }
    const Row &row(int index) const { return m_rows.at(index); }

    void setRows(QList<Row> rows)
    {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }

    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_columns.size());
    }

    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!index.isValid())
            return {};
        const RowColumn<Row> &column = m_columns.at(index.column());
        const Row &row = m_rows.at(index.row());
        if (role == Qt::DisplayRole)
            return column.text(row);
        const QVariant answer = column.more ? column.more(row, role) : QVariant();
        if (role == Qt::TextAlignmentRole && !answer.isValid())
            return int(column.alignment);
        return answer;
    }

    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || section >= m_columns.size())
            return {};
        if (role == Qt::TextAlignmentRole)
            return int(m_columns.at(section).alignment);
        return role == Qt::DisplayRole ? m_columns.at(section).title : QVariant();
    }

private:
    QList<RowColumn<Row>> m_columns;
    QList<Row> m_rows;
};

} // namespace Revisit
