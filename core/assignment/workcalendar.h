#pragma once

#include <QDate>
#include <QSet>

namespace Revisit {

// Which days are worked: Monday to Friday, except the bank holidays of England
// and Wales.
class WorkCalendar
{
public:
    WorkCalendar() = default;
    explicit WorkCalendar(QSet<QDate> bankHolidays);

    bool isWorkday(QDate day) const;
    bool isHoliday(QDate day) const { return m_bankHolidays.contains(day); }
    // Both days count.
    int workdays(QDate from, QDate until) const;

private:
    QSet<QDate> m_bankHolidays;
};

} // namespace Revisit
