#pragma once

#include "core/cases/caselist.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QSet>

namespace Revisit {

class Workspace;

// A list of cases of any length: the keys in the order of the query, and the
// rows that are looked at, fetched by page on a reader thread.
class CaseTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Reference, Title, Status, Priority, Reviewer, Due, ColumnCount };

    explicit CaseTableModel(Workspace &workspace, QObject *parent = nullptr);

    // Shows these cases. Rows known already are shown until they have been
    // fetched anew; `rows` are some that the caller has.
    void show(const QList<CaseId> &ids, const QList<CaseRow> &rows, QDate today);
    void clear();

    const QList<CaseId> &ids() const { return m_ids; }
    CaseId idAt(int row) const;
    int rowOf(CaseId id) const; // -1 when it is not listed

    CaseSort order() const { return m_sort; }
    void setOrder(const CaseSort &sort);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder direction) override;

    static constexpr int pageLength = 64;

Q_SIGNALS:
    void orderChanged();

private:
    struct Known {
        CaseRow row;
        int generation;
    };

    const CaseRow *rowAt(int index) const;
    void request(int page) const;
    void take(int page, const QList<CaseId> &asked, const QList<CaseRow> &rows);
    void remember(const CaseRow &row);

    Workspace &m_workspace;
    QList<CaseId> m_ids;
    QDate m_today;
    CaseSort m_sort;
    int m_generation = 0;
    mutable QCache<CaseId, Known> m_known;
    mutable QSet<int> m_requested; // pages under way in this generation
};

} // namespace Revisit
