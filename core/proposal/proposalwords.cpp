#include "core/proposal/proposalwords.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t othersNamed = 3;
constexpr qsizetype unplacedNamed = 20;
constexpr size_t tiesNamed = 3;
constexpr double even = 0.0005;

QString officerName(const PlanProblem &problem, int officer)
{
    return problem.officers[size_t(officer)].name;
}

QString skillNames(const PlanProblem &problem, quint64 skills)
{
    QStringList names;
    for (int bit = 0; bit < problem.skills.size(); ++bit) {
        if (skills & (quint64(1) << bit))
            names.append(problem.skills[bit]);
    }
    return names.join(u", "_s);
}

QString obstacleText(const PlanProblem &problem, int caseIndex, int officer, Obstacle why)
{
    switch (why) {
    case Obstacle::Conflict:
        return CoreText::tr("took part in the original investigation");
    case Obstacle::Restriction:
        return CoreText::tr("the case is restricted to other officers");
    case Obstacle::Skill:
        //: After a name and a colon: the skills that the officer does not have
        return CoreText::tr("without %1")
            .arg(skillNames(problem, problem.cases[size_t(caseIndex)].skills &
                                         ~problem.officers[size_t(officer)].skills));
    case Obstacle::Absence:
        return CoreText::tr("away, or without hours");
    case Obstacle::Locked:
        return CoreText::tr("the case stays where it is");
    case Obstacle::None:
        break;
    }
    return {};
}

QString effectOf(const PlanProblem &problem, const ProposedMove &move, const QString &what)
{
    if (move.highestAfter < move.highestBefore - even || std::isinf(move.highestBefore))
        return CoreText::tr("%1 lowers the highest load from %2 to %3.")
            .arg(what, loadText(move.highestBefore), loadText(move.highestAfter));
    if (move.from == nobody)
        return CoreText::tr("%1 takes the officer from %2 to %3.")
            .arg(what, loadText(move.toBefore), loadText(move.toAfter));
    //: The moves, then the loads of who gives the case and of who takes it
    return CoreText::tr("%1 takes %2 from %3 to %4 and %5 from %6 to %7.")
        .arg(what, officerName(problem, move.from), loadText(move.fromBefore),
             loadText(move.fromAfter), officerName(problem, move.to), loadText(move.toBefore),
             loadText(move.toAfter));
}

QString othersOf(const PlanProblem &problem, const ProposedMove &move)
{
    QStringList others;
    for (size_t n = 0; n < std::min(othersNamed, move.notPossible.size()); ++n) {
        const auto &[officer, why] = move.notPossible[n];
        //: An officer who cannot have a case, and why
        others.append(CoreText::tr("%1 was not possible: %2.")
                          .arg(officerName(problem, officer),
                               obstacleText(problem, move.caseIndex, officer, why)));
    }
    const auto more = int(move.notPossible.size()) - int(others.size());
    if (more > 0)
        others.append(CoreText::tr("%n more officer(s) were not possible either.", nullptr, more));
    return others.join(u' ');
}

QString tiesText(const PlanProblem &problem, const ProposedMove &move)
{
    if (!move.ties || move.to == nobody)
        return {};
    const QString reference = problem.cases[size_t(move.caseIndex)].reference;
    const QString name = officerName(problem, move.to);
    if (move.ties->cases.empty())
        return CoreText::tr("Continuity decided: %1 is of one series with cases that %2 has "
                            "reviewed.")
            .arg(reference, name);
    QStringList others;
    for (size_t n = 0; n < std::min(tiesNamed, move.ties->cases.size()); ++n)
        others.append(problem.cases[size_t(move.ties->cases[n])].reference);
    const auto more = int(move.ties->cases.size()) - int(others.size());
    const QString listed = others.join(u", "_s);
    return CoreText::tr("Continuity decided: %1 is of one series with %2, which %3 has.")
        .arg(reference,
             //: References of cases, and how many more there are
             more > 0 ? CoreText::tr("%1 and %n more", nullptr, more).arg(listed) : listed, name);
}

QString neckText(const PlanProblem &problem, const Bottleneck &neck)
{
    QStringList names;
    for (const int officer : neck.officers)
        names.append(officerName(problem, officer));
    names.sort();
    return CoreText::tr("What %1 hold can be with nobody else: together it is at least %2 of their "
                        "hours.")
        .arg(names.join(u", "_s), loadText(neck.leastLoad));
}

} // namespace

QString loadText(double load)
{
    if (!std::isfinite(load))
        return CoreText::tr("no hours");
    //: A share of capacity
    return CoreText::tr("%1 %").arg(std::lround(load * 100));
}

QString moveReason(const PlanProblem &problem, const ProposedMove &move)
{
    const QString reference = problem.cases[size_t(move.caseIndex)].reference;
    if (move.to == nobody)
        return CoreText::tr("%1 has to leave %2, and nobody can have it: %3.")
            .arg(reference, officerName(problem, move.from),
                 obstacleText(problem, move.caseIndex, move.from,
                              obstacle(problem, move.caseIndex, move.from)));
    const QString what =
        move.from == nobody
            ? CoreText::tr("Giving %1 to %2").arg(reference, officerName(problem, move.to))
            : CoreText::tr("Moving %1 from %2 to %3")
                  .arg(reference, officerName(problem, move.from), officerName(problem, move.to));
    QStringList sentences{effectOf(problem, move, what)};
    if (move.from != nobody) {
        const Obstacle why = obstacle(problem, move.caseIndex, move.from);
        if (why != Obstacle::None)
            sentences.append(CoreText::tr("%1 cannot keep it: %2.")
                                 .arg(officerName(problem, move.from),
                                      obstacleText(problem, move.caseIndex, move.from, why)));
    }
    sentences.append(tiesText(problem, move));
    sentences.append(othersOf(problem, move));
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

QString unplacedReason(const PlanProblem &problem, const Placement &placement, int caseIndex)
{
    const PlanCase &planCase = problem.cases[size_t(caseIndex)];
    if (planCase.isLocked)
        return CoreText::tr("%1 stays where it is, with no officer.").arg(planCase.reference);
    const PlanState state(problem, placement);
    int conflicts = 0;
    int restricted = 0;
    int skills = 0;
    int away = 0;
    int capped = 0;
    for (int o = 0; o < state.officers(); ++o) {
        const Obstacle why = obstacle(problem, caseIndex, o);
        conflicts += int(why == Obstacle::Conflict);
        restricted += int(why == Obstacle::Restriction);
        skills += int(why == Obstacle::Skill);
        away += int(why == Obstacle::Absence);
        capped += int(why == Obstacle::None && !state.fits(caseIndex, o));
    }
    QStringList parts;
    if (conflicts > 0)
        parts.append(
            CoreText::tr("%n took part in the original investigation", nullptr, conflicts));
    if (restricted > 0)
        parts.append(CoreText::tr("%n not among those it is restricted to", nullptr, restricted));
    if (skills > 0)
        parts.append(CoreText::tr("%n without %1", nullptr, skills)
                         .arg(skillNames(problem, planCase.skills)));
    if (away > 0)
        parts.append(CoreText::tr("%n away or without hours", nullptr, away));
    if (capped > 0)
        parts.append(CoreText::tr("%n at the cap of cases or of exposure", nullptr, capped));
    if (parts.isEmpty())
        parts.append(CoreText::tr("there is no officer with room for it"));
    return CoreText::tr("%1 can be with nobody: %2.").arg(planCase.reference, parts.join(u", "_s));
}

QStringList bindingConstraints(const PlanProblem &problem, const ProposalTerms &terms,
                               const Proposal &proposal)
{
    QStringList binding;
    if (!proposal.meetsLimit && terms.limit)
        binding.append(CoreText::tr("The limit of %1 cannot be kept; this is the most even plan.")
                           .arg(loadText(*terms.limit)));
    for (const int i : proposal.unplaced) {
        if (binding.size() >= unplacedNamed)
            break;
        binding.append(unplacedReason(problem, proposal.placement, i));
    }
    const bool isSome = proposal.bottleneck.officers.size() < problem.officers.size();
    if (proposal.after.highestLoad > 0 && (isSome || !proposal.meetsLimit))
        binding.append(neckText(problem, proposal.bottleneck));
    return binding;
}

QString continuityText(const Proposal &proposal)
{
    if (proposal.before.brokenSeries == 0 && proposal.after.brokenSeries == 0)
        return {};
    return CoreText::tr("Officers of a series beyond its first: %1 before, %2 after.")
        .arg(proposal.before.brokenSeries)
        .arg(proposal.after.brokenSeries);
}

QString proofText(const ProposalTerms &terms, const Proposal &proposal)
{
    if (proposal.isProven)
        return CoreText::tr("No plan is better.");
    if (terms.limit && proposal.meetsLimit)
        return CoreText::tr("%1 moves; no plan that keeps to the limit has fewer than %2.")
            .arg(proposal.after.moves)
            .arg(proposal.leastMoves);
    const double gap = proposal.after.highestLoad - proposal.bottleneck.leastLoad;
    return CoreText::tr("The highest load is at most %1 points of a hundred above the least "
                        "possible.")
        .arg(std::max(0.0, gap) * 100, 0, 'f', 1);
}

} // namespace Revisit
