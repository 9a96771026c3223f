#include "ui/base/format.h"

#include <QLocale>
#include <QTimeZone>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

// Records keep UTC; people in the force read the clock on the wall.
QDateTime onTheWall(const QDateTime &instant)
{
    static const QTimeZone britain("Europe/London");
    return britain.isValid() ? instant.toTimeZone(britain) : instant.toLocalTime();
}

// QLocale writes "Sept" in British English; the house form has three letters a month.
QString monthName(int month)
{
    return QLocale().standaloneMonthName(month, QLocale::ShortFormat).left(3);
}

} // namespace

QString Format::date(QDate date)
{
    if (!date.isValid())
        return {};
    return u"%1 %2 %3"_s.arg(date.day()).arg(monthName(date.month())).arg(date.year());
}

QString Format::time(const QDateTime &instant)
{
    return instant.isValid() ? onTheWall(instant).toString(u"HH:mm"_s) : QString();
}

QString Format::dateTime(const QDateTime &instant)
{
    if (!instant.isValid())
        return {};
    //: Date and time, as in "9 Apr 2026, 10:42"
    return tr("%1, %2").arg(date(onTheWall(instant).date()), time(instant));
}

QString Format::month(QDate month)
{
    return u"%1 %2"_s.arg(monthName(month.month())).arg(month.year());
}

QString Format::shortMonth(QDate month)
{
    return u"%1 %2"_s.arg(monthName(month.month())).arg(month.year() % 100, 2, 10, QChar(u'0'));
}

QString Format::count(qint64 count)
{
    return QLocale().toString(count);
}

QString Format::briefName(const QString &name)
{
    const qsizetype family = name.lastIndexOf(u' ') + 1;
    //: A person's name where there is little room: the first letter, then the family name
    return family == 0 ? name : tr("%1. %2").arg(name.left(1), name.mid(family));
}

QString Format::hours(double hours)
{
    const bool isWhole = std::abs(hours - std::round(hours)) < 0.05;
    //: A number of working hours, short
    return tr("%1 h").arg(QLocale().toString(hours, 'f', isWhole ? 0 : 1));
}

QString Format::percent(qint64 part, qint64 whole)
{
    if (whole == 0)
        return u"–"_s;
    return tr("%1%").arg(QLocale().toString(100.0 * double(part) / double(whole), 'f', 0));
}

QString Format::bytes(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

QString Format::duration(double seconds)
{
    const auto whole = qint64(std::round(seconds));
    if (whole < 60)
        return tr("%1 s").arg(QLocale().toString(seconds, 'f', seconds < 10 ? 1 : 0));
    return tr("%1 min %2 s").arg(whole / 60).arg(whole % 60);
}

QString Format::due(QDate due, QDate today)
{
    if (!due.isValid())
        return tr("No due date");
    const qint64 days = today.daysTo(due);
    if (days < 0)
        return tr("%n day(s) overdue", nullptr, int(-days));
    return days == 0 ? tr("Due today") : date(due);
}

QString Format::ago(const QDateTime &then, const QDateTime &now)
{
    const qint64 minutes = then.secsTo(now) / 60;
    if (minutes < 1)
        return tr("just now");
    if (minutes < 60)
        return tr("%n minute(s) ago", nullptr, int(minutes));
    return dateTime(then);
}

} // namespace Revisit
