#include "ui/dataquality/qualitycell.h"

#include "ui/base/format.h"
#include "ui/dataquality/qualitywords.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <set>

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

QString hundredths(double share)
{
    return QLocale().toString(share * 100, 'f', 1);
}

// What is found in a slice; nothing where nothing was.
template<typename Found, typename Figure>
const Figure *figureIn(const Found &found, const Figure &all, const QualitySlice &slice)
{
    const auto pick = [](const auto &figures, const auto &key) {
        const auto place = figures.find(key);
        return place == figures.end() ? nullptr : &place->second;
    };
    if (slice.year)
        return pick(found.years, *slice.year);
    if (slice.team)
        return pick(found.teams, *slice.team);
    return &all;
}

QString daysText(double days)
{
    return QualityCells::tr("%Ln day(s)", nullptr, int(std::lround(days)));
}

QString wholeDays(double days)
{
    return Format::count(std::llround(days));
}

// "29 to 35"; an end that so few cases do not have is said to be open.
QString intervalText(const Quantile &quantile)
{
    if (quantile.lower && quantile.upper)
        //: An interval: from, to
        return QualityCells::tr("%1 to %2")
            .arg(wholeDays(*quantile.lower), wholeDays(*quantile.upper));
    if (quantile.lower)
        //: An interval whose upper end is not known
        return QualityCells::tr("%1 or more").arg(wholeDays(*quantile.lower));
    if (quantile.upper)
        return QualityCells::tr("up to %1").arg(wholeDays(*quantile.upper));
    return QualityCells::tr("too few for an interval");
}

template<typename Key>
std::set<Key> sliceKeys(const DataQuality &quality, Dimension dimension,
                        std::map<Key, Filled> Tally::*shares,
                        std::map<Key, Timeliness> Lateness::*days)
{
    std::set<Key> keys;
    for (const FieldQuality &field : quality.fields) {
        if (const Tally *tally = field.tally(dimension)) {
            for (const auto &[key, filled] : tally->*shares)
                keys.insert(key);
        }
        if (dimension == Dimension::Timeliness) {
            for (const auto &[key, timeliness] : field.lateness.*days)
                keys.insert(key);
        }
    }
    return keys;
}

} // namespace

std::optional<QualityCell> QualityCells::at(const DataQuality &quality, QualityChoice choice,
                                            const QualitySlice &slice)
{
    if (!isAssessed(choice.field, choice.dimension))
        return {};
    const FieldQuality &field = quality.field(choice.field);
    if (isInDays(choice.field, choice.dimension)) {
        const auto *timeliness = figureIn(field.lateness, field.lateness.all, slice);
        return timeliness && timeliness->cases > 0 ? std::optional(days(choice, *timeliness))
                                                   : std::nullopt;
    }
    const Tally *tally = field.tally(choice.dimension);
    const auto *filled = tally ? figureIn(*tally, tally->all, slice) : nullptr;
    return filled && filled->applicable > 0 ? std::optional(share(choice, *filled)) : std::nullopt;
}

QString QualityCells::withInterval(const Filled &filled)
{
    const auto share = filled.share();
    if (!share)
        return undefinedText(share.error());
    //: A share with its interval of 95 %: "31.2% (29.6 to 32.9)"
    return tr("%1% (%2 to %3)")
        .arg(hundredths(share->value), hundredths(share->interval.lower),
             hundredths(share->interval.upper));
}

QualityCell QualityCells::share(QualityChoice choice, const Filled &filled)
{
    const Share good = *filled.share();
    QualityCell cell;
    cell.brief = QLocale().toString(int(std::floor(good.value * 100))) + QLocale().percent();
    cell.figure = hundredths(good.value) + QLocale().percent();
    cell.interval =
        tr("%1 to %2").arg(hundredths(good.interval.lower), hundredths(good.interval.upper));
    //: So many of so many, and of what: "48 of 154 suspects"
    cell.outOf = tr("%1 of %2 %3")
                     .arg(Format::count(filled.filled), Format::count(filled.applicable),
                          unitName(unitOf(choice.field, choice.dimension)));
    //: Under a share: its interval in whole per cent, and out of how many: "29 to 33 · of 154"
    cell.small = tr("%1 to %2 · of %3")
                     .arg(QLocale().toString(int(std::floor(good.interval.lower * 100))),
                          QLocale().toString(int(std::ceil(good.interval.upper * 100))),
                          Format::count(filled.applicable));
    cell.cases = filled.casesWithout;
    cell.applicable = filled.applicable;
    cell.lack = 1 - good.value;
    cell.opens = opens(choice, cell.cases);
    //: A figure, what it says, and its interval: "31.2% filled in (95% interval 29.6 to 32.9)"
    cell.reading =
        tr("%1 %2 (95% interval %3)").arg(cell.figure, QualityWords::good(choice), cell.interval) +
        u'\n' + cell.outOf + u'\n' + cell.opens;
    cell.numbers = {good.value,
                    good.interval.lower,
                    good.interval.upper,
                    double(filled.filled),
                    double(filled.applicable),
                    double(filled.casesWithout)};
    return cell;
}

QualityCell QualityCells::days(QualityChoice choice, const Timeliness &timeliness)
{
    const Quantile median = *timeliness.median;
    const Quantile ninth = *timeliness.ninth;
    QualityCell cell;
    //: A number of days, short
    cell.brief = tr("%1 d").arg(wholeDays(median.value));
    cell.figure = daysText(median.value);
    cell.interval = intervalText(median);
    cell.outOf = tr("%1 cases").arg(Format::count(timeliness.cases));
    //: Under the days that half took: nine in ten took so many, of so many cases
    cell.small =
        tr("nine in ten %1 · of %2").arg(wholeDays(ninth.value), Format::count(timeliness.cases));
    cell.cases = timeliness.cases;
    cell.applicable = timeliness.cases;
    cell.opens = opens(choice, cell.cases);
    //: Half of the cases took no longer than so many days
    cell.reading = tr("Half within %1 (95% interval %2)").arg(cell.figure, cell.interval) + u'\n' +
                   tr("Nine in ten within %1 (95% interval %2)")
                       .arg(daysText(ninth.value), intervalText(ninth)) +
                   u'\n' + cell.outOf + u'\n' + cell.opens;
    cell.numbers = {median.value,
                    median.lower,
                    median.upper,
                    ninth.value,
                    ninth.lower,
                    ninth.upper,
                    double(timeliness.cases)};
    return cell;
}

QStringList QualityCells::headings(Dimension dimension)
{
    if (dimension == Dimension::Timeliness)
        return {tr("Half within"), tr("From"), tr("To"),   tr("Nine in ten within"),
                tr("From"),        tr("To"),   tr("Cases")};
    //: Headings of a table: a share, the two ends of its interval, how many of how many
    return {tr("Share"), tr("From"), tr("To"), tr("Good"), tr("Out of"), tr("Cases to open")};
}

QString QualityCells::opens(QualityChoice choice, qint64 cases)
{
    if (cases == 0)
        return tr("Nothing is missing or wrong here: there is no case to open.");
    const int count = int(cases);
    if (choice.field == QualityField::WholeRecord)
        return tr("Opens the %Ln case(s) with a fault.", nullptr, count);
    switch (choice.dimension) {
    case Dimension::Completeness:
        return tr("Opens the %Ln case(s) in which it is not filled in.", nullptr, count);
    case Dimension::Validity:
        return tr("Opens the %Ln case(s) in which it is not valid.", nullptr, count);
    case Dimension::Consistency:
        return tr("Opens the %Ln case(s) in which it is at odds with the rest.", nullptr, count);
    case Dimension::Uniqueness:
        return tr("Opens the %Ln case(s) in which somebody stands twice.", nullptr, count);
    case Dimension::Timeliness:
        return tr("Opens the %Ln case(s) that were measured.", nullptr, count);
    }
    Q_UNREACHABLE();
}

QList<QualitySlice> QualityCells::years(const DataQuality &quality, Dimension dimension)
{
    QList<QualitySlice> slices;
    const auto years = sliceKeys(quality, dimension, &Tally::years, &Lateness::years);
    for (const int year : years) {
        if (year != 0)
            slices.append({.year = year, .name = QString::number(year)});
    }
    if (years.contains(0))
        //: A year of closure that is not recorded
        slices.append({.year = 0, .name = tr("No year")});
    return slices;
}

QList<QualitySlice> QualityCells::teams(const DataQuality &quality, Dimension dimension)
{
    QList<QualitySlice> slices;
    const auto teams = sliceKeys(quality, dimension, &Tally::teams, &Lateness::teams);
    for (const NamedTeam &team : quality.teams) {
        if (teams.contains(team.id))
            slices.append({.team = team.id, .name = team.name});
    }
    if (teams.contains(TeamId()))
        //: The team of cases that nobody reviews, or whose reviewer is in no team
        slices.append({.team = TeamId(), .name = tr("No team")});
    return slices;
}

} // namespace Revisit
