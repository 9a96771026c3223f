#pragma once

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

namespace Revisit {

// How time is cut for a chart. A week is that of ISO 8601: it begins on Monday, and
// the first of a year holds its first Thursday. A financial year begins on 1 April.
enum class PeriodKind { Week, Month, Quarter, Year, FinancialYear };

// One of them; both days count.
struct Period {
    PeriodKind kind = PeriodKind::Month;
    QDate first;
    QDate last;

    int days() const { return int(first.daysTo(last)) + 1; }
    bool contains(QDate day) const { return first <= day && day <= last; }
    bool operator==(const Period &) const = default;
};

Period periodOf(PeriodKind kind, QDate day);
Period nextPeriod(const Period &period);
// From the period that holds the one day to that which holds the other, without a gap.
QList<Period> periodsBetween(PeriodKind kind, QDate from, QDate until);
// "2026 week 14", "Apr 2026", "2026 Q2", "2026", "2025/26".
QString periodName(const Period &period);
QString periodKindName(PeriodKind kind);

// The day in the United Kingdom at an instant: what a figure "per day" counts by,
// winter and summer.
QDate dayInBritain(const QDateTime &instant);
// How long the day lasts there: 23 or 25 hours when the clocks change.
int hoursOf(QDate dayInBritain);

} // namespace Revisit
