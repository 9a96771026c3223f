#include "core/trends/caseload.h"

#include "core/base/text.h"

#include <map>
#include <tuple>

namespace Revisit {

QList<HeldCount> heldCounts(const CaseColumns &columns, QDate today)
{
    const qint64 day = today.toJulianDay();
    std::map<std::tuple<qint32, CaseStatus, int>, HeldCount> counts;
    HeldCount *last = nullptr;
    for (const CountedCase &each : columns.cases) {
        if (each.officer == 0)
            continue;
        const OfficerId officer(each.officer);
        if (!last || last->officer != officer || last->status != each.status ||
            last->tier != each.tier)
            last = &counts
                        .try_emplace({each.officer, each.status, each.tier},
                                     HeldCount{officer, each.status, each.tier, 0, 0})
                        .first->second;
        ++last->cases;
        last->overdue += each.due != 0 && each.due < day && each.status != CaseStatus::SignedOff;
    }
    QList<HeldCount> held;
    for (const auto &[key, count] : counts)
        held.append(count);
    return held;
}

QList<CaseStatus> caseloadStatuses()
{
    return openStatuses();
}

Figure caseloadFigure(const OfficerLoad &load, CaseStatus status)
{
    return {load.cases[status],
            {{.statuses = {status}, .officer = load.officer.id},
             CoreText::tr("%1: %2").arg(load.officer.name, statusLabel(status))}};
}

Figure caseloadFigure(const OfficerLoad &load)
{
    return {load.cases.open(),
            {{.statuses = openStatuses(), .officer = load.officer.id},
             CoreText::tr("Open cases of %1").arg(load.officer.name)}};
}

double caseCapacity(const OfficerLoad &load)
{
    return load.hoursLeft > 0 ? load.cases.open() * load.capacityHours / load.hoursLeft
                              : load.cases.open();
}

} // namespace Revisit
