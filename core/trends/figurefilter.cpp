#include "core/trends/figurefilter.h"

#include "core/base/text.h"
#include "core/refdata/codebook.h"
#include "core/statistics/period.h"

#include <QLocale>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysOfAWeek = 7;

QDate weeksBack(QDate today, int weeks)
{
    return periodOf(PeriodKind::Week, today).first.addDays(-daysOfAWeek * weeks);
}

QString dayText(QDate day)
{
    return QLocale().toString(day, u"d MMM yyyy"_s);
}

QDate dayFrom(const QJsonValue &value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

} // namespace

QList<FigureTime> figureTimes()
{
    return {FigureTime::All,         FigureTime::Last12Weeks,       FigureTime::Last26Weeks,
            FigureTime::Last52Weeks, FigureTime::ThisFinancialYear, FigureTime::LastFinancialYear,
            FigureTime::ChosenDays};
}

QString timeName(FigureTime time)
{
    switch (time) {
    case FigureTime::All:
        return CoreText::tr("All time");
    case FigureTime::Last12Weeks:
        return CoreText::tr("Last 12 weeks");
    case FigureTime::Last26Weeks:
        return CoreText::tr("Last 26 weeks");
    case FigureTime::Last52Weeks:
        return CoreText::tr("Last 52 weeks");
    case FigureTime::ThisFinancialYear:
        return CoreText::tr("This financial year");
    case FigureTime::LastFinancialYear:
        return CoreText::tr("Last financial year");
    case FigureTime::ChosenDays:
        return CoreText::tr("Chosen days");
    }
    Q_UNREACHABLE();
}

DayRange FigureFilter::range(QDate today) const
{
    const Period year = periodOf(PeriodKind::FinancialYear, today);
    switch (time) {
    case FigureTime::All:
        return {};
    case FigureTime::Last12Weeks:
        return {weeksBack(today, 12), today};
    case FigureTime::Last26Weeks:
        return {weeksBack(today, 26), today};
    case FigureTime::Last52Weeks:
        return {weeksBack(today, 52), today};
    case FigureTime::ThisFinancialYear:
        return {year.first, today};
    case FigureTime::LastFinancialYear: {
        const Period before = periodOf(PeriodKind::FinancialYear, year.first.addDays(-1));
        return {before.first, before.last};
    }
    case FigureTime::ChosenDays:
        return days;
    }
    Q_UNREACHABLE();
}

DayRange FigureFilter::yearRange() const
{
    return time == FigureTime::ChosenDays ? days : DayRange();
}

bool contains(const DayRange &range, QDate day)
{
    return (!range.from.isValid() || day >= range.from) &&
           (!range.until.isValid() || day <= range.until);
}

bool containsYear(const DayRange &range, int year)
{
    return (!range.from.isValid() || year >= range.from.year()) &&
           (!range.until.isValid() || year <= range.until.year());
}

QString rangeName(const DayRange &range)
{
    if (range.from.isValid() && range.until.isValid())
        //: A time, within a sentence
        return CoreText::tr("from %1 to %2").arg(dayText(range.from), dayText(range.until));
    if (range.from.isValid())
        return CoreText::tr("from %1").arg(dayText(range.from));
    if (range.until.isValid())
        return CoreText::tr("to %1").arg(dayText(range.until));
    return {};
}

CaseFilter narrowed(CaseFilter cases, const FigureFilter &filter)
{
    if (filter.area)
        cases.area = *filter.area;
    if (filter.team)
        cases.team = *filter.team;
    return cases;
}

QJsonObject toJson(const FigureFilter &filter)
{
    QJsonObject json{{u"time"_s, int(filter.time)}};
    if (filter.time == FigureTime::ChosenDays) {
        json.insert(u"from"_s, filter.days.from.toString(Qt::ISODate));
        json.insert(u"until"_s, filter.days.until.toString(Qt::ISODate));
    }
    const Code *area = filter.area ? CodeBook::instance().byId(*filter.area) : nullptr;
    if (area)
        json.insert(u"area"_s, area->code);
    if (filter.team)
        json.insert(u"team"_s, filter.team->value());
    return json;
}

FigureFilter figureFilterFrom(const QJsonObject &json)
{
    FigureFilter filter;
    const int time = json.value(u"time"_s).toInt();
    if (time > int(FigureTime::All) && time <= int(FigureTime::ChosenDays))
        filter.time = FigureTime(time);
    if (filter.time == FigureTime::ChosenDays)
        filter.days = {dayFrom(json.value(u"from"_s)), dayFrom(json.value(u"until"_s))};
    const Code *area = CodeBook::instance().find(u"borough", json.value(u"area"_s).toString());
    if (area)
        filter.area = area->id;
    const TeamId team(json.value(u"team"_s).toInteger());
    if (team.isValid())
        filter.team = team;
    return filter;
}

} // namespace Revisit
