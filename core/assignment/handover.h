#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/cases/casestatus.h"

#include <QDate>
#include <QList>
#include <QStringList>

#include <functional>

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

// A file of pages, for one receiver.
struct HandoverFile {
    QString path;
    QList<CaseId> cases;
};

// Writes the pages of these cases, with one entry in the trail for each: they leave the
// program. The entries come before the files; where a file cannot be written there is
// neither. Returns how many pages there are.
struct ExportHandover {
    // Pages as the bytes of a file, under the handling marking.
    using Draw =
        std::function<Result<QByteArray>(const QString &marking, const QList<HandoverPage> &pages)>;

    QList<HandoverFile> files;
    Draw draw;

    Result<qint64> run(Session &session) const;
};

} // namespace Revisit
