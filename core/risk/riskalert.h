#pragma once

#include "core/base/id.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <chrono>

namespace Revisit {

using RiskAlertId = Id<struct RiskAlertTag>;

// A live risk that an answer of part C has shown. A supervisor is told at once
// and says what was done; without that it goes up after an hour (review dossier
// 1.4; 11, invariant 33). It stays when the officer takes the answer back:
// nobody closes the risk that they cleared.
struct RiskAlert {
    // After this it goes up to every supervisor.
    static constexpr std::chrono::minutes patience{60};

    RiskAlertId id;
    CaseId caseId;
    QString reference = {};
    QStringList indicators = {}; // questions answered with yes or unclear, "C1" to "C4"
    OfficerId raisedBy = {};
    QString raisedByName = {};
    QDateTime raisedAt = {};
    QDateTime escalatedAt = {};    // invalid: not yet
    QDateTime acknowledgedAt = {}; // invalid: it waits
    QString acknowledgedBy = {};
    QString action = {}; // what was done
    int version = 1;

    bool isOpen() const { return !acknowledgedAt.isValid(); }
    bool isEscalated() const { return escalatedAt.isValid(); }
    bool isDue(const QDateTime &now) const
    {
        return isOpen() && !isEscalated() && raisedAt.addSecs(patience.count() * 60) <= now;
    }
};

} // namespace Revisit
