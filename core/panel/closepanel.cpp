#include "core/panel/closepanel.h"

#include "core/audit/auditstore.h"
#include "core/audit/caseworkactions.h"
#include "core/base/text.h"
#include "core/cases/casesight.h"
#include "core/decisionlog/decisionlog.h"
#include "core/panel/panelrules.h"
#include "core/panel/panelstore.h"
#include "core/people/capability.h"
#include "core/refdata/codebook.h"
#include "core/review/casestate.h"
#include "core/review/reviewstore.h"
#include "core/storage/transaction.h"

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

QString voteLabel(const PanelVote &vote)
{
    return vote.decision ? CodeBook::instance().label(*vote.decision) : CoreText::tr("Abstains");
}

QString nameIn(const CasePanel &panel, OfficerId officer)
{
    for (const PanelMember &member : panel.members) {
        if (member.seat.officer == officer)
            return member.name;
    }
    return {};
}

Result<std::optional<CodeId>> decided(const CasePanel &panel, const QList<PanelVote> &votes)
{
    QList<PanelSeat> voted;
    for (const PanelMember &member : panel.members) {
        if (member.hasVoted)
            voted.append(member.seat);
    }
    if (const auto quorum = checkQuorum(voted); !quorum)
        return fail(
            Fault::Invalid,
            CoreText::tr("Those who have voted make no quorum. %1").arg(quorum.error().message));
    const auto majority = majorityOf(votes);
    if (!majority)
        return fail(Fault::Invalid,
                    CoreText::tr("No decision has more than half of the votes. Close the panel "
                                 "without a decision, and convene another."));
    return majority;
}

void settleReview(Connection &connection, const CasePanel &panel, QDate on)
{
    if (!panel.upholds()) {
        moveReview(connection, panel.review, ReviewState::Returned);
        return moveCase(connection, panel.caseId, CaseStatus::Returned);
    }
    moveReview(connection, panel.review, ReviewState::SignedOff);
    moveCase(connection, panel.caseId, CaseStatus::SignedOff);
    if (const auto review = findReview(connection, panel.review))
        settleCase(connection, *review, on);
}

QString decisionText(const CasePanel &panel)
{
    if (!panel.decision)
        return CoreText::tr("The panel closed without a decision");
    const QString label = CodeBook::instance().label(*panel.decision);
    return panel.upholds() ? CoreText::tr("The panel upholds the review: %1").arg(label)
                           : CoreText::tr("The panel decides otherwise: %1").arg(label);
}

// The reasons of the majority, and below them who dissented and why.
QString reasonsText(const CasePanel &panel)
{
    QStringList lines{panel.reasons};
    if (panel.decision) {
        for (const PanelVote &vote : dissentFrom(*panel.decision, panel.votes))
            //: Who dissented on a panel, for which decision, and why
            lines.append(CoreText::tr("Dissent of %1 (%2): %3")
                             .arg(nameIn(panel, vote.officer), voteLabel(vote), vote.reason));
    }
    return lines.join(u'\n');
}

QString votesText(const CasePanel &panel)
{
    QStringList votes;
    for (const PanelVote &vote : panel.votes)
        //: Who voted on a panel, and for what
        votes.append(CoreText::tr("%1: %2").arg(nameIn(panel, vote.officer), voteLabel(vote)));
    return votes.join(u'\n');
}

void writeDownClosed(Session &session, const CasePanel &panel)
{
    logDecision(session.connection, panel.caseId, session.actor.id, panel.closedAt,
                {.origin = DecisionOrigin::Panel,
                 .decision = decisionText(panel),
                 .reasons = reasonsText(panel),
                 .consulted = votesText(panel)});
    QJsonObject facts{{u"panel"_s, panel.id.value()},
                      {u"votes"_s, int(panel.votes.size())},
                      {u"upheld"_s, int(panel.upholds())}};
    if (const Code *code = CodeBook::instance().byId(panel.decision.value_or(CodeId())))
        facts.insert(u"decision"_s, code->code);
    record(session,
           {.action = Audit::PanelClosed,
            .entity = entityName(panel.caseId),
            .caseId = panel.caseId,
            .why = session.purpose,
            .changes = {{u"reasons"_s, {}, reasonsText(panel)}, {u"votes"_s, {}, votesText(panel)}},
            .version = panel.version + 1,
            .facts = facts});
}

} // namespace

Result<std::optional<CodeId>> ClosePanel::run(Session &session) const
{
    if (!allows(session.actor.role, Capability::SignOffReviews))
        return fail(Fault::Forbidden, CoreText::tr("Team leads can close a panel."));
    if (reasons.trimmed().size() < shortestPanelReason)
        return fail(Fault::Invalid, CoreText::tr("Give the reason in at least %n character(s).",
                                                 nullptr, shortestPanelReason));
    return inTransaction(session, [&]() -> Result<std::optional<CodeId>> {
        auto found = findPanel(session.connection, panel);
        if (!found)
            return fail(Fault::NotFound, CoreText::tr("This panel is not in the caseload."));
        RV_CHECK(maySeeWork(session.connection, session.actor, found->caseId));
        if (!found->isOpen())
            return fail(Fault::Conflict, CoreText::tr("This panel has closed."));
        found->votes = votesOf(session.connection, panel);
        if (outcome == Outcome::Decide) {
            const auto decision = decided(*found, found->votes);
            if (!decision)
                return decision;
            found->decision = *decision;
        }
        found->reasons = reasons.trimmed();
        found->closedAt = session.clock.now();
        found->version = version;
        if (!storeClosing(session.connection, *found, session.actor.id))
            return fail(Fault::Conflict, CoreText::tr("Someone else has changed this panel. "
                                                      "Reload it and try again."));
        if (found->decision)
            settleReview(session.connection, *found, found->closedAt.date());
        writeDownClosed(session, *found);
        return found->decision;
    });
}

} // namespace Revisit
