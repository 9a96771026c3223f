#include "ui/base/workspace.h"

#include <QSysInfo>
#include <QUuid>

namespace Revisit {

using namespace Qt::StringLiterals;

Workspace::Workspace(ConnectionSpec spec, const Clock &clock, Officer actor, QObject *parent)
    : QObject(parent)
    , m_spec(std::move(spec))
    , m_clock(clock)
    , m_actor(std::move(actor))
    , m_purpose(u"REVIEW"_s)
    , m_desk(QSysInfo::machineHostName() + u'/' +
             QUuid::createUuid().toString(QUuid::WithoutBraces).left(8))
    , m_executor(m_spec)
{}

void Workspace::setActor(const Officer &actor)
{
    m_actor = actor;
    Q_EMIT actorChanged();
}

void Workspace::setBusy(int step)
{
    const bool wasIdle = isIdle();
    m_running += step;
    if (wasIdle != isIdle())
        Q_EMIT busyChanged(!isIdle());
}

} // namespace Revisit
