#include "ui/scope/scoperunner.h"

#include "core/scope/evaluateruleset.h"
#include "ui/base/workspace.h"

#include <atomic>

namespace Revisit {

namespace {

constexpr int tellEvery = 100; // ms

} // namespace

// What the run and the window tell one another across threads.
struct ScopeRunner::Watch {
    std::atomic<qint64> done = 0;
    std::atomic<qint64> all = 0;
    std::atomic<bool> isStopped = false;
};

ScopeRunner::ScopeRunner(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    m_tick.setInterval(tellEvery);
    connect(&m_tick, &QTimer::timeout, this,
            [this] { Q_EMIT progressed(m_ruleset, m_watch->done, m_watch->all); });
}

ScopeRunner::~ScopeRunner()
{
    stop();
}

void ScopeRunner::compare(const RunToCompare &before, const RunToCompare &after, Done done)
{
    if (isRunning())
        return;
    m_before = before;
    m_after = after;
    m_done = std::move(done);
    m_watch = std::make_shared<Watch>();
    m_tick.start();
    goOn();
}

void ScopeRunner::stop()
{
    if (m_watch)
        m_watch->isStopped = true;
}

void ScopeRunner::goOn()
{
    for (RunToCompare *side : {&m_before, &m_after}) {
        if (!side->run)
            return evaluate(side);
    }
    m_workspace.fetch(
        [viewer = m_workspace.actor(), before = *m_before.run, after = *m_after.run](
            Connection &connection) { return compareScope(connection, viewer, before, after); },
        this, [this](const Result<ScopeComparison> &comparison) { finish(comparison); });
}

void ScopeRunner::evaluate(RunToCompare *side)
{
    m_ruleset = side->ruleset;
    m_watch->done = 0;
    const auto watcher = [watch = m_watch](qint64 done, qint64 all) {
        watch->done = done;
        watch->all = all;
        return !watch->isStopped;
    };
    // It alters nothing that is shown elsewhere.
    m_workspace.consult(EvaluateRuleset{side->ruleset, watcher}, this,
                        [this, side](const Result<ScopeRun> &run) {
                            if (!run)
                                return finish(tl::unexpected(run.error()));
                            side->run = run->id;
                            Q_EMIT runKept();
                            goOn();
                        });
}

void ScopeRunner::finish(const Result<ScopeComparison> &outcome)
{
    m_tick.stop();
    m_watch.reset();
    m_done(outcome);
}

} // namespace Revisit
