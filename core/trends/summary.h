#pragma once

#include "core/assignment/officerloads.h"
#include "core/base/result.h"

#include <QDate>

namespace Revisit {

// What a caseload holds, in numbers: no person's row is in it.
struct Summary {
    struct Count {
        QString name;
        qint64 cases = 0;
    };
    qint64 cases = 0;
    QList<Count> statuses;
    QList<Count> decisions; // of the reviews signed off
    QList<Count> years;     // in which the original cases were closed
    QList<OfficerLoad> officers;
};

Result<Summary> summary(Connection &connection, const Officer &viewer, QDate today);

// One JSON object, the same for the same content.
QByteArray toJson(const Summary &summary);

} // namespace Revisit
