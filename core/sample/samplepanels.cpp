#include "core/sample/samplepanels.h"

#include "core/panel/castvote.h"
#include "core/panel/closepanel.h"
#include "core/panel/convenepanel.h"
#include "core/panel/panelrules.h"
#include "core/panel/panelstore.h"
#include "core/refdata/codebook.h"

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysAhead = 7;

// Those who may sit, taken from another place of the list for each case.
QList<Officer> panelFrom(const QList<PanelCandidate> &candidates, CaseId caseId)
{
    QList<Officer> members;
    const qsizetype size = candidates.size();
    for (qsizetype turn = 0; turn < size && members.size() < Quorum::fewest; ++turn) {
        const PanelCandidate &candidate = candidates.at((caseId.value() + turn) % size);
        if (!candidate.bar && !candidate.isOfTheTeam)
            members.append(candidate.officer);
    }
    return members;
}

QList<PanelSeat> seatsOf(const QList<Officer> &members)
{
    QList<PanelSeat> seats;
    for (const Officer &member : members)
        seats.append({.officer = member.id,
                      .part = seats.isEmpty() ? PanelPart::Chair : PanelPart::Member,
                      .isIndependent = true,
                      .pip = seats.isEmpty() ? std::optional(Quorum::seniorPip) : std::nullopt});
    return seats;
}

} // namespace

Result<> SamplePanel::run(Session &lead) const
{
    const auto candidates = panelCandidates(lead.connection, caseId);
    RV_CHECK(candidates);
    const QList<Officer> members = panelFrom(*candidates, caseId);
    if (members.size() < Quorum::fewest)
        return {};
    const auto convened =
        ConvenePanel{caseId, lead.clock.now().date().addDays(daysAhead),
                     u"Does the material support what the review decides?"_s, seatsOf(members)}
            .run(lead);
    RV_CHECK(convened);
    const CodeId decision =
        upholds ? proposed : CodeBook::instance().find(u"decision", u"DEC-ENQ")->id;
    for (const Officer &member : members) {
        Session voter{lead.connection, lead.clock, member, lead.purpose, lead.desk};
        RV_CHECK(
            (CastVote{*convened, decision, u"The record and the form say the same."_s}.run(voter)));
    }
    const auto closed = ClosePanel{*convened, 1, ClosePanel::Outcome::Decide,
                                   u"All members voted after reading the record."_s}
                            .run(lead);
    return closed ? Result<>() : tl::unexpected(closed.error());
}

} // namespace Revisit
