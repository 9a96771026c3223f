#include "core/statistics/period.h"

#include "core/base/text.h"

#include <QLocale>
#include <QTimeZone>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

constexpr int firstFinancialMonth = 4;

const QTimeZone &britain()
{
    static const QTimeZone zone("Europe/London");
    return zone;
}

QDate firstDay(PeriodKind kind, QDate day)
{
    switch (kind) {
    case PeriodKind::Week:
        return day.addDays(1 - day.dayOfWeek());
    case PeriodKind::Month:
        return {day.year(), day.month(), 1};
    case PeriodKind::Quarter:
        return {day.year(), (day.month() - 1) / 3 * 3 + 1, 1};
    case PeriodKind::Year:
        return {day.year(), 1, 1};
    case PeriodKind::FinancialYear:
        return {day.month() < firstFinancialMonth ? day.year() - 1 : day.year(),
                firstFinancialMonth, 1};
    }
    Q_UNREACHABLE();
}

QDate dayAfter(PeriodKind kind, QDate first)
{
    switch (kind) {
    case PeriodKind::Week:
        return first.addDays(7);
    case PeriodKind::Month:
        return first.addMonths(1);
    case PeriodKind::Quarter:
        return first.addMonths(3);
    case PeriodKind::Year:
    case PeriodKind::FinancialYear:
        return first.addYears(1);
    }
    Q_UNREACHABLE();
}

} // namespace

Period periodOf(PeriodKind kind, QDate day)
{
    const QDate first = firstDay(kind, day);
    return {kind, first, dayAfter(kind, first).addDays(-1)};
}

Period nextPeriod(const Period &period)
{
    return periodOf(period.kind, period.last.addDays(1));
}

QList<Period> periodsBetween(PeriodKind kind, QDate from, QDate until)
{
    QList<Period> periods;
    if (!from.isValid() || !until.isValid())
        return periods;
    for (Period each = periodOf(kind, from); each.first <= until; each = nextPeriod(each))
        periods.append(each);
    return periods;
}

QString periodName(const Period &period)
{
    switch (period.kind) {
    case PeriodKind::Week: {
        int year = 0;
        const int week = period.first.weekNumber(&year);
        //: A week of ISO 8601: its year, its number
        return CoreText::tr("%1 week %2").arg(QString::number(year), QString::number(week));
    }
    case PeriodKind::Month:
        return QLocale().toString(period.first, u"MMM yyyy"_s);
    case PeriodKind::Quarter:
        //: A quarter of a year: the year, 1 to 4
        return CoreText::tr("%1 Q%2").arg(QString::number(period.first.year()),
                                          QString::number((period.first.month() + 2) / 3));
    case PeriodKind::Year:
        return QString::number(period.first.year());
    case PeriodKind::FinancialYear:
        return u"%1/%2"_s.arg(period.first.year())
            .arg(period.last.year() % 100, 2, 10, QLatin1Char('0'));
    }
    Q_UNREACHABLE();
}

QString periodKindName(PeriodKind kind)
{
    switch (kind) {
    case PeriodKind::Week:
        return CoreText::tr("Week");
    case PeriodKind::Month:
        return CoreText::tr("Month");
    case PeriodKind::Quarter:
        return CoreText::tr("Quarter");
    case PeriodKind::Year:
        return CoreText::tr("Year");
    case PeriodKind::FinancialYear:
        return CoreText::tr("Financial year");
    }
    Q_UNREACHABLE();
}

QDate dayInBritain(const QDateTime &instant)
{
    return instant.toTimeZone(britain()).date();
}

int hoursOf(QDate dayInBritain)
{
    return int(
        dayInBritain.startOfDay(britain()).secsTo(dayInBritain.addDays(1).startOfDay(britain())) /
        3600);
}

} // namespace Revisit
