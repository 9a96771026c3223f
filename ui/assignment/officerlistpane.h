#pragma once

#include "core/assignment/board.h"
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
    // What is tried out; without any the column says nothing.
    void showTried(const Board &board);
    void showTeam(const QString &team); // empty: every team

    // The officer whose row is current; an invalid key is the pool.
    std::optional<OfficerId> current() const;
    QString currentName() const;
    void focusFirst();

Q_SIGNALS:
    void currentChanged();
    // Cases were dropped on the row of an officer, or of the pool.
    void casesDropped(const QList<CaseId> &cases, OfficerId to);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Row {
        OfficerLoad load;
        bool isPool = false;
        std::optional<OfficerAfter> after = {}; // where something is tried out
        bool isTouched = false;
    };
    static OfficerLoad loadAfter(const Row &row);
    const Row *rowAt(const QPoint &position) const;

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
