#pragma once

#include "core/assignment/handover.h"
#include "ui/assignment/proposaldialog.h"

#include <QCoreApplication>

class QListWidget;

namespace Revisit {

// Everything that an officer holds, to one or several others in one step: each
// case goes to whoever it loads least among those chosen.
class HandoverDialog : public ProposalDialog
{
    Q_OBJECT

public:
    HandoverDialog(Workspace &workspace, const Board &board, OfficerId officer, QWidget *parent);

protected:
    PlanProblem problem() const override;

private:
    const OfficerId m_officer;
    QListWidget *m_receivers;
};

// A page for each case, as PDF.
class HandoverPages
{
    Q_DECLARE_TR_FUNCTIONS(Revisit::HandoverPages)

public:
    static void write(Workspace &workspace, const QList<CaseId> &cases, QWidget *parent);
    static QString html(const HandoverPage &page);
    static Result<qint64> writeTo(const QString &file, const QString &marking,
                                  const QList<HandoverPage> &pages);
};

} // namespace Revisit
