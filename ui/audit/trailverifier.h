#pragma once

#include "core/audit/verifytrail.h"

#include <QTimer>
#include <QWidget>

#include <atomic>
#include <memory>

class QPushButton;

namespace Revisit {

class Banner;
class ThemedLabel;
class Workspace;

// Verifies the trail away from the screen, says how far it has come, can be
// stopped, and names the first bad entry.
class TrailVerifier : public QWidget
{
    Q_OBJECT

public:
    explicit TrailVerifier(Workspace &workspace, QWidget *parent = nullptr);

    bool isRunning() const { return m_run != nullptr; }
    void start();
    void stop();

Q_SIGNALS:
    void finished(const TrailReport &report);

private:
    struct Run {
        std::atomic<qint64> done = 0;
        std::atomic_bool isStopped = false;
    };

    void take(const Result<TrailReport> &report);
    void showProgress();

    Workspace &m_workspace;
    std::shared_ptr<Run> m_run; // shared with the thread that verifies
    QTimer m_tick;
    Banner *m_banner;
    QPushButton *m_stop;
};

} // namespace Revisit
