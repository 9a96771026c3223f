#pragma once

#include "core/base/result.h"
#include "core/referral/referral.h"
#include "core/risk/riskalert.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace Revisit {

class Workspace;

// What waits for a supervisor, whichever page and filter they look at.
struct WaitingRisks {
    QList<RiskAlert> alerts;
    QList<Referral> referrals;         // that nobody has acknowledged
    QHash<CaseId, QString> references; // of the cases of the referrals
    QDateTime at;                      // when it was read

    int escalated() const;
    int overdue() const; // referrals past the day on which to ask again
    bool isEmpty() const { return alerts.isEmpty() && referrals.isEmpty(); }
};

// Looks every minute, and after every change, for live risks and referrals that
// nobody has acknowledged; lets alerts go up when their hour is over. It reads
// for supervisors only, and lets alerts go up at every desk that opens cases.
class RiskWatch : public QObject
{
    Q_OBJECT

public:
    explicit RiskWatch(Workspace &workspace, QObject *parent = nullptr);

    const WaitingRisks &waiting() const { return m_waiting; }
    void look();

Q_SIGNALS:
    void changed();
    void failed(const Revisit::Error &error);

private:
    void read();
    void escalate();

    Workspace &m_workspace;
    WaitingRisks m_waiting;
    QTimer m_pace;
};

} // namespace Revisit
