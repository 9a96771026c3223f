#include "tests/proposal/planbuilder.h"

#include <QSet>

#include <cmath>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

enum : quint64 { Digital = 1, Interview = 2, Safeguarding = 4 };

bool canHave(const PlanProblem &problem, const PlanCase &planCase, int officer)
{
    if (planCase.isLocked)
        return planCase.holder == officer;
    const PlanOfficer &of = problem.officers[size_t(officer)];
    for (const int other : planCase.conflicts) {
        if (other == officer)
            return false;
    }
    bool isNamed = !planCase.only;
    for (size_t n = 0; planCase.only && n < planCase.only->size(); ++n)
        isNamed = isNamed || (*planCase.only)[n] == officer;
    if (!isNamed)
        return false;
    for (int bit = 0; bit < 3; ++bit) {
        if ((planCase.skills >> bit & 1) && !(of.skills >> bit & 1))
            return false;
    }
    if (of.presence == Presence::Away)
        return false;
    return planCase.holder == officer || of.presence == Presence::Here;
}

// Figures by their plain definition; nothing where a hard rule is broken.
std::optional<PlanScore> triedScore(const PlanProblem &problem, const Placement &placement)
{
    PlanScore score;
    QHash<int, QSet<int>> series;
    for (const auto &[number, officer] : problem.seriesDone)
        series[number].insert(officer);
    for (size_t o = 0; o < problem.officers.size(); ++o) {
        const PlanOfficer &officer = problem.officers[o];
        double points = 0;
        int exposure = 0;
        int lockedExposure = 0;
        int cases = 0;
        int locked = 0;
        for (size_t i = 0; i < placement.size(); ++i) {
            if (placement[i] != int(o))
                continue;
            const PlanCase &planCase = problem.cases[i];
            if (!canHave(problem, planCase, int(o)))
                return std::nullopt;
            points += planCase.points;
            exposure += planCase.exposure;
            ++cases;
            lockedExposure += planCase.isLocked ? planCase.exposure : 0;
            locked += planCase.isLocked ? 1 : 0;
            if (planCase.series != noSeries)
                series[planCase.series].insert(int(o));
        }
        if (officer.exposureCap && exposure > std::max(*officer.exposureCap, lockedExposure))
            return std::nullopt;
        if (officer.caseCap && cases > std::max(*officer.caseCap, locked))
            return std::nullopt;
        score.highestLoad = std::max(score.highestLoad, points / double(officer.capacity));
        score.highestExposure = std::max(score.highestExposure, exposure);
        score.convexLoad += points * points / double(officer.capacity);
    }
    for (size_t i = 0; i < placement.size(); ++i) {
        score.unassigned += placement[i] == nobody ? 1 : 0;
        const int holder = problem.cases[i].holder;
        score.moves += holder != nobody && holder != placement[i] ? 1 : 0;
        if (problem.cases[i].isLocked && placement[i] != holder)
            return std::nullopt;
    }
    for (const QSet<int> &parts : std::as_const(series))
        score.brokenSeries += int(parts.size()) - 1;
    return score;
}

} // namespace

PlanProblem fourOfficers()
{
    PlanProblem problem;
    problem.skills = {u"DI"_s, u"INT"_s, u"SAFE"_s};
    problem.officers = {{u"O1"_s, 10, Digital | Interview},
                        {u"O2"_s, 10, Digital},
                        {u"O3"_s, 8, Digital | Safeguarding},
                        {u"O4"_s, 5, Digital | Interview | Safeguarding}};
    problem.cases = {{u"C1"_s, 4, 3, Interview, 3, {0}}, {u"C2"_s, 3, 1, Digital, 0},
                     {u"C3"_s, 2, 2, Safeguarding, 2},   {u"C4"_s, 5, 3, Digital, 0, {1}},
                     {u"C5"_s, 3, 2, Digital, 0, {2}},   {u"C6"_s, 2, 1, Interview, 3},
                     {u"C7"_s, 4, 2, Digital, 1}};
    return problem;
}

PlanProblem randomPlan(std::mt19937 &random, const PlanShape &shape)
{
    const auto upTo = [&](int most) { return int(random() % unsigned(most + 1)); };
    const qint64 capacities[] = {2, 4, 5, 8, 10};
    PlanProblem problem;
    problem.skills = {u"DI"_s, u"INT"_s, u"SAFE"_s};
    for (int o = 0; o < shape.officers; ++o) {
        PlanOfficer officer{u"O%1"_s.arg(o + 1), capacities[upTo(4)], quint64(upTo(7)) | Digital};
        officer.presence =
            upTo(9) == 0 ? Presence::Away : (upTo(9) == 0 ? Presence::TakesNoNew : Presence::Here);
        if (shape.hasCaps && upTo(2) == 0)
            officer.caseCap = 1 + upTo(3);
        if (shape.hasCaps && upTo(2) == 0)
            officer.exposureCap = 1 + upTo(4);
        problem.officers.push_back(officer);
    }
    const quint64 needs[] = {0, Digital, Digital, Interview, Safeguarding};
    for (int i = 0; i < shape.cases; ++i) {
        PlanCase planCase{u"C%1"_s.arg(i + 1), shape.isWeighted ? 1 + upTo(4) : 1,
                          shape.isWeighted ? upTo(3) : 0, needs[upTo(4)], upTo(shape.officers) - 1};
        if (upTo(3) == 0)
            planCase.conflicts.push_back(upTo(shape.officers - 1));
        planCase.series = shape.isWeighted && upTo(2) == 0 ? upTo(1) : noSeries;
        planCase.isLocked = upTo(11) == 0;
        if (upTo(5) == 0)
            planCase.only = std::vector<int>{upTo(shape.officers - 1), upTo(shape.officers - 1)};
        problem.cases.push_back(planCase);
    }
    if (shape.isWeighted && upTo(3) == 0)
        problem.seriesDone = {{upTo(1), upTo(shape.officers - 1)}};
    return problem;
}

PlanScore bestByTrying(const PlanProblem &problem, const Objectives &order)
{
    return bestWithin(problem, HUGE_VAL, order).value_or(PlanScore{});
}

std::optional<PlanScore> bestWithin(const PlanProblem &problem, double limit,
                                    const Objectives &order)
{
    const auto choices = int(problem.officers.size()) + 1;
    Placement placement(problem.cases.size(), nobody);
    std::optional<PlanScore> best;
    for (;;) {
        const std::optional<PlanScore> score = triedScore(problem, placement);
        const bool isWithin = score && score->highestLoad <= limit + 1e-9;
        if (isWithin && (!best || compared(*score, *best, order) < 0))
            best = score;
        size_t digit = 0;
        while (digit < placement.size() && ++placement[digit] == choices - 1)
            placement[digit++] = nobody;
        if (digit == placement.size())
            return best;
    }
}

} // namespace Revisit
