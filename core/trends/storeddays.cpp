#include "core/trends/storeddays.h"

#include "core/base/text.h"
#include "core/statistics/period.h"

namespace Revisit {

QDate storedDay(const QString &stored)
{
    constexpr qsizetype date = 10; // 2026-03-01
    if (stored.isEmpty())
        return {};
    return stored.size() <= date ? QDate::fromString(stored, Qt::ISODate)
                                 : dayInBritain(instantFromStored(stored));
}

QDate StoredDays::of(const QString &stored)
{
    const auto known = m_days.constFind(stored);
    return known != m_days.constEnd() ? *known : *m_days.insert(stored, storedDay(stored));
}

} // namespace Revisit
