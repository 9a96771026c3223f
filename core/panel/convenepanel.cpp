#include "core/panel/convenepanel.h"

#include "core/audit/auditstore.h"
#include "core/audit/caseworkactions.h"
#include "core/base/text.h"
#include "core/cases/casesight.h"
#include "core/decisionlog/decisionlog.h"
#include "core/panel/panelrules.h"
#include "core/panel/panelstore.h"
#include "core/people/capability.h"
#include "core/review/reviewstore.h"
#include "core/storage/transaction.h"

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

Result<> checkCommand(const ConvenePanel &command)
{
    if (command.question.trimmed().isEmpty())
        return fail(Fault::Invalid, CoreText::tr("Say what the panel is asked to settle."));
    if (!command.sitsOn.isValid())
        return fail(Fault::Invalid, CoreText::tr("Say on which day the panel sits."));
    return checkSeats(command.seats);
}

Result<> checkCandidate(const PanelSeat &seat, const PanelCandidate *candidate)
{
    if (!candidate)
        return fail(Fault::Invalid,
                    CoreText::tr("Choose members from the review officers and team leads."));
    if (candidate->bar)
        return fail(Fault::Forbidden,
                    CoreText::tr("%1 cannot sit on this panel: %2.")
                        .arg(candidate->officer.name, panelBarLabel(*candidate->bar)));
    if (seat.isIndependent && candidate->isOfTheTeam)
        return fail(Fault::Invalid,
                    CoreText::tr("%1 belongs to the team of the reviewer and is not independent.")
                        .arg(candidate->officer.name));
    return {};
}

// The members with their names, where nobody is barred.
Result<QList<PanelMember>> takeSeats(Connection &connection, const ConvenePanel &command)
{
    const auto candidates = panelCandidates(connection, command.caseId);
    if (!candidates)
        return tl::unexpected(candidates.error());
    QList<PanelMember> members;
    for (const PanelSeat &seat : command.seats) {
        const auto found =
            std::ranges::find(*candidates, seat.officer,
                              [](const PanelCandidate &candidate) { return candidate.officer.id; });
        const PanelCandidate *candidate = found == candidates->end() ? nullptr : &*found;
        RV_CHECK(checkCandidate(seat, candidate));
        members.append({.seat = seat, .name = candidate->officer.name});
    }
    return members;
}

Result<> mayConvene(Connection &connection, CaseId id, const std::optional<Review> &review)
{
    if (!review ||
        (review->state != ReviewState::Submitted && review->state != ReviewState::Escalated))
        return fail(Fault::Conflict, CoreText::tr("A panel needs a review that is submitted or "
                                                  "escalated; this case has none."));
    if (hasOpenPanel(connection, id))
        return fail(Fault::Conflict, CoreText::tr("A panel already sits on this case."));
    return {};
}

void writeDownConvened(Session &session, const CasePanel &panel)
{
    QStringList names;
    for (const PanelMember &member : panel.members)
        names.append(member.name);
    logDecision(session.connection, panel.caseId, session.actor.id, panel.convenedAt,
                {.origin = DecisionOrigin::Panel,
                 .decision = CoreText::tr("A panel is convened"),
                 .reasons = panel.question,
                 .consulted = names.join(u", "_s)});
    record(session, {.action = Audit::PanelConvened,
                     .entity = entityName(panel.caseId),
                     .caseId = panel.caseId,
                     .why = session.purpose,
                     .changes = {{u"question"_s, {}, panel.question}},
                     .version = 1,
                     .facts = {{u"panel"_s, panel.id.value()},
                               {u"review"_s, panel.review.value()},
                               {u"members"_s, int(panel.members.size())}}});
}

} // namespace

Result<PanelId> ConvenePanel::run(Session &session) const
{
    if (!allows(session.actor.role, Capability::SignOffReviews))
        return fail(Fault::Forbidden, CoreText::tr("Team leads can convene a panel."));
    RV_CHECK(checkCommand(*this));
    return inTransaction(session, [&]() -> Result<PanelId> {
        RV_CHECK(maySeeWork(session.connection, session.actor, caseId));
        const auto review = newestReview(session.connection, caseId);
        RV_CHECK(mayConvene(session.connection, caseId, review));
        const auto members = takeSeats(session.connection, *this);
        if (!members)
            return tl::unexpected(members.error());
        CasePanel panel;
        panel.caseId = caseId;
        panel.review = review->id;
        panel.question = question.trimmed();
        panel.sitsOn = sitsOn;
        panel.convenedAt = session.clock.now();
        panel.members = *members;
        panel.id = insertPanel(session.connection, panel, session.actor.id);
        writeDownConvened(session, panel);
        return panel.id;
    });
}

} // namespace Revisit
