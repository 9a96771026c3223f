#include "ui/forecast/forecastrunner.h"

#include "core/base/text.h"
#include "core/forecast/keepforecast.h"
#include "ui/base/workspace.h"

#include <atomic>
#include <utility>

namespace Revisit {

namespace {

constexpr int tellForecastEvery = 100; // ms

} // namespace

// What the work and the window tell one another across threads.
struct ForecastRunner::Watch {
    std::atomic<int> percent = 0;
    std::atomic<bool> isStopped = false;
};

// Forecasts that are yet to be put on record.
struct ForecastRunner::Reckoned {
    ForecastBasis basis;
    QList<KeepForecast> forecasts;
};

ForecastRunner::ForecastRunner(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    m_tick.setInterval(tellForecastEvery);
    connect(&m_tick, &QTimer::timeout, this, [this] { Q_EMIT progressed(m_watch->percent); });
}

ForecastRunner::~ForecastRunner()
{
    stop();
}

ForecastWatcher ForecastRunner::begin()
{
    m_watch = std::make_shared<Watch>();
    m_tick.start();
    Q_EMIT runningChanged(true);
    return [watch = m_watch](int percent) {
        watch->percent = percent;
        return !watch->isStopped;
    };
}

void ForecastRunner::end()
{
    m_tick.stop();
    m_watch.reset();
    Q_EMIT runningChanged(false);
}

void ForecastRunner::stop()
{
    if (m_watch)
        m_watch->isStopped = true;
}

void ForecastRunner::forecast(const QList<Asked> &asked, Done done)
{
    if (isRunning())
        return;
    m_done = std::move(done);
    m_made = {};
    m_workspace.fetch(
        [asked, watcher = begin(), viewer = m_workspace.actor(),
         &clock = m_workspace.clock()](Connection &connection) -> Result<Reckoned> {
            const auto basis = forecastBasis(connection, viewer, clock);
            RV_CHECK(basis);
            Reckoned reckoned{*basis, {}};
            for (const Asked &one : asked) {
                const ForecastInputs inputs = inputsFor(*basis, one.assumptions);
                const Result<Forecast> forecast = forecastOf(inputs, watcher);
                RV_CHECK(forecast);
                reckoned.forecasts.append({inputs, *forecast, one.scenario});
            }
            return reckoned;
        },
        this,
        [this](const Result<Reckoned> &reckoned) {
            if (!reckoned) {
                end();
                return m_done(tl::unexpected(reckoned.error()));
            }
            m_reckoned = std::make_shared<Reckoned>(*reckoned);
            m_made.basis = reckoned->basis;
            keepNext();
        });
}

// One after the other, each in a transaction of its own.
void ForecastRunner::keepNext()
{
    if (m_made.kept.size() == m_reckoned->forecasts.size()) {
        end();
        return m_done(m_made);
    }
    // It alters nothing that is shown elsewhere.
    m_workspace.consult(m_reckoned->forecasts.at(m_made.kept.size()), this,
                        [this](const Result<KeptForecast> &kept) {
                            if (!kept) {
                                end();
                                return m_done(tl::unexpected(kept.error()));
                            }
                            m_made.kept.append(*kept);
                            keepNext();
                        });
}

void ForecastRunner::backtest(const BacktestPlan &plan, Tested done)
{
    if (isRunning())
        return;
    m_workspace.fetch(
        [plan, watcher = begin(), viewer = m_workspace.actor(),
         &clock = m_workspace.clock()](Connection &connection) -> Result<Backtest> {
            const auto basis = forecastBasis(connection, viewer, clock);
            RV_CHECK(basis);
            std::optional<Backtest> test =
                Revisit::backtest(relativeWeeks(basis->weeks), plan, watcher);
            if (!test)
                return fail(Fault::Busy, CoreText::tr("The back-test was stopped."));
            return std::move(*test);
        },
        this,
        [this, done = std::move(done)](const Result<Backtest> &test) {
            end();
            done(test);
        });
}

} // namespace Revisit
