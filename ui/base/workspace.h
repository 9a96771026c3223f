#pragma once

#include "core/audit/audited.h"
#include "core/base/clock.h"
#include "core/people/officer.h"
#include "core/storage/executor.h"
#include "core/storage/session.h"

#include <QFuture>
#include <QObject>
#include <QPointer>

namespace Revisit {

// What the screens work through: it runs use cases and readings off the GUI
// thread, brings the answers back to it, and says when data has changed.
class Workspace : public QObject
{
    Q_OBJECT

public:
    Workspace(ConnectionSpec spec, const Clock &clock, Officer actor, QObject *parent = nullptr);

    const ConnectionSpec &spec() const { return m_spec; }
    const Clock &clock() const { return m_clock; }
    // Set where the caseload is a copy of the past, in which nothing can be changed.
    const PastCopy *past() const { return m_spec.past.get(); }

    // Who is at the desk. Changing it does not stop work already begun.
    const Officer &actor() const { return m_actor; }
    void setActor(const Officer &actor);

    // Why records are being opened, as a code of the list "purpose".
    const QString &purpose() const { return m_purpose; }
    void setPurpose(const QString &code) { m_purpose = code; }

    // Runs the command; `answer` is called on the GUI thread while `receiver` lives.
    template<typename Command, typename Answer>
    void perform(Command command, QObject *receiver, Answer answer)
    {
        submit(std::move(command), receiver, std::move(answer), true);
    }

    // Like perform, for an act that alters nothing shown, such as opening a
    // case: it is a writer only because it leaves an audit entry.
    template<typename Command, typename Answer>
    void consult(Command command, QObject *receiver, Answer answer)
    {
        submit(std::move(command), receiver, std::move(answer), false);
    }

    template<typename Reading, typename Answer>
    void fetch(Reading read, QObject *receiver, Answer answer)
    {
        using Outcome = std::invoke_result_t<Reading, Connection &>;
        setBusy(+1);
        m_executor.read(std::move(read))
            .then(this,
                  [this, guard = QPointer(receiver), answer = std::move(answer)](Outcome result) {
                      setBusy(-1);
                      if (guard)
                          answer(std::move(result));
                  });
    }

    bool isIdle() const { return m_running == 0; }

Q_SIGNALS:
    void changed(); // after a command was committed
    void actorChanged();
    void busyChanged(bool busy);

private:
    template<typename Command, typename Answer>
    void submit(Command command, QObject *receiver, Answer answer, bool alters)
    {
        using Outcome = decltype(command.run(std::declval<Session &>()));
        setBusy(+1);
        m_executor
            .write([command = std::move(command), &clock = m_clock, actor = m_actor,
                    purpose = m_purpose, desk = m_desk](Connection &connection) {
                Session session{connection, clock, actor, purpose, desk};
                return runAudited(command, session);
            })
            .then(this, [this, guard = QPointer(receiver), answer = std::move(answer),
                         alters](Outcome result) {
                setBusy(-1);
                if (result && alters)
                    Q_EMIT changed();
                if (guard)
                    answer(std::move(result));
            });
    }

    void setBusy(int step);

    const ConnectionSpec m_spec;
    const Clock &m_clock;
    Officer m_actor;
    QString m_purpose;
    const QString m_desk;
    int m_running = 0;
    Executor m_executor; // last: waits for its work while the rest is still here
};

} // namespace Revisit
