#pragma once

#include <QApplication>
#include <QList>
#include <QString>

namespace Revisit {

// An application that takes the time of every event it hands out, so that what
// makes the window stutter has a name. Events within events count once, with
// the outermost.
class WatchedApplication : public QApplication
{
public:
    // A call on the GUI thread that took longer than a person overlooks.
    struct SlowCall {
        QString receiver; // its class, and its name where it has one
        QString event;
        double wall = 0;      // ms
        double processor = 0; // ms; what is left of `wall` was waiting
    };
    static constexpr double tooLong = 50; // ms

    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override;

    qint64 calls() const { return m_calls; }
    const QList<SlowCall> &slowCalls() const { return m_slow; }

private:
    qint64 m_calls = 0;
    int m_depth = 0;
    QList<SlowCall> m_slow;
};

} // namespace Revisit
