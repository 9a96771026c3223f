// The rules on scope run again over every case of the real caseload, and two
// runs compared.

#include "core/people/officerstore.h"
#include "core/scope/evaluateruleset.h"
#include "core/scope/scopecomparison.h"
#include "core/storage/connection.h"
#include "core/storage/session.h"
#include "tests/performance/benchmark.h"
#include "tests/performance/realcaseload.h"

#include <QTemporaryDir>

#include <algorithm>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 5;
constexpr double runGoal = 5000;        // ms
constexpr double comparisonGoal = 1000; // ms

} // namespace

bool benchmarkScope()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"scope.revisit"_s);
    importRealCaseload(path);
    const auto connection = Connection::open(ConnectionSpec::file(path)).value();
    const Clock clock;
    const QList<Officer> staff = activeOfficers(*connection).value();
    Session lead{*connection, clock, *std::ranges::find(staff, Role::TeamLead, &Officer::role)};

    QList<ScopeRunId> runs;
    const auto evaluate = [&](const QString &ruleset) {
        const Result<ScopeRun> run = EvaluateRuleset{ruleset}.run(lead);
        if (!run)
            qFatal("the rules could not be run: %s", qPrintable(run.error().message));
        runs.append(run->id);
    };
    evaluate(u"MET-2025-10"_s);
    const double run = median(timed(rounds, [&] { evaluate(u"BEACONPORT-2025-11"_s); }));
    const double comparison = median(timed(rounds, [&] {
        if (!compareScope(*connection, lead.actor, runs.first(), runs.last()))
            qFatal("two runs could not be compared");
    }));
    const bool isQuick = reportTime(u"rules run over 109,339 cases"_s, run, runGoal);
    return reportTime(u"two runs compared"_s, comparison, comparisonGoal) && isQuick;
}

} // namespace Revisit
