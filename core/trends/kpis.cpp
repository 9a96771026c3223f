#include "core/trends/kpis.h"

#include "core/base/text.h"

#include <numeric>

namespace Revisit {
namespace {

constexpr int weeksShown = 12;
constexpr int weekLength = 7;

QList<double> weeklyCounts(const Progress &progress)
{
    QList<double> counts;
    for (int back = weeksShown - 1; back >= 0; --back) {
        const QDate last = progress.today.addDays(-weekLength * back);
        counts.append(double(progress.decidedBetween(last.addDays(1 - weekLength), last)));
    }
    return counts;
}

} // namespace

Kpis kpis(const Progress &progress)
{
    const QDate weekStart = progress.today.addDays(1 - weekLength);
    const auto of = [&](const CaseFilter &cases, const QString &title) {
        return CountedCases{narrowed(cases, progress.filter), title};
    };
    Kpis kpis;
    kpis.total = progress.total();
    kpis.signedOff = {progress.cases[CaseStatus::SignedOff],
                      of({.statuses = {CaseStatus::SignedOff}}, CoreText::tr("Signed off"))};
    kpis.signedOffInSevenDays = {progress.decidedBetween(weekStart, progress.today),
                                 of({.decided = DayRange{weekStart, progress.today}},
                                    CoreText::tr("Signed off in seven days"))};
    kpis.overdue = {progress.overdue, of({.view = CaseView::Overdue, .today = progress.today},
                                         CoreText::tr("Overdue"))};
    kpis.awaitingSignOff = {
        progress.cases[CaseStatus::AwaitingSignOff],
        of({.view = CaseView::AwaitingSignOff}, CoreText::tr("Awaiting sign-off"))};
    kpis.weekly = weeklyCounts(progress);
    kpis.usualWeek =
        std::accumulate(kpis.weekly.begin(), kpis.weekly.end() - 1, 0.0) / double(weeksShown - 1);
    return kpis;
}

} // namespace Revisit
