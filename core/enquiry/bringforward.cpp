#include "core/enquiry/bringforward.h"

#include "core/enquiry/lineofenquirystore.h"
#include "core/people/capability.h"
#include "core/storage/transaction.h"

#include <algorithm>

namespace Revisit {

ComesUp comesUp(QDate due, QDate today)
{
    if (!due.isValid())
        return ComesUp::NoDate;
    if (due < today)
        return ComesUp::Overdue;
    if (due == today)
        return ComesUp::Today;
    const QDate sunday = today.addDays(Qt::Sunday - today.dayOfWeek());
    return due <= sunday ? ComesUp::ThisWeek : ComesUp::Later;
}

ComesUp comesUp(const LineOfEnquiry &line, QDate today)
{
    if (!line.bringOn.isValid() || comesUp(line.dueOn, today) == ComesUp::Overdue)
        return comesUp(line.dueOn, today);
    return comesUp(std::max(line.bringOn, today), today);
}

Result<QList<BroughtForward>> broughtForward(Connection &connection, const Officer &viewer,
                                             QDate today)
{
    RV_CHECK(permit(viewer, Capability::ReviewCases));
    return reading([&] {
        const bool seesAll = allows(viewer.role, Capability::SignOffReviews);
        QList<BroughtForward> lines =
            unfiledLines(connection, viewer.id, seesAll ? std::nullopt : std::optional(viewer.id));
        for (BroughtForward &line : lines)
            line.when = comesUp(line.line, today);
        return lines;
    });
}

} // namespace Revisit
