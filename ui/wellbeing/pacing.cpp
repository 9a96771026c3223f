#include "ui/wellbeing/pacing.h"

#include "core/base/clock.h"
#include "ui/wellbeing/wellbeingpreferences.h"

#include <QCoreApplication>
#include <QEvent>

#include <utility>

namespace Revisit {

namespace {

constexpr int lookEvery = 30'000; // ms
constexpr int secondsAMinute = 60;

bool isUse(QEvent::Type type)
{
    return type == QEvent::KeyPress || type == QEvent::MouseButtonPress ||
           type == QEvent::MouseMove || type == QEvent::Wheel;
}

} // namespace

Pacing::Pacing(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_since(clock.now())
    , m_lastUse(m_since)
    , m_notBefore(m_since)
{
    connect(&m_timer, &QTimer::timeout, this, &Pacing::look);
    m_timer.start(lookEvery);
    QCoreApplication::instance()->installEventFilter(this);
}

int Pacing::minutesWorked() const
{
    return int(m_since.secsTo(m_clock.now()) / secondsAMinute);
}

void Pacing::putOff()
{
    m_notBefore = m_clock.now().addSecs(laterMinutes * secondsAMinute);
    setDue(false);
}

void Pacing::takeBreak()
{
    m_since = m_lastUse = m_notBefore = m_clock.now();
    setDue(false);
}

void Pacing::look()
{
    endPause();
    const int limit = WellbeingPreferences::breakAfter.value();
    setDue(limit > 0 && minutesWorked() >= limit && m_clock.now() >= m_notBefore);
}

// A pause that is long enough was a break.
void Pacing::endPause()
{
    if (m_lastUse.secsTo(m_clock.now()) >= breakMinutes * secondsAMinute)
        takeBreak();
}

bool Pacing::eventFilter(QObject *watched, QEvent *event)
{
    if (isUse(event->type())) {
        endPause();
        m_lastUse = m_clock.now();
    }
    return QObject::eventFilter(watched, event);
}

void Pacing::setDue(bool due)
{
    if (std::exchange(m_isDue, due) != due)
        Q_EMIT changed();
}

} // namespace Revisit
