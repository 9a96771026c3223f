#include "core/forecast/forecastjson.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

QString written(QDate day)
{
    return day.toString(Qt::ISODate);
}

QDate dayOf(const QJsonValue &value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

// Seven days and how many weeks are like them: years of minutes in a few lines.
QJsonArray toJson(const QList<int> &minutes)
{
    QJsonArray runs;
    for (qsizetype at = 0; at < minutes.size(); at += 7) {
        QJsonArray days;
        for (qsizetype day = at; day < std::min(at + 7, minutes.size()); ++day)
            days.append(minutes[day]);
        if (!runs.isEmpty() && runs.last().toObject()[u"days"_s].toArray() == days) {
            QJsonObject run = runs.last().toObject();
            run[u"weeks"_s] = run[u"weeks"_s].toInt() + 1;
            runs.replace(runs.size() - 1, run);
        } else {
            runs.append(QJsonObject{{u"days"_s, days}, {u"weeks"_s, 1}});
        }
    }
    return runs;
}

QList<int> minutesFrom(const QJsonArray &runs)
{
    QList<int> minutes;
    for (const QJsonValue &run : runs) {
        const QJsonArray days = run[u"days"_s].toArray();
        for (int week = 0; week < run[u"weeks"_s].toInt(); ++week) {
            for (const QJsonValue &day : days)
                minutes.append(day.toInt());
        }
    }
    return minutes;
}

QJsonValue orNull(std::optional<double> value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

} // namespace

namespace {

QJsonObject toJson(const CaseWeighing &weighing)
{
    QJsonArray tiers;
    for (const CaseWeighing::OfTier &tier : weighing.tiers)
        tiers.append(QJsonArray{tier.left, tier.leftMinutes, tier.done, tier.doneMinutes});
    return {
        {u"version"_s, weighing.version}, {u"tiers"_s, tiers}, {u"percent"_s, weighing.percent}};
}

std::optional<CaseWeighing> weighingFrom(const QJsonValue &json)
{
    if (!json.isObject())
        return std::nullopt;
    CaseWeighing weighing{.version = json[u"version"_s].toInt(),
                          .percent = json[u"percent"_s].toInt()};
    const QJsonArray tiers = json[u"tiers"_s].toArray();
    for (size_t tier = 0; tier < weighing.tiers.size() && qsizetype(tier) < tiers.size(); ++tier) {
        const QJsonValue of = tiers.at(qsizetype(tier));
        weighing.tiers[tier] = {of[0].toInteger(), of[1].toInteger(), of[2].toInteger(),
                                of[3].toInteger()};
    }
    return weighing;
}

} // namespace

QJsonObject toJson(const ForecastInputs &inputs)
{
    QJsonArray weeks;
    for (const WeekOnRecord &week : inputs.weeks)
        weeks.append(QJsonArray{written(week.monday), week.done, week.minutes});
    QJsonObject json{{u"as_of"_s, written(inputs.asOf)},
                     {u"weeks"_s, weeks},
                     {u"left"_s, inputs.left},
                     {u"officers"_s, inputs.officers},
                     {u"target"_s, written(inputs.target)},
                     {u"assumptions"_s, toJson(inputs.assumptions)},
                     {u"ahead_from"_s, written(inputs.ahead.from)},
                     {u"ahead_minutes"_s, toJson(inputs.ahead.minutes)}};
    if (inputs.weighing)
        json.insert(u"weighing"_s, toJson(*inputs.weighing));
    return json;
}

ForecastInputs inputsFrom(const QJsonObject &json)
{
    ForecastInputs inputs;
    inputs.asOf = dayOf(json[u"as_of"_s]);
    for (const QJsonValue &week : json[u"weeks"_s].toArray())
        inputs.weeks.append({dayOf(week[0]), week[1].toInt(), week[2].toInteger()});
    inputs.left = json[u"left"_s].toInteger();
    inputs.officers = json[u"officers"_s].toDouble();
    inputs.target = dayOf(json[u"target"_s]);
    inputs.assumptions = assumptionsFrom(json[u"assumptions"_s].toObject());
    inputs.weighing = weighingFrom(json[u"weighing"_s]);
    inputs.ahead = {dayOf(json[u"ahead_from"_s]), minutesFrom(json[u"ahead_minutes"_s].toArray())};
    return inputs;
}

QJsonObject toJson(const Forecast &forecast)
{
    QJsonArray dates;
    for (const std::optional<QDate> &date : forecast.dates)
        dates.append(date ? QJsonValue(written(*date)) : QJsonValue());
    QJsonArray band;
    for (const ForecastBandPoint &point : forecast.band)
        band.append(QJsonArray{written(point.on), point.lower, point.middle, point.upper});
    return {{u"dates"_s, dates},
            {u"chance"_s, forecast.chance},
            {u"factor_needed"_s, orNull(forecast.factorNeeded)},
            {u"weeks"_s, forecast.weeks},
            {u"mean"_s, forecast.mean},
            {u"deviation"_s, forecast.deviation},
            {u"correlation"_s, forecast.correlation},
            {u"drifting"_s, forecast.isDrifting},
            {u"slope"_s, forecast.slope},
            {u"band"_s, band}};
}

Forecast forecastFrom(const QJsonObject &json)
{
    Forecast forecast;
    const QJsonArray dates = json[u"dates"_s].toArray();
    for (size_t share = 0; share < forecast.dates.size(); ++share) {
        if (!dates[qsizetype(share)].isNull())
            forecast.dates[share] = dayOf(dates[qsizetype(share)]);
    }
    forecast.chance = json[u"chance"_s].toDouble();
    if (!json[u"factor_needed"_s].isNull())
        forecast.factorNeeded = json[u"factor_needed"_s].toDouble();
    forecast.weeks = json[u"weeks"_s].toInt();
    forecast.mean = json[u"mean"_s].toDouble();
    forecast.deviation = json[u"deviation"_s].toDouble();
    forecast.correlation = json[u"correlation"_s].toDouble();
    forecast.isDrifting = json[u"drifting"_s].toBool();
    forecast.slope = json[u"slope"_s].toDouble();
    for (const QJsonValue &point : json[u"band"_s].toArray())
        forecast.band.append(
            {dayOf(point[0]), point[1].toDouble(), point[2].toDouble(), point[3].toDouble()});
    return forecast;
}

QString digestOf(const ForecastInputs &inputs)
{
    const QByteArray text = QJsonDocument(toJson(inputs)).toJson(QJsonDocument::Compact);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(forecastMethodName.toUtf8() + '\n' + text);
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace Revisit
