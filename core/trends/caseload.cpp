#include "core/trends/caseload.h"

#include "core/base/text.h"

namespace Revisit {

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
