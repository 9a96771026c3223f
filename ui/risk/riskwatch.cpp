#include "ui/risk/riskwatch.h"

#include "core/cases/caselist.h"
#include "core/people/capability.h"
#include "core/referral/referralstore.h"
#include "core/risk/escalatealerts.h"
#include "core/risk/riskalertstore.h"
#include "ui/base/workspace.h"

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace Revisit {

namespace {

constexpr auto pace = 60s;

Result<WaitingRisks> readWaiting(Connection &connection, const Officer &viewer,
                                 const QDateTime &now)
{
    WaitingRisks waiting;
    waiting.at = now;
    const auto alerts = waitingAlerts(connection, viewer);
    RV_CHECK(alerts);
    waiting.alerts = *alerts;
    const auto referrals = unacknowledgedReferrals(connection, viewer);
    RV_CHECK(referrals);
    std::ranges::copy_if(*referrals, std::back_inserter(waiting.referrals),
                         [&](const Referral &referral) { return maySee(viewer, referral); });
    QList<CaseId> cases;
    for (const Referral &referral : std::as_const(waiting.referrals))
        cases.append(referral.caseId);
    const auto rows = caseRows(connection, viewer, cases);
    RV_CHECK(rows);
    for (const CaseRow &row : *rows)
        waiting.references.insert(row.id, row.reference);
    return waiting;
}

} // namespace

int WaitingRisks::escalated() const
{
    return int(std::ranges::count_if(alerts, &RiskAlert::isEscalated));
}

int WaitingRisks::overdue() const
{
    return int(std::ranges::count_if(
        referrals, [this](const Referral &referral) { return referral.isOverdue(at.date()); }));
}

RiskWatch::RiskWatch(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    connect(&workspace, &Workspace::changed, this, &RiskWatch::read);
    connect(&workspace, &Workspace::actorChanged, this, &RiskWatch::look);
    connect(&m_pace, &QTimer::timeout, this, &RiskWatch::look);
    m_pace.start(pace);
}

void RiskWatch::look()
{
    escalate();
    read();
}

void RiskWatch::escalate()
{
    if (!allows(m_workspace.actor().role, Capability::ViewCases))
        return;
    m_workspace.consult(EscalateAlerts{}, this, [this](const Result<int> &risen) {
        if (!risen)
            Q_EMIT failed(risen.error());
        else if (*risen > 0)
            read();
    });
}

void RiskWatch::read()
{
    if (!allows(m_workspace.actor().role, Capability::SignOffReviews)) {
        m_waiting = {};
        Q_EMIT changed();
        return;
    }
    m_workspace.fetch([viewer = m_workspace.actor(), now = m_workspace.clock().now()](
                          Connection &connection) { return readWaiting(connection, viewer, now); },
                      this,
                      [this, by = m_workspace.actor().id](const Result<WaitingRisks> &waiting) {
                          if (by != m_workspace.actor().id)
                              return;
                          if (!waiting) {
                              Q_EMIT failed(waiting.error());
                              return;
                          }
                          m_waiting = *waiting;
                          Q_EMIT changed();
                      });
}

} // namespace Revisit
