#pragma once

#include "core/assignment/workcalendar.h"

#include <QSet>

namespace Revisit {

// Easter Sunday of the Gregorian calendar (Meeus, Astronomical Algorithms, ch. 8).
QDate easterSunday(int year);

// The regular bank holidays of England and Wales (Banking and Financial Dealings
// Act 1971), with the days that stand in for those on a weekend. One-off days are
// proclaimed and cannot be reckoned.
QSet<QDate> regularBankHolidays(int year);

// A calendar that keeps to the days on record for every year that has any, and
// reckons the years from `first` to `last` that have none.
WorkCalendar calendarWith(QSet<QDate> onRecord, int first, int last);

} // namespace Revisit
