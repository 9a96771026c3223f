#include "core/panel/panelrules.h"

#include "core/base/text.h"
#include "core/refdata/codebook.h"

#include <QHash>
#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace Revisit {

using namespace Qt::StringLiterals;

bool needsPanel(CodeId decision, ReviewState state)
{
    const Code *code = CodeBook::instance().byId(decision);
    return state == ReviewState::Escalated ||
           (code && code->details["needs"_L1].toArray().contains("panel"_L1));
}

Result<> checkQuorum(const QList<PanelSeat> &seats)
{
    if (seats.size() < Quorum::fewest)
        return fail(Fault::Invalid, CoreText::tr("A panel decides with at least %n member(s).",
                                                 nullptr, Quorum::fewest));
    if (std::ranges::count_if(seats, &PanelSeat::isIndependent) < Quorum::fewestIndependent)
        return fail(Fault::Invalid, CoreText::tr("At least one member must be independent."));
    if (std::ranges::none_of(
            seats, [](const PanelSeat &seat) { return seat.pip.value_or(0) >= Quorum::seniorPip; }))
        return fail(Fault::Invalid, CoreText::tr("At least one member must be at PIP 3 or PIP 4."));
    return {};
}

Result<> checkSeats(const QList<PanelSeat> &seats)
{
    QSet<OfficerId> officers;
    for (const PanelSeat &seat : seats)
        officers.insert(seat.officer);
    if (officers.size() != seats.size())
        return fail(Fault::Invalid, CoreText::tr("Nobody sits on a panel twice."));
    RV_CHECK(checkQuorum(seats));
    if (std::ranges::count(seats, PanelPart::Chair, &PanelSeat::part) != 1)
        return fail(Fault::Invalid, CoreText::tr("Choose one member to chair the panel."));
    return {};
}

std::optional<CodeId> majorityOf(const QList<PanelVote> &votes)
{
    QHash<CodeId, qsizetype> counts;
    for (const PanelVote &vote : votes) {
        if (vote.decision && 2 * ++counts[*vote.decision] > votes.size())
            return vote.decision;
    }
    return std::nullopt;
}

QList<PanelVote> dissentFrom(CodeId decision, const QList<PanelVote> &votes)
{
    QList<PanelVote> dissent;
    std::ranges::copy_if(votes, std::back_inserter(dissent), [decision](const PanelVote &vote) {
        return vote.decision && vote.decision != decision;
    });
    return dissent;
}

} // namespace Revisit
