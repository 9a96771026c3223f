#pragma once

#include <QDateTime>
#include <QObject>
#include <QTimer>

namespace Revisit {

class Clock;

// Notices how long somebody has worked without a break. It watches whether keys
// and the mouse are used and nothing else, and forgets it all when the window
// closes.
class Pacing : public QObject
{
    Q_OBJECT

public:
    static constexpr int breakMinutes = 5;  // without a key or the mouse: that was one
    static constexpr int laterMinutes = 15; // until somebody who put it off is asked again

    explicit Pacing(const Clock &clock, QObject *parent = nullptr);

    // Whole minutes since the last break.
    int minutesWorked() const;
    bool isDue() const { return m_isDue; }

    void putOff();
    void takeBreak();
    // Looks at the clock; a timer calls it twice a minute.
    void look();

Q_SIGNALS:
    void changed(); // whether a break is due

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void endPause();
    void setDue(bool due);

    const Clock &m_clock;
    QTimer m_timer;
    QDateTime m_since; // the work without a break
    QDateTime m_lastUse;
    QDateTime m_notBefore; // somebody put it off
    bool m_isDue = false;
};

} // namespace Revisit
