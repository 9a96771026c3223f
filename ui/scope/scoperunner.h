#pragma once

#include "core/base/result.h"
#include "core/scope/scopecomparison.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace Revisit {

class Workspace;

// One side of a comparison: a run that was kept, or rules that are yet to be run.
struct RunToCompare {
    QString ruleset;
    std::optional<ScopeRunId> run = {};

    bool operator==(const RunToCompare &) const = default;
};

// Runs what has not been run, one after the other and off the GUI thread, and
// compares the two. One comparison at a time.
class ScopeRunner : public QObject
{
    Q_OBJECT

public:
    explicit ScopeRunner(Workspace &workspace, QObject *parent = nullptr);
    ~ScopeRunner() override;

    using Done = std::function<void(const Result<ScopeComparison> &)>;
    void compare(const RunToCompare &before, const RunToCompare &after, Done done);
    // The run under way leaves nothing behind; one that is done is kept.
    void stop();
    bool isRunning() const { return m_watch != nullptr; }

Q_SIGNALS:
    void progressed(const QString &ruleset, qint64 done, qint64 all);
    void runKept(); // a run is there that was not

private:
    struct Watch;

    void goOn();
    void evaluate(RunToCompare *side);
    void finish(const Result<ScopeComparison> &outcome);

    Workspace &m_workspace;
    RunToCompare m_before;
    RunToCompare m_after;
    QString m_ruleset; // being run
    Done m_done;
    std::shared_ptr<Watch> m_watch;
    QTimer m_tick;
};

} // namespace Revisit
