#include "core/panel/castvote.h"

#include "core/audit/auditstore.h"
#include "core/audit/caseworkactions.h"
#include "core/base/text.h"
#include "core/cases/casesight.h"
#include "core/panel/panelrules.h"
#include "core/panel/panelstore.h"
#include "core/people/capability.h"
#include "core/refdata/codebook.h"
#include "core/storage/transaction.h"

#include <algorithm>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

Result<> checkVote(const CastVote &vote)
{
    if (vote.decision) {
        const Code *code = CodeBook::instance().byId(*vote.decision);
        if (!code || code->list != "decision"_L1)
            return fail(Fault::Invalid, CoreText::tr("Choose a decision from the list."));
    }
    if (vote.reason.trimmed().size() < shortestPanelReason)
        return fail(Fault::Invalid, CoreText::tr("Give the reason in at least %n character(s).",
                                                 nullptr, shortestPanelReason));
    return {};
}

Result<> mayVote(Connection &connection, const std::optional<CasePanel> &panel, OfficerId voter)
{
    if (!panel)
        return fail(Fault::NotFound, CoreText::tr("This panel is not in the caseload."));
    const auto seat = std::ranges::find(
        panel->members, voter, [](const PanelMember &member) { return member.seat.officer; });
    if (seat == panel->members.end())
        return fail(Fault::Forbidden, CoreText::tr("Only members of the panel vote."));
    const QHash<OfficerId, PanelBar> bars = panelBars(connection, panel->caseId);
    if (const auto bar = bars.constFind(voter); bar != bars.cend())
        return fail(Fault::Forbidden,
                    CoreText::tr("You cannot vote on this case: %1.").arg(panelBarLabel(*bar)));
    if (!panel->isOpen())
        return fail(Fault::Conflict, CoreText::tr("This panel has closed."));
    if (seat->hasVoted)
        return fail(Fault::Conflict, CoreText::tr("You have voted; a vote is final."));
    return {};
}

} // namespace

Result<> CastVote::run(Session &session) const
{
    RV_CHECK(permit(session.actor, Capability::ReviewCases));
    RV_CHECK(checkVote(*this));
    return inTransaction(session, [&]() -> Result<> {
        const auto found = findPanel(session.connection, panel);
        RV_CHECK(mayVote(session.connection, found, session.actor.id));
        RV_CHECK(maySeeWork(session.connection, session.actor, found->caseId));
        insertVote(session.connection, panel,
                   {session.actor.id, decision, reason.trimmed(), session.clock.now()});
        record(session, {.action = Audit::PanelVoted,
                         .entity = entityName(found->caseId),
                         .caseId = found->caseId,
                         .why = session.purpose,
                         .facts = {{u"panel"_s, panel.value()}}});
        return {};
    });
}

} // namespace Revisit
