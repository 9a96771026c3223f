#include "ui/asat/copyrunner.h"

#include "core/audit/audited.h"
#include "ui/base/workspace.h"

#include <QtConcurrentRun>

namespace Revisit {

namespace {

// Whoever reads the trail later finds the same time of day as the caseload works by.
class SharedClock : public Clock
{
public:
    explicit SharedClock(const Clock &clock)
        : m_clock(clock)
    {}
    QDateTime now() const override { return m_clock.now(); }

private:
    const Clock &m_clock; // of the window, which outlives every look at the past
};

} // namespace

CopyRunner::CopyRunner(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    connect(&m_running, &QFutureWatcherBase::finished, this, &CopyRunner::answer);
}

void CopyRunner::answer()
{
    const auto copy = m_running.result();
    if (copy)
        Q_EMIT made(*copy);
    else
        Q_EMIT failed(copy.error());
}

CopyRunner::~CopyRunner()
{
    stop();
    m_running.disconnect(this);
    m_running.waitForFinished();
}

void CopyRunner::start(const QDateTime &instant)
{
    m_isStopped = false;
    OpenAsAt open{.source = m_workspace.spec(), .instant = instant};
    open.clock = std::make_shared<const SharedClock>(m_workspace.clock());
    open.watcher = [this](double part) {
        QMetaObject::invokeMethod(this, [this, part] { Q_EMIT progressed(int(part * 100)); });
        return !m_isStopped;
    };
    m_running.setFuture(
        QtConcurrent::run([open, &clock = m_workspace.clock(), actor = m_workspace.actor(),
                           purpose = m_workspace.purpose()]() -> Result<std::shared_ptr<AsAtCopy>> {
            const auto connection = Connection::open(open.source);
            if (!connection)
                return tl::unexpected(connection.error());
            Session session{**connection, clock, actor, purpose};
            return runAudited(open, session);
        }));
}

} // namespace Revisit
