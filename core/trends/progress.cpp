#include "core/trends/progress.h"

namespace Revisit {

qint64 Progress::decidedBetween(QDate from, QDate until) const
{
    qint64 count = 0;
    const auto end = decisions.upper_bound(until);
    for (auto day = decisions.lower_bound(from); day != end; ++day)
        count += day->second;
    return count;
}

qint64 Progress::leftAfter(QDate day) const
{
    return decisions.empty() ? total() : total() - decidedBetween(decisions.begin()->first, day);
}

Progress progressOf(const CountedSelection &selection, const Programme &terms, QDate today)
{
    Progress progress{today, terms, selection.filter(), {}, 0, {}};
    const qint64 day = today.toJulianDay();
    std::map<qint32, qint64> decided;
    for (const CountedCase *each : selection.cases()) {
        ++progress.cases[each->status];
        progress.overdue +=
            each->due != 0 && each->due < day && each->status != CaseStatus::SignedOff;
        if (each->decided != 0)
            ++decided[each->decided];
    }
    for (const auto &[on, count] : decided)
        progress.decisions[QDate::fromJulianDay(on)] = count;
    return progress;
}

} // namespace Revisit
