#include "core/forecast/assumptions.h"

#include "core/base/text.h"

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

QString assumedDay(QDate day)
{
    return day.toString(Qt::ISODate);
}

QDate dayAt(const QJsonObject &json, const QString &name)
{
    return QDate::fromString(json[name].toString(), Qt::ISODate);
}

bool isBetween(int value, int least, int most)
{
    return value >= least && value <= most;
}

} // namespace

QJsonObject toJson(const ForecastAssumptions &of)
{
    QJsonObject json{{u"weeks_of_history"_s, of.weeksOfHistory},
                     {u"start"_s, assumedDay(of.start)},
                     {u"target"_s, assumedDay(of.target)},
                     {u"confidence_percent"_s, of.confidencePercent},
                     {u"more_officers"_s, of.moreOfficers},
                     {u"joining"_s, assumedDay(of.joining)},
                     {u"leave_percent"_s, of.leavePercent},
                     {u"inflow_per_week"_s, of.inflowPerWeek},
                     {u"rework_percent"_s, of.reworkPercent},
                     {u"weight_percent"_s, of.weightPercent},
                     {u"draws"_s, of.draws},
                     {u"seed"_s, QString::number(of.seed)}};
    if (of.weightVersion != 0) // what was kept before there were versions stays as it was
        json.insert(u"weight_version"_s, of.weightVersion);
    return json;
}

ForecastAssumptions assumptionsFrom(const QJsonObject &json)
{
    const ForecastAssumptions usual;
    return {.weeksOfHistory = json[u"weeks_of_history"_s].toInt(usual.weeksOfHistory),
            .start = dayAt(json, u"start"_s),
            .target = dayAt(json, u"target"_s),
            .confidencePercent = json[u"confidence_percent"_s].toInt(usual.confidencePercent),
            .moreOfficers = json[u"more_officers"_s].toInt(),
            .joining = dayAt(json, u"joining"_s),
            .leavePercent = json[u"leave_percent"_s].toInt(),
            .inflowPerWeek = json[u"inflow_per_week"_s].toInt(),
            .reworkPercent = json[u"rework_percent"_s].toInt(),
            .weightPercent = json[u"weight_percent"_s].toInt(usual.weightPercent),
            .weightVersion = json[u"weight_version"_s].toInt(),
            .draws = json[u"draws"_s].toInt(usual.draws),
            .seed = json[u"seed"_s].toString(u"1"_s).toULongLong()};
}

QString problemOf(const ForecastAssumptions &of)
{
    if (!isBetween(of.weeksOfHistory, 6, 104))
        return CoreText::tr("A forecast learns from 6 to 104 weeks.");
    if (!isBetween(of.confidencePercent, 50, 99))
        return CoreText::tr("The confidence is from 50 to 99 per cent.");
    if (!isBetween(of.leavePercent, 0, 90) || !isBetween(of.reworkPercent, 0, 90))
        return CoreText::tr("Time away and rework are from 0 to 90 per cent.");
    if (!isBetween(of.weightPercent, 10, 500))
        return CoreText::tr("A case that is left weighs from 10 to 500 per cent of one done.");
    if (!isBetween(of.inflowPerWeek, 0, 100'000) || !isBetween(of.moreOfficers, -1000, 1000))
        return CoreText::tr("Give a number of cases from 0 and of officers from -1,000 to 1,000.");
    if (!isBetween(of.draws, 100, 100'000))
        return CoreText::tr("A forecast makes from 100 to 100,000 draws.");
    return {};
}

} // namespace Revisit
