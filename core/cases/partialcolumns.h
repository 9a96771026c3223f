#pragma once

#include "core/base/partialdate.h"
#include "core/storage/query.h"

namespace Revisit {

// The three columns of a date that may not be known to the day; the text says
// it all, and where there is none the day does.
inline PartialDate partialDate(const Query &query, int column)
{
    const PartialDate stored = PartialDate::fromStored(query.text(column + 2));
    if (!stored.isUnknown())
        return stored;
    const QDate earliest = query.date(column);
    return earliest == query.date(column + 1) ? PartialDate::day(earliest) : PartialDate();
}

inline std::optional<int> optionalInt(const Query &query, int column)
{
    const std::optional<qint64> number = query.optionalNumber(column);
    return number ? std::optional(int(*number)) : std::nullopt;
}

} // namespace Revisit
