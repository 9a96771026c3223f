#pragma once

#include "core/assignment/officerloads.h"
#include "ui/base/card.h"
#include "ui/base/rowmodel.h"

class QSortFilterProxyModel;

namespace Revisit {

class TableView;
class ThemedLabel;

// Who holds what: one row an officer, and above them the pool of cases that
// nobody holds.
class OfficerListPane : public Card
{
    Q_OBJECT

public:
    explicit OfficerListPane(QWidget *parent = nullptr);

    void show(const QList<OfficerLoad> &loads, const CasesByStatus &unassigned, QDate today,
              const Programme &terms);
    using QWidget::show;
    void showTeam(const QString &team); // empty: every team

    // The officer whose row is current; an invalid key is the pool.
    std::optional<OfficerId> current() const;
    QString currentName() const;
    void focusFirst();

Q_SIGNALS:
    void currentChanged();

private:
    struct Row {
        OfficerLoad load;
        bool isPool = false;
    };

    QList<RowColumn<Row>> columns() const;
    QWidget *makeLegend();
    void makeTable();
    const Row *currentRow() const;

    QDate m_today;
    int m_longest = 1; // open cases of the fullest row
    RowModel<Row> *m_model;
    QSortFilterProxyModel *m_order;
    ThemedLabel *m_note;
    TableView *m_table;
};

} // namespace Revisit
