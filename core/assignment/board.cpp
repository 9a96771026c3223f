#include "core/assignment/board.h"

#include "core/base/text.h"

#include <algorithm>
#include <set>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

void addLimits(const PlanOfficer &officer, OfficerAfter &after)
{
    if (officer.exposureCap && after.heavy > *officer.exposureCap)
        after.warnings.append(CoreText::tr("Exposure: %1 cases of priority 0 or 1, the cap is %2.")
                                  .arg(after.heavy)
                                  .arg(*officer.exposureCap));
    if (officer.caseCap && after.cases > *officer.caseCap)
        after.warnings.append(
            CoreText::tr("Cases: %1, the cap is %2.").arg(after.cases).arg(*officer.caseCap));
    if (officer.presence != Presence::Here && after.cases > 0)
        after.warnings.append(CoreText::tr("Takes no new cases: away, leaving, or not here to "
                                           "review."));
}

} // namespace

void Board::tryOut(CaseId caseId, OfficerId to)
{
    const BoardCase *boardCase = find(caseId);
    if (!boardCase)
        return;
    if (boardCase->holder == to)
        m_tried.remove(caseId);
    else
        m_tried.insert(caseId, to);
}

void Board::tryOut(const Placement &placement)
{
    for (size_t i = 0; i < placement.size(); ++i) {
        const OfficerId to =
            placement[i] == nobody ? OfficerId() : officers.at(placement[i]).officer.id;
        tryOut(cases.at(qsizetype(i)).id, to);
    }
}

QList<WantedMove> Board::moves() const
{
    QList<WantedMove> moves;
    for (const auto &[caseId, to] : m_tried.asKeyValueRange()) {
        if (const BoardCase *boardCase = find(caseId))
            moves.append({caseId, boardCase->holder, to});
    }
    return moves;
}

OfficerId Board::placeOf(const BoardCase &boardCase) const
{
    return m_tried.value(boardCase.id, boardCase.holder);
}

Placement Board::placement() const
{
    Placement placement;
    for (const BoardCase &boardCase : cases)
        placement.push_back(indexOf(placeOf(boardCase)));
    return placement;
}

QList<OfficerAfter> Board::afterwards() const
{
    QList<OfficerAfter> after(officers.size());
    QHash<OfficerId, int> places;
    for (qsizetype o = 0; o < officers.size(); ++o)
        places.insert(officers.at(o).officer.id, int(o));
    for (const BoardCase &boardCase : cases) {
        const OfficerId place = m_tried.isEmpty() ? boardCase.holder : placeOf(boardCase);
        const int index = places.value(place, nobody);
        if (index == nobody)
            continue;
        OfficerAfter &of = after[index];
        ++of.cases;
        of.heavy += exposureOf(boardCase.tier);
        of.hours += weights.minutesLeft(boardCase.tier, boardCase.status) / 60.0;
        // Who holds a case that was restricted to others since is told of, too.
        const bool isToCheck = place != boardCase.holder || boardCase.isRestricted;
        const QString why = isToCheck ? hindrance(boardCase.id, place) : QString();
        if (!why.isEmpty())
            of.warnings.append(why);
    }
    for (qsizetype o = 0; o < officers.size(); ++o)
        addLimits(problem.officers[size_t(o)], after[o]);
    return after;
}

QList<OfficerId> Board::touched() const
{
    std::set<OfficerId> touched;
    for (const WantedMove &move : moves()) {
        touched.insert(move.from);
        touched.insert(move.to);
    }
    touched.erase(OfficerId());
    return QList<OfficerId>(touched.begin(), touched.end());
}

QString Board::hindrance(CaseId caseId, OfficerId to) const
{
    const BoardCase *boardCase = find(caseId);
    const int index = indexOf(to);
    if (!boardCase || index == nobody)
        return {};
    const PlanCase &planCase = problem.cases[size_t(boardCase - cases.constData())];
    if (std::ranges::find(planCase.conflicts, index) != planCase.conflicts.end())
        return CoreText::tr("%1: took part in the original investigation.")
            .arg(boardCase->reference);
    if (planCase.only && std::ranges::find(*planCase.only, index) == planCase.only->end())
        return CoreText::tr("%1: restricted to other officers.").arg(boardCase->reference);
    const quint64 missing = planCase.skills & ~problem.officers[size_t(index)].skills;
    QStringList names;
    for (int bit = 0; bit < problem.skills.size(); ++bit) {
        if (missing & (quint64(1) << bit))
            names.append(problem.skills.at(bit));
    }
    return names.isEmpty()
               ? QString()
               : CoreText::tr("%1: without %2.").arg(boardCase->reference, names.join(u", "_s));
}

std::array<int, ageBands> Board::ages(OfficerId officer) const
{
    std::array<int, ageBands> ages{};
    for (const BoardCase &boardCase : cases) {
        if (boardCase.holder == officer && boardCase.since.isValid())
            ++ages[size_t(ageBand(boardCase.since, today))];
    }
    return ages;
}

QList<BoardCase> Board::stalled() const
{
    QList<BoardCase> stalled;
    std::ranges::copy_if(cases, std::back_inserter(stalled), [this](const BoardCase &boardCase) {
        return boardCase.holder.isValid() && boardCase.isStalled(today);
    });
    std::ranges::stable_sort(stalled, {}, &BoardCase::since);
    return stalled;
}

int Board::indexOf(OfficerId officer) const
{
    const auto found = std::ranges::find_if(
        officers, [officer](const OfficerLoad &load) { return load.officer.id == officer; });
    return found == officers.end() ? nobody : int(found - officers.begin());
}

const BoardCase *Board::find(CaseId caseId) const
{
    // They are read in the order of their keys.
    const auto found = std::ranges::lower_bound(cases, caseId, {}, &BoardCase::id);
    return found != cases.end() && found->id == caseId ? &*found : nullptr;
}

} // namespace Revisit
