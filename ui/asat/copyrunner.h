#pragma once

#include "core/asat/asatcopy.h"

#include <QFutureWatcher>
#include <QObject>

#include <atomic>

namespace Revisit {

class Workspace;

// Makes the copy for a look at the past, on a thread and a connection of its own, so
// that work at the desk goes on meanwhile.
class CopyRunner : public QObject
{
    Q_OBJECT

public:
    explicit CopyRunner(Workspace &workspace, QObject *parent = nullptr);
    ~CopyRunner() override; // stops what still runs, and waits for it

    void start(const QDateTime &instant);
    void stop() { m_isStopped = true; }
    bool isRunning() const { return m_running.isRunning(); }

Q_SIGNALS:
    void progressed(int percent);
    void made(const std::shared_ptr<Revisit::AsAtCopy> &copy);
    void failed(const Revisit::Error &error);

private:
    void answer();

    Workspace &m_workspace;
    std::atomic_bool m_isStopped = false;
    QFutureWatcher<Result<std::shared_ptr<AsAtCopy>>> m_running;
};

} // namespace Revisit
