#pragma once

#include "core/forecast/forecaststore.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace Revisit {

class Workspace;

// Makes forecasts off the GUI thread and puts each on record, or tries out past
// ones. One piece of work at a time.
class ForecastRunner : public QObject
{
    Q_OBJECT

public:
    explicit ForecastRunner(Workspace &workspace, QObject *parent = nullptr);
    ~ForecastRunner() override;

    struct Asked {
        QString scenario; // its name; empty: as things stand
        ForecastAssumptions assumptions;
    };
    struct Made {
        ForecastBasis basis;
        QList<KeptForecast> kept; // one for each that was asked
    };
    using Done = std::function<void(const Result<Made> &)>;
    void forecast(const QList<Asked> &asked, Done done);

    using Tested = std::function<void(const Result<Backtest> &)>;
    void backtest(const BacktestPlan &plan, Tested done);

    // What is under way leaves nothing behind.
    void stop();
    bool isRunning() const { return m_watch != nullptr; }

Q_SIGNALS:
    void runningChanged(bool isRunning);
    void progressed(int percent);

private:
    struct Watch;
    struct Reckoned;

    ForecastWatcher begin();
    void end();
    void keepNext();

    Workspace &m_workspace;
    std::shared_ptr<Watch> m_watch;
    std::shared_ptr<Reckoned> m_reckoned;
    Made m_made;
    Done m_done;
    QTimer m_tick;
};

} // namespace Revisit
