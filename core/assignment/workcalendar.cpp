#include "core/assignment/workcalendar.h"

namespace Revisit {

WorkCalendar::WorkCalendar(QSet<QDate> bankHolidays)
    : m_bankHolidays(std::move(bankHolidays))
{}

bool WorkCalendar::isWorkday(QDate day) const
{
    return day.dayOfWeek() < Qt::Saturday && !m_bankHolidays.contains(day);
}

int WorkCalendar::workdays(QDate from, QDate until) const
{
    int count = 0;
    for (QDate day = from; day <= until; day = day.addDays(1))
        count += int(isWorkday(day));
    return count;
}

} // namespace Revisit
