#pragma once

#include "core/base/id.h"

#include <QDate>
#include <QJsonObject>
#include <QString>

namespace Revisit {

// One entry of a reference list. Codes are never deleted, only end-dated, and
// their ids are fixed in resources/refdata, so that a caseload keeps its
// meaning from one version of the program to the next.
struct Code {
    CodeId id;
    QString list;
    QString code;
    QString label;
    QString labelWelsh; // empty where no translation has been checked
    QDate validFrom;    // invalid: always was
    QDate validTo;      // the last day; invalid: still is
    int sort = 0;
    QString notes;
    QJsonObject details; // what only this list has, e.g. "contact" of an offence

    bool validOn(QDate day) const
    {
        return (!validFrom.isValid() || day >= validFrom) && (!validTo.isValid() || day <= validTo);
    }
};

} // namespace Revisit
