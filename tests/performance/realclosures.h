#pragma once

#include "core/exchange/csvreader.h"
#include "core/forecast/throughputmodel.h"

namespace Revisit {

// Investigations closed in each ISO week from 2002 to 2015 in the Chicago caseload;
// none without the shared data.
inline QList<WeekDone> realClosures()
{
    using namespace Qt::StringLiterals;
    const auto reader = CsvReader::open(qEnvironmentVariable("REVISIT_SHARED_DATA") +
                                        u"/chicago-complaints/cases.csv.gz"_s);
    if (!reader)
        return {};
    const auto column = size_t((*reader)->header().indexOf("closed_date"));
    const QDate first(2001, 12, 31); // Monday of the first ISO week of 2002
    const QDate end(2016, 1, 4);
    QList<WeekDone> weeks;
    for (QDate monday = first; monday < end; monday = monday.addDays(7))
        weeks.append(WeekDone{.monday = monday});
    CsvRow row;
    while ((*reader)->next(row)) {
        if (row.fault != RowFault::None)
            continue;
        const std::string_view cell = row.cells[column];
        const QDate closed =
            QDate::fromString(QString::fromUtf8(cell.data(), qsizetype(cell.size())), Qt::ISODate);
        if (closed >= first && closed < end)
            ++weeks[first.daysTo(closed) / 7].done;
    }
    return weeks;
}

} // namespace Revisit
