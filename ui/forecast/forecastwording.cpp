#include "ui/forecast/forecastwording.h"

#include "ui/base/format.h"

#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

QString percentOf(double share)
{
    return Format::percent(std::llround(share * 100), 100);
}

QString decimal(double value, int places)
{
    return QLocale().toString(value, 'f', places);
}

} // namespace

QString ForecastWording::finding(const KeptForecast &kept)
{
    const Forecast &of = kept.forecast;
    const int left = int(kept.inputs.left);
    if (left == 0)
        return tr("Every case is signed off: nothing is left to forecast.");
    const QString chanceOfTarget =
        //: The last part of a finding: a date, then a chance such as 42%
        tr("the chance of being done by %1 is %2")
            .arg(Format::date(kept.inputs.target), chance(of.chance));
    if (!of.dates[0])
        return tr("At this pace the %Ln case(s) left are never done: in more than 85 of 100 draws "
                  "not within five years; %1.",
                  nullptr, left)
            .arg(chanceOfTarget);
    if (!of.dates[2])
        return tr("The %Ln case(s) left are done no earlier than about %1, and in more than 15 of "
                  "100 draws not within five years; %2.",
                  nullptr, left)
            .arg(Format::date(*of.dates[0]), chanceOfTarget);
    return tr("The %Ln case(s) left will probably be done between %1 and %2; %3.", nullptr, left)
        .arg(Format::date(*of.dates[0]), Format::date(*of.dates[2]), chanceOfTarget);
}

QString ForecastWording::date(const Forecast &forecast, size_t share)
{
    const std::optional<QDate> &date = forecast.dates[share];
    return date ? Format::date(*date) : tr("Not in five years");
}

QString ForecastWording::share(size_t share)
{
    return tr("%1 in 100 draws done by").arg(std::lround(forecastShares[share] * 100));
}

QString ForecastWording::chance(double chance)
{
    if (chance < 0.01)
        return tr("under 1%");
    if (chance > 0.99)
        return tr("over 99%");
    return percentOf(chance);
}

QString ForecastWording::officersNeeded(const KeptForecast &kept)
{
    const auto officers = kept.forecast.officersNeeded(kept.inputs.officers);
    if (officers)
        return Format::count(*officers);
    return kept.inputs.officers > 0 ? tr("No number is enough") : tr("No officers on record");
}

QString ForecastWording::rateNeeded(const KeptForecast &kept)
{
    const auto rate = kept.forecast.rateNeeded();
    return rate ? perWeek(*rate) : tr("No pace is enough");
}

QString ForecastWording::perWeek(double reviews)
{
    return tr("%1 a week").arg(decimal(reviews, reviews < 10 ? 1 : 0));
}

QString ForecastWording::weeks(double weeks)
{
    return tr("%1 weeks").arg(decimal(weeks, 2));
}

QString ForecastWording::basis(const KeptForecast &kept)
{
    const Forecast &of = kept.forecast;
    const QString learned =
        tr("Learned from %n complete ISO week(s), %1 to %2: %3 signed off in a week of the usual "
           "size, with a swing (standard deviation) of %4 from week to week.",
           nullptr, of.weeks)
            .arg(Format::date(kept.inputs.weeks.first().monday),
                 Format::date(kept.inputs.weeks.last().monday.addDays(6)), perWeek(of.mean),
                 decimal(of.deviation, 1));
    const QString carried =
        of.correlation > 0
            ? tr("What carries over from one week to the next (correlation %1) makes the range "
                 "wider.")
                  .arg(decimal(of.correlation, 2))
            : tr("No week depends on the one before.");
    const QString record =
        tr("A review counts in the week of its sign-off; a week's size is the minutes that "
           "officers had for reviews, net of bank holidays and leave. The officers for the target "
           "are full-time and keep the present pace. %1 draws, seed %2, method "
           "%3. On record as forecast %4, made by %5, %6.")
            .arg(Format::count(kept.inputs.assumptions.draws),
                 QString::number(kept.inputs.assumptions.seed), kept.method,
                 Format::count(kept.id.value()), kept.madeBy, Format::dateTime(kept.madeAt));
    return learned + u' ' + carried + u' ' + record;
}

QString ForecastWording::drift(const Forecast &of)
{
    if (!of.isDrifting)
        return {};
    const QString change = decimal(std::abs(of.slope), 1);
    return (of.slope > 0 ? tr("The pace rose over these weeks, by about %1 reviews each week. The "
                              "forecast takes their mean: if the newer pace lasts, the end comes "
                              "earlier. Learn from fewer weeks to see it.")
                         : tr("The pace fell over these weeks, by about %1 reviews each week. The "
                              "forecast takes their mean: if the newer pace lasts, the end comes "
                              "later. Learn from fewer weeks to see it."))
        .arg(change);
}

QString ForecastWording::weighing(const CaseWeighing &of)
{
    const CaseWeighing::OfTier total = of.total();
    QStringList tiers;
    for (size_t tier = 0; tier < of.tiers.size(); ++tier) {
        const CaseWeighing::OfTier &row = of.tiers[tier];
        if (row.left > 0 || row.done > 0)
            //: A priority, and how many of its cases are left and were done
            tiers.append(tr("P%1: %2 left, %3 done")
                             .arg(tier)
                             .arg(Format::count(row.left), Format::count(row.done)));
    }
    //: How the weight of a case is worked out: minutes, cases, minutes, cases
    return tr("%1 min for each of %2 left, %3 min for each of %4 done: %5. %6.")
        .arg(decimal(of.leftEach(), 1), Format::count(total.left), decimal(of.doneEach(), 1),
             Format::count(total.done), Format::percent(of.percent, 100), tiers.join(u"; "_s));
}

QString ForecastWording::assumptions(const ForecastAssumptions &of)
{
    const ForecastAssumptions usual;
    QStringList parts;
    if (of.moreOfficers > 0)
        parts.append(tr("%Ln officer(s) more", nullptr, of.moreOfficers));
    if (of.moreOfficers < 0)
        parts.append(tr("%Ln officer(s) fewer", nullptr, -of.moreOfficers));
    if (of.moreOfficers != 0 && of.joining.isValid())
        parts.append(tr("from %1").arg(Format::date(of.joining)));
    if (of.leavePercent > 0)
        parts.append(tr("%1 more time away").arg(Format::percent(of.leavePercent, 100)));
    if (of.inflowPerWeek > 0)
        parts.append(tr("%Ln new case(s) a week", nullptr, of.inflowPerWeek));
    if (of.reworkPercent > 0)
        parts.append(tr("%1 come back").arg(Format::percent(of.reworkPercent, 100)));
    if (of.weightVersion != 0)
        parts.append(tr("case weights version %1").arg(of.weightVersion));
    if (of.weightPercent != usual.weightPercent)
        parts.append(tr("a case left weighs %1").arg(Format::percent(of.weightPercent, 100)));
    if (of.start.isValid())
        parts.append(tr("work goes on from %1").arg(Format::date(of.start)));
    if (of.target.isValid())
        parts.append(tr("target %1").arg(Format::date(of.target)));
    if (of.weeksOfHistory != usual.weeksOfHistory)
        parts.append(tr("%Ln week(s) of history", nullptr, of.weeksOfHistory));
    return parts.isEmpty() ? tr("As things stand") : parts.join(u" · "_s);
}

} // namespace Revisit
