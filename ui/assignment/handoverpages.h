#pragma once

#include "core/assignment/commitmoves.h"
#include "core/assignment/handover.h"

#include <QCoreApplication>
#include <QHash>

namespace Revisit {

class Workspace;

// A page for each case, as PDF.
class HandoverPages
{
    Q_DECLARE_TR_FUNCTIONS(Revisit::HandoverPages)

public:
    // Asks where to, and tells in a toast what was written.
    static void write(Workspace &workspace, const QList<CaseId> &cases, QWidget *parent);
    static QString html(const HandoverPage &page);
    static Result<QByteArray> draw(const QString &marking, const QList<HandoverPage> &pages);
    // One file in the folder for each who received cases, of exactly the cases that went
    // to them. No file that is there is written over.
    static QList<HandoverFile> filesFor(const MovesOutcome &outcome,
                                        const QHash<OfficerId, QString> &names,
                                        const QString &folder, QDate today);
};

} // namespace Revisit
