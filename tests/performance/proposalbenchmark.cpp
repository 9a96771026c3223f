// A proposal for 26 officers and 9,000 cases, and again when one of them is away.

#include "core/proposal/fairness.h"
#include "core/proposal/proposalwords.h"
#include "tests/performance/benchmark.h"

#include <QElapsedTimer>

#include <cstdio>
#include <random>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

constexpr double planGoal = 5000;   // ms
constexpr double replanGoal = 1000; // ms

PlanProblem proposalCaseload()
{
    std::mt19937 random(9000);
    PlanProblem problem;
    problem.skills = {u"PIP2"_s, u"CE, CAIT or RASSO"_s};
    for (int o = 0; o < 26; ++o)
        problem.officers.push_back({u"O%1"_s.arg(o + 1), 31'000 + 900 * (o % 7), quint64(o % 4)});
    const int minutes[] = {105, 90, 90, 45, 480};
    for (int i = 0; i < 9000; ++i) {
        PlanCase planCase{u"C%1"_s.arg(i + 1), minutes[random() % (i % 50 == 0 ? 5 : 4)],
                          int(random() % 4 == 0), random() % 8 == 0 ? quint64(3) : 0,
                          int(random() % 27) - 1};
        planCase.conflicts = {int(random() % 26), int(random() % 26)};
        planCase.series = random() % 10 == 0 ? int(random() % 200) : noSeries;
        problem.cases.push_back(planCase);
    }
    return problem;
}

double proposed(const QString &what, const PlanProblem &problem, const ProposalTerms &terms)
{
    QElapsedTimer timer;
    timer.start();
    const Proposal proposal = proposePlan(problem, terms, {});
    const auto took = double(timer.elapsed());
    const QStringList violations = hardViolations(problem, proposal.placement);
    std::printf("%s: %d unassigned, highest %.1f %%, bound %.1f %%, exposure %d, Gini %.4f, "
                "%d moves, series parted %d of %d, %d hard violations\n",
                qPrintable(what), proposal.after.unassigned, proposal.after.highestLoad * 100,
                proposal.bottleneck.leastLoad * 100, proposal.after.highestExposure,
                gini(planLoads(problem, proposal.placement)).value_or(-1), proposal.after.moves,
                proposal.after.brokenSeries, proposal.before.brokenSeries, int(violations.size()));
    if (!violations.isEmpty())
        qFatal("the proposal broke a hard rule");
    return took;
}

} // namespace

bool benchmarkProposal()
{
    PlanProblem problem = proposalCaseload();
    const Proposal first = proposePlan(problem, {}, {});
    const double full = proposed(u"plan"_s, problem, {});
    const double limited =
        proposed(u"fewest moves"_s, problem, {.limit = first.after.highestLoad * 1.1});
    for (size_t i = 0; i < problem.cases.size(); ++i)
        problem.cases[i].holder = first.placement[i];
    problem.officers[3].presence = Presence::Away;
    const double again = proposed(u"one away"_s, problem, {.limit = first.after.highestLoad * 1.1});
    bool isQuick = reportTime(u"plan of 26 officers and 9,000 cases"_s, full, planGoal);
    isQuick = reportTime(u"fewest moves to a limit"_s, limited, planGoal) && isQuick;
    return reportTime(u"again after one absence"_s, again, replanGoal) && isQuick;
}

} // namespace Revisit
