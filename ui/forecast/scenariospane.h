#pragma once

#include "core/forecast/forecaststore.h"

#include <QWidget>

class QStackedWidget;

namespace Revisit {

class EmptyState;
class TableView;
template<typename Row>
class RowModel;

// A scenario and what it comes to; the first row is how things stand.
struct ScenarioRow {
    ForecastScenario scenario;
    KeptForecast kept;
};

// Scenarios side by side: a row each, with the dates, the chance and the officers.
class ScenariosPane : public QWidget
{
    Q_OBJECT

public:
    explicit ScenariosPane(QWidget *parent = nullptr);

    void setRows(const QList<ScenarioRow> &rows);
    void showNone(const QString &reason);
    const ScenarioRow *chosen() const; // null also for the row of how things stand
    TableView *table() const { return m_table; }

Q_SIGNALS:
    void chosenChanged();
    void opened();

private:
    RowModel<ScenarioRow> *m_model;
    TableView *m_table;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
};

} // namespace Revisit
