#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/cases/casestatus.h"

#include <QDate>
#include <QList>
#include <QStringList>

namespace Revisit {

struct Session;

// What the next officer has to know of a case: what is open, and by when.
struct HandoverPage {
    CaseId caseId;
    QString reference;
    QString title;
    CaseStatus status = CaseStatus::NotStarted;
    int tier = 3;
    QDate due;          // invalid: not set
    QString draft = {}; // "Review 2 begun, last saved 3 March 2026"; empty: none
    QStringList enquiries = {};
    QStringList referrals = {};
    QStringList risks = {};
    QStringList history = {}; // who had it from when, and why
};

// The pages of these cases, with one entry in the trail for each: they leave the
// program as print.
struct ReadHandover {
    QList<CaseId> cases;

    Result<QList<HandoverPage>> run(Session &session) const;
};

} // namespace Revisit
