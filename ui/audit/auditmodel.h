#pragma once

#include "core/audit/auditlist.h"

#include <QAbstractTableModel>

namespace Revisit {

class Workspace;

// The trail, newest first, fetched page after page as the reader scrolls: it
// has no end but the first entry.
class AuditModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, Officer, Action, Entity, Kind, Number, ColumnCount };

    explicit AuditModel(Workspace &workspace, QObject *parent = nullptr);

    void show(const OpenedTrail &trail, const AuditFilter &filter);
    void clear();
    const AuditRow &row(int index) const { return m_rows.at(index); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void fetched();
    void failed(const Error &error);

private:
    void append(const QList<AuditRow> &rows);
    QString text(const AuditRow &row, int column) const;

    Workspace &m_workspace;
    std::optional<OpenedTrail> m_trail;
    AuditFilter m_filter;
    QList<AuditRow> m_rows;
    bool m_isComplete = true;
    bool m_isFetching = false;
    int m_request = 0; // the newest; answers to older ones are dropped
};

} // namespace Revisit
