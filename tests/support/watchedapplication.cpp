#include "tests/support/watchedapplication.h"

#include <QEvent>
#include <QMetaEnum>
#include <QScopeGuard>

#include <ctime>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

double milliseconds(clockid_t clock)
{
    timespec now{};
    clock_gettime(clock, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

// Taken before the event is delivered: the receiver may be gone after it.
QString nameOf(const QObject *receiver)
{
    const QString type = QString::fromLatin1(receiver->metaObject()->className());
    return receiver->objectName().isEmpty() ? type : type + u' ' + receiver->objectName();
}

} // namespace

bool WatchedApplication::notify(QObject *receiver, QEvent *event)
{
    if (m_depth > 0)
        return QApplication::notify(receiver, event);
    ++m_calls;
    ++m_depth;
    const auto leave = qScopeGuard([this] { --m_depth; });
    const QString name = nameOf(receiver);
    const QEvent::Type type = event->type();
    const double wall = milliseconds(CLOCK_MONOTONIC);
    const double processor = milliseconds(CLOCK_THREAD_CPUTIME_ID);
    const bool isDone = QApplication::notify(receiver, event);
    const double took = milliseconds(CLOCK_MONOTONIC) - wall;
    if (took > tooLong) {
        const char *kind = QMetaEnum::fromType<QEvent::Type>().valueToKey(type);
        m_slow.append({name, QString::fromLatin1(kind), took,
                       milliseconds(CLOCK_THREAD_CPUTIME_ID) - processor});
    }
    return isDone;
}

} // namespace Revisit
