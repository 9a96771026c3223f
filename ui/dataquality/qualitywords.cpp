#include "ui/dataquality/qualitywords.h"

#include "core/refdata/codebook.h"
#include "core/statistics/chartrules.h"
#include "core/statistics/funnel.h"
#include "ui/base/format.h"
#include "ui/trends/trendcharts.h"

#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

QString hundredths(double share)
{
    return QLocale().toString(share * 100, 'f', 1);
}

QString fieldOf(QualityField field)
{
    if (field >= QualityField::VictimSex)
        return QualityWords::tr("victims");
    return field >= QualityField::SuspectSex ? QualityWords::tr("suspects")
                                             : QualityWords::tr("cases");
}

QString yearSigns(const QList<PointSignal> &found)
{
    if (found.isEmpty())
        return {};
    return found.first().way > 0 ? QualityWords::tr("higher than chance would have it")
                                 : QualityWords::tr("lower than chance would have it");
}

QString teamSign(FunnelPlace place)
{
    switch (place) {
    case FunnelPlace::Within:
        return {};
    case FunnelPlace::Below95:
    case FunnelPlace::Below999:
        return QualityWords::tr("lower than chance would have it");
    case FunnelPlace::Above95:
    case FunnelPlace::Above999:
        return QualityWords::tr("higher than chance would have it");
    }
    Q_UNREACHABLE();
}

} // namespace

QList<QualityWords::Subject> QualityWords::subjects(const DataQuality &quality)
{
    QList<Subject> all;
    for (const FieldQuality &field : quality.fields)
        all.append({fieldName(field.field), tr("filled in"), fieldOf(field.field), &field.tally});
    for (const DimensionQuality &each : quality.dimensions)
        all.append(
            {dimensionName(each.dimension), tr("without a fault"), tr("cases"), &each.tally});
    return all;
}

QString QualityWords::percent(const Filled &filled)
{
    const auto share = filled.share();
    return share ? hundredths(share->value) + QLocale().percent() : undefinedText(share.error());
}

QString QualityWords::withInterval(const Filled &filled)
{
    const auto share = filled.share();
    if (!share)
        return undefinedText(share.error());
    //: A share with its interval of 95 %: "31.2% (29.6 to 32.9)"
    return tr("%1% (%2 to %3)")
        .arg(hundredths(share->value), hundredths(share->interval.lower),
             hundredths(share->interval.upper));
}

QString QualityWords::days(const Measured<double> &days)
{
    return days ? tr("%Ln day(s)", nullptr, int(std::lround(*days))) : undefinedText(days.error());
}

QString QualityWords::missing(const EthnicityRates &rates)
{
    QStringList lines;
    for (const auto &[reason, count] : rates.missing) {
        const QString name =
            reason.isValid() ? CodeBook::instance().label(reason) : tr("No reason recorded");
        //: Why an ethnicity is missing: the reason, how many, of how many
        lines.append(
            tr("%1: %2 of %3")
                .arg(name, Format::count(count), Format::count(rates.selfDefined.applicable)));
    }
    return lines.isEmpty() ? tr("None is missing.") : lines.join(u'\n');
}

QString QualityWords::timeliness(const QString &what, const Timeliness &timeliness)
{
    //: How long something took: what, the median, the ninth decile, of how many cases
    return tr("%1: half within %2, nine in ten within %3 (%4 cases with both dates known to the "
              "day)")
        .arg(what, days(timeliness.median), days(timeliness.ninth),
             Format::count(timeliness.cases));
}

Measured<ControlPlot> QualityWords::overYears(const Subject &subject)
{
    QList<Observation> observations;
    ControlPlot plot;
    plot.categoryTitle = tr("Year of closure");
    plot.name = subject.name;
    plot.unit = u"%1 %2"_s.arg(subject.of, subject.what);
    plot.form = {1, true};
    for (const auto &[year, filled] : subject.tally->years) {
        if (year == 0 || filled.applicable == 0)
            continue;
        observations.append({double(filled.filled), double(filled.applicable)});
        plot.categories.append(QString::number(year));
        plot.outOf.append(
            tr("%1 of %2").arg(Format::count(filled.filled), Format::count(filled.applicable)));
    }
    const auto chart = shareChart(observations);
    if (!chart)
        return tl::unexpected(chart.error());
    for (const ControlPoint &point : chart->points) {
        plot.values.append(point.value);
        plot.centres.append(point.centre);
        plot.lowers.append(point.lower);
        plot.uppers.append(point.upper);
    }
    for (const auto &found : signalsOf(*chart))
        plot.signs.append(yearSigns(found));
    return plot;
}

Measured<FunnelPlot> QualityWords::overTeams(const Subject &subject, const DataQuality &quality)
{
    QList<Observation> observations;
    FunnelPlot plot;
    plot.placeTitle = tr("Team");
    plot.unit = subject.what;
    plot.sizeTitle = subject.of;
    for (const NamedTeam &team : quality.teams) {
        const auto found = subject.tally->teams.find(team.id);
        if (found == subject.tally->teams.end() || found->second.applicable == 0)
            continue;
        observations.append({double(found->second.filled), double(found->second.applicable)});
        plot.places.append(team.name);
    }
    const auto funnel = funnelOfShares(observations);
    if (!funnel)
        return tl::unexpected(funnel.error());
    plot.target = funnel->target;
    for (const FunnelPoint &point : funnel->points) {
        plot.sizes.append(point.observed.of);
        plot.values.append(point.share);
        plot.signs.append(teamSign(point.place));
    }
    TrendCharts::addLimits(plot, *funnel);
    return plot;
}

} // namespace Revisit
