#pragma once

#include "core/base/result.h"
#include "core/referral/referral.h"
#include "core/risk/riskalert.h"
#include "ui/base/dialog.h"

namespace Revisit {

class RiskWatch;
class TableView;
class ThemedLabel;
class Workspace;
template<typename Row>
class RowModel;

// Live risks and referrals that wait, with what a supervisor does about them:
// acknowledge, or go to the case.
class RiskDialog : public Dialog
{
    Q_OBJECT

public:
    RiskDialog(Workspace &workspace, RiskWatch &watch, QWidget *parent = nullptr);

Q_SIGNALS:
    void caseRequested(Revisit::CaseId id);

private:
    void layOut();
    TableView *makeTable(const QString &name, const QString &title, QAbstractItemModel *model);
    void follow();
    void followSelection();
    void keepOneSelection(TableView *chosen);
    void acknowledgeAlert();
    void acknowledgeReferral();
    void openCase();
    void take(const Result<> &outcome);
    const RiskAlert *alert() const;
    const Referral *referral() const;

    Workspace &m_workspace;
    RiskWatch &m_watch;
    RowModel<RiskAlert> *m_alerts;
    RowModel<Referral> *m_referrals;
    ThemedLabel *m_noAlert;
    ThemedLabel *m_noReferral;
    TableView *m_alertTable;
    TableView *m_referralTable;
    Button *m_open;
    Button *m_acknowledge;
};

} // namespace Revisit
