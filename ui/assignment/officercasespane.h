#pragma once

#include "core/cases/caselist.h"
#include "ui/base/card.h"
#include "ui/base/rowmodel.h"

class QStackedWidget;

namespace Revisit {

class ActionRegistry;
class Button;
class EmptyState;
class TableView;
class ThemedLabel;

// The open cases of one officer, or of nobody, to be selected and moved.
class OfficerCasesPane : public Card
{
    Q_OBJECT

public:
    // As many rows as are listed here; the queue shows them all.
    static constexpr int most = 500;

    explicit OfficerCasesPane(ActionRegistry &actions, QWidget *parent = nullptr);

    // `total` may be more than there are rows.
    void show(const QString &heading, const QList<CaseRow> &rows, qint64 total, QDate today);
    using QWidget::show;
    void showRefusal(const Error &error);
    // Marks those that only certain officers may be given.
    void setRestricted(const QSet<CaseId> &cases);

    QList<CaseId> selected() const;

Q_SIGNALS:
    void selectionChanged();
    void queueRequested();

private:
    QList<RowColumn<CaseRow>> columns() const;
    void makeTable();

    QDate m_today;
    QSet<CaseId> m_restricted;
    RowModel<CaseRow> *m_model;
    ThemedLabel *m_heading;
    ThemedLabel *m_note;
    Button *m_queue;
    QStackedWidget *m_stack;
    TableView *m_table;
    EmptyState *m_empty;
};

} // namespace Revisit
