#pragma once

#include "core/forecast/backtest.h"

#include <QScrollArea>

class QProgressBar;

namespace Revisit {

class Button;
class ChartCard;
class EmptyState;
class ForecastRunner;
class MessageBar;
class Segmented;
class TableView;
class ThemedLabel;
class Workspace;
template<typename Row>
class RowModel;

// How good the forecasts of the past would have been: what was stated, what came, and
// the same beside plain resampling of past weeks.
class BacktestPane : public QScrollArea
{
    Q_OBJECT

public:
    explicit BacktestPane(Workspace &workspace, QWidget *parent = nullptr);

    void setMarking(const QString &marking) { m_marking = marking; }
    // Begins anew; one that is under way goes on.
    void run();
    // Runs once, when it is first seen.
    void runOnce();

private:
    struct Score {
        QString what;
        QString ours;
        QString plain;
        QString ideal;
    };

    void layOut();
    QWidget *makeHead();
    void show(const Backtest &test);
    using QWidget::show;
    void showReliability(const ForecastScores &ours);
    void showScores(const ForecastScores &ours, const ForecastScores &plain);
    void showPast(const QList<ForecastOutcome> &outcomes);
    void showNone();
    BacktestPlan plan() const;

    Workspace &m_workspace;
    ForecastRunner *m_runner;
    QString m_marking;
    bool m_hasRun = false;
    MessageBar *m_messages;
    Segmented *m_cadence;
    Button *m_run;
    Button *m_stop;
    QProgressBar *m_progress;
    ThemedLabel *m_finding;
    QWidget *m_content;
    ChartCard *m_reliability;
    RowModel<Score> *m_scores;
    RowModel<ForecastOutcome> *m_past;
    TableView *m_scoreTable;
    TableView *m_pastTable;
    EmptyState *m_empty;
};

} // namespace Revisit
