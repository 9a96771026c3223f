#pragma once

#include <QDate>
#include <QHash>
#include <QString>

namespace Revisit {

// The day of a stored date, or the day in Britain of a stored instant; invalid for none.
QDate storedDay(const QString &stored);

// The same for many rows, of which many share one: reckoning the day in Britain costs.
class StoredDays
{
public:
    QDate of(const QString &stored);

private:
    QHash<QString, QDate> m_days;
};

} // namespace Revisit
