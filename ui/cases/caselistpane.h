#pragma once

#include "ui/base/card.h"
#include "ui/cases/casetablemodel.h"

class QStackedWidget;

namespace Revisit {

class ActionRegistry;
class EmptyState;
class TableView;
class ThemedLabel;

// The table of cases, with what it shows of how many under it, and in its
// place the reason when there is nothing to show.
class CaseListPane : public Card
{
    Q_OBJECT

public:
    CaseListPane(Workspace &workspace, ActionRegistry &actions, QWidget *parent = nullptr);

    CaseTableModel &model() { return *m_model; }

    // Keeps the selection and the place in the list where they still are.
    void show(const QList<CaseId> &ids, const QList<CaseRow> &rows, QDate today, qint64 ofAll);
    void showRefusal(const Error &error);
    void clear();

    QList<CaseId> selected() const;
    CaseId current() const;
    void select(CaseId id);
    void step(int by); // to the next or previous case
    void focusFirst();

Q_SIGNALS:
    void selectionChanged();
    void activated(CaseId id);
    void clearRequested();

private:
    void makeTable(ActionRegistry &actions);
    void showOthers(const QList<CaseId> &ids, const QList<CaseRow> &rows, QDate today,
                    const QList<CaseId> &selectedBefore);
    void restore(const QList<CaseId> &selected, CaseId current, int scroll);
    void showNothing(qint64 ofAll);
    void showFooter(qint64 ofAll);

    CaseTableModel *m_model;
    TableView *m_table;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    ThemedLabel *m_count;
    ThemedLabel *m_sorted;
    bool m_isRestoring = false;
};

} // namespace Revisit
