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
    // Both days count.
    int workdays(QDate from, QDate until) const;

private:
    QSet<QDate> m_bankHolidays;
};

} // namespace Revisit
