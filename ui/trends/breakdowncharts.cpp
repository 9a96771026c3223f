#include "ui/trends/breakdowncharts.h"

#include "ui/base/format.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

constexpr int otherColour = Theme::seriesCount - 2;
constexpr int notRecordedColour = Theme::seriesCount - 1;

using Kind = BreakdownSeries::Kind;

enum class Picture { Lines, Columns, Across };

Picture pictureOf(Breakdown breakdown)
{
    switch (breakdown) {
    case Breakdown::Throughput:
    case Breakdown::Inflow:
    case Breakdown::Outcomes:
    case Breakdown::Settings:
        return Picture::Lines;
    case Breakdown::Decisions:
    case Breakdown::Referrals:
    case Breakdown::Crossover:
        return Picture::Columns;
    case Breakdown::Findings:
    case Breakdown::Scope:
    case Breakdown::Reasons:
        break;
    }
    return Picture::Across;
}

int mostDrawn(Breakdown breakdown)
{
    const auto cut = cutOf(breakdown);
    if (!cut)
        return 0;
    if (cut == PeriodKind::Year)
        return BreakdownCharts::yearsShown;
    return pictureOf(breakdown) == Picture::Columns ? BreakdownCharts::monthsShown : 0;
}

int colourOf(const BreakdownSeries &series, int place)
{
    if (series.kind == Kind::One)
        return place;
    return series.kind == Kind::Other ? otherColour : notRecordedColour;
}

qint64 sumOf(const QList<qint64> &counts)
{
    return std::accumulate(counts.begin(), counts.end(), qint64(0));
}

// A week that is not over would look like a fall.
int placesDrawn(const BreakdownTable &table)
{
    const int places = int(table.places());
    const bool isRunning = table.breakdown == Breakdown::Throughput && places > 1 &&
                           table.periods.last().last >= table.today;
    return isRunning ? places - 1 : places;
}

LineChart linesOf(const BreakdownTable &table, int first, int shown)
{
    LineChart chart;
    chart.unit = BreakdownCharts::tr("cases");
    const bool isYearly = cutOf(table.breakdown) == PeriodKind::Year;
    chart.step = isYearly ? TimeStep::Year : TimeStep::Day;
    for (const BreakdownSeries &series : table.series) {
        LineSeries line;
        line.name = series.label;
        line.colour = colourOf(series, int(chart.series.size()));
        line.style = series.kind == Kind::NotRecorded                          ? LineStyle::Dotted
                     : series.key == 1 && !isYearly && table.series.size() > 1 ? LineStyle::Dashed
                                                                               : LineStyle::Solid;
        for (int place = first; place < first + shown; ++place) {
            const Period &period = table.periods.at(place);
            const QDate day = isYearly ? QDate(period.first.year(), 7, 1) : period.first;
            line.points.append({day, double(series.counts.at(place))});
        }
        chart.series.append(line);
    }
    return chart;
}

BarChart barsOf(const BreakdownTable &table, int first, int shown)
{
    BarChart chart;
    chart.unit = BreakdownCharts::tr("cases");
    chart.shape =
        pictureOf(table.breakdown) == Picture::Across ? BarShape::Across : BarShape::Upright;
    for (int place = first; place < first + shown; ++place)
        chart.categories.append(table.keys.isEmpty()
                                    ? (cutOf(table.breakdown) == PeriodKind::Year
                                           ? QString::number(table.periods.at(place).first.year())
                                           : Format::shortMonth(table.periods.at(place).first))
                                    : table.categories.at(place));
    for (const BreakdownSeries &series : table.series) {
        BarSeries bars;
        bars.name = series.label.isEmpty() ? BreakdownCharts::tr("Cases") : series.label;
        bars.colour = colourOf(series, int(chart.series.size()));
        for (int place = first; place < first + shown; ++place)
            bars.values.append(double(series.counts.at(place)));
        chart.series.append(bars);
    }
    return chart;
}

// "The most frequent: Insufficient evidence, 41 of 120 cases (34%)."
QString mostFrequent(const BreakdownTable &table)
{
    qint64 most = 0;
    QString name;
    if (table.keys.isEmpty()) {
        for (const BreakdownSeries &series : table.series) {
            if (series.kind == Kind::One && sumOf(series.counts) > most) {
                most = sumOf(series.counts);
                name = series.label;
            }
        }
    } else if (!table.series.isEmpty()) {
        const QList<qint64> &counts = table.series.first().counts;
        for (qsizetype i = 0; i < counts.size(); ++i) {
            if (table.keys.at(i) > 0 && counts.at(i) > most) {
                most = counts.at(i);
                name = table.categories.at(i);
            }
        }
    }
    if (most == 0)
        return BreakdownCharts::tr("Nothing is recorded.");
    return BreakdownCharts::tr("The most frequent: %1, in %2 of %3 cases.")
        .arg(name, Format::count(most), Format::count(table.counted));
}

QString lastCounts(const BreakdownTable &table)
{
    QStringList parts;
    for (const BreakdownSeries &series : table.series) {
        if (!series.counts.isEmpty())
            parts.append(BreakdownCharts::tr("%1: %2").arg(series.label,
                                                           Format::count(sumOf(series.counts))));
    }
    //: Sums of the lines of a chart: "In all, came in: 120, decided: 80."
    return BreakdownCharts::tr("In all, %1.").arg(parts.join(u", "_s));
}

QString scopeSummary(const BreakdownTable &table)
{
    const auto countOf = [&](ScopeAnswered answer) {
        const qsizetype at = table.keys.indexOf(qint64(answer));
        return at < 0 || table.series.isEmpty() ? 0 : table.series.first().counts.at(at);
    };
    const qint64 in = countOf(ScopeAnswered::In);
    const qint64 run = table.cases - table.notRecorded;
    return BreakdownCharts::tr("%1 of %2 cases looked at are in scope (%3); of %4 it cannot be "
                               "said yet.")
        .arg(Format::count(in), Format::count(run), run > 0 ? Format::percent(in, run) : u"–"_s,
             Format::count(countOf(ScopeAnswered::NotKnown)));
}

QString summaryOf(const BreakdownTable &table)
{
    switch (table.breakdown) {
    case Breakdown::Throughput:
    case Breakdown::Inflow:
    case Breakdown::Referrals:
        return lastCounts(table);
    case Breakdown::Scope:
        return scopeSummary(table);
    default:
        return mostFrequent(table);
    }
}

QString definitionOf(const BreakdownTable &table)
{
    switch (table.breakdown) {
    case Breakdown::Throughput:
        return BreakdownCharts::tr(
            "Cases by the week, from Monday, in which they were decided; weeks that are over.");
    case Breakdown::Inflow:
        return BreakdownCharts::tr(
            "Cases by the month in which they came in, and in which they were decided.");
    case Breakdown::Decisions:
        return BreakdownCharts::tr("Decided cases, by the month of the decision.");
    case Breakdown::Findings:
        return BreakdownCharts::tr("Cases in whose latest submitted review it was found. A case "
                                   "with several counts in each bar.");
    case Breakdown::Referrals:
        return BreakdownCharts::tr("Cases with a referral, by the month in which it was made; "
                                   "acknowledged where all of that month are.");
    case Breakdown::Scope:
        return BreakdownCharts::tr("All cases by what the rules in force say. A case with an "
                                   "unknown is never put out of scope.");
    case Breakdown::Outcomes:
        return BreakdownCharts::tr("Cases in which an outcome occurs, by year of closure. A case "
                                   "with several counts in each line.");
    case Breakdown::Reasons:
        return BreakdownCharts::tr(
            "Cases by the reasons recorded for their closure. A case with several counts in each "
            "bar.");
    case Breakdown::Settings:
        return BreakdownCharts::tr("Cases by the setting recorded, by year of closure.");
    case Breakdown::Crossover:
        return BreakdownCharts::tr("Cases by whether sexual and criminal exploitation were both "
                                   "recorded, by year of closure.");
    }
    Q_UNREACHABLE();
}

// What is left out of the picture, and what is not on record.
QString completenessOf(const BreakdownTable &table, int first, int shown)
{
    QStringList parts;
    const bool isInTime = table.keys.isEmpty();
    if (isInTime && first > 0)
        parts.append(cutOf(table.breakdown) == PeriodKind::Year
                         ? BreakdownCharts::tr("The last %Ln year(s) are drawn.", nullptr, shown)
                         : BreakdownCharts::tr("The last %Ln month(s) are drawn.", nullptr, shown));
    if (!isInTime && shown < table.places())
        parts.append(BreakdownCharts::tr("The %1 most frequent of %2 are drawn.")
                         .arg(Format::count(shown), Format::count(table.places())));
    const auto drawn = std::ranges::count(table.series, Kind::One, &BreakdownSeries::kind);
    if (table.breakdown == Breakdown::Outcomes && table.kinds > drawn)
        parts.append(BreakdownCharts::tr("The %1 most frequent of %2 are drawn.")
                         .arg(Format::count(drawn), Format::count(table.kinds)));
    if (table.undated > 0)
        parts.append(cutOf(table.breakdown) == PeriodKind::Year
                         ? BreakdownCharts::tr("%Ln case(s) with no year of closure are not drawn.",
                                               nullptr, int(table.undated))
                         : BreakdownCharts::tr("When %Ln case(s) came in is not known.", nullptr,
                                               int(table.undated)));
    if (table.notRecorded > 0 && table.breakdown != Breakdown::Scope)
        parts.append(BreakdownCharts::tr("Of %Ln case(s) nothing is recorded.", nullptr,
                                         int(table.notRecorded)));
    return parts.join(u' ');
}

EmptyText emptyOf(Breakdown breakdown, bool isNarrowed)
{
    if (isNarrowed)
        return {u"search-x"_s, BreakdownCharts::tr("Nothing of this time, area and team"),
                BreakdownCharts::tr("Choose a longer time or show all.")};
    switch (breakdown) {
    case Breakdown::Throughput:
    case Breakdown::Decisions:
        return {u"gavel"_s, BreakdownCharts::tr("No review has been decided yet"),
                BreakdownCharts::tr("Decisions appear here when a team lead signs them off.")};
    case Breakdown::Findings:
        return {u"search"_s, BreakdownCharts::tr("No review has been submitted yet"),
                BreakdownCharts::tr("What reviews find appears here once they are submitted.")};
    case Breakdown::Referrals:
        return {u"send"_s, BreakdownCharts::tr("No referral has been made yet"),
                BreakdownCharts::tr("Referrals appear here with their acknowledgement.")};
    default:
        return {u"archive"_s, BreakdownCharts::tr("There are no cases yet"),
                BreakdownCharts::tr("Import a force's export to see how its cases were closed.")};
    }
}

QString denominatorOf(const BreakdownTable &table)
{
    return BreakdownCharts::tr("%1 cases in all").arg(Format::count(table.cases));
}

} // namespace

QString BreakdownCharts::nameOf(Breakdown breakdown)
{
    switch (breakdown) {
    case Breakdown::Throughput:
        return u"throughput"_s;
    case Breakdown::Inflow:
        return u"inflow"_s;
    case Breakdown::Decisions:
        return u"decisions"_s;
    case Breakdown::Findings:
        return u"findings"_s;
    case Breakdown::Referrals:
        return u"referrals"_s;
    case Breakdown::Scope:
        return u"scope"_s;
    case Breakdown::Outcomes:
        return u"outcomes"_s;
    case Breakdown::Reasons:
        return u"reasons"_s;
    case Breakdown::Settings:
        return u"settings"_s;
    case Breakdown::Crossover:
        return u"crossover"_s;
    }
    Q_UNREACHABLE();
}

QString BreakdownCharts::question(Breakdown breakdown)
{
    switch (breakdown) {
    case Breakdown::Throughput:
        return tr("How many cases are decided each week?");
    case Breakdown::Inflow:
        return tr("Does more come in than is decided?");
    case Breakdown::Decisions:
        return tr("What was decided each month?");
    case Breakdown::Findings:
        return tr("What was missed?");
    case Breakdown::Referrals:
        return tr("Are referrals acknowledged?");
    case Breakdown::Scope:
        return tr("How much is in scope?");
    case Breakdown::Outcomes:
        return tr("How were the cases closed originally?");
    case Breakdown::Reasons:
        return tr("Why were they closed?");
    case Breakdown::Settings:
        return tr("In which settings did it happen?");
    case Breakdown::Crossover:
        return tr("Does sexual exploitation meet criminal exploitation?");
    }
    Q_UNREACHABLE();
}

FigureFilterBar::Cut BreakdownCharts::cut(Breakdown breakdown)
{
    switch (breakdown) {
    case Breakdown::Throughput:
    case Breakdown::Inflow:
    case Breakdown::Decisions:
    case Breakdown::Findings:
    case Breakdown::Referrals:
        return FigureFilterBar::Cut::ByDay;
    case Breakdown::Scope:
        return FigureFilterBar::Cut::NotByTime;
    case Breakdown::Outcomes:
    case Breakdown::Reasons:
    case Breakdown::Settings:
    case Breakdown::Crossover:
        break;
    }
    return FigureFilterBar::Cut::ByYear;
}

BreakdownChart BreakdownCharts::chart(const BreakdownTable &table, const QString &only)
{
    BreakdownChart drawn;
    const Picture picture = pictureOf(table.breakdown);
    const int places = placesDrawn(table);
    const int most = mostDrawn(table.breakdown);
    drawn.first = most > 0 ? std::max(0, places - most) : 0;
    const int shown =
        picture == Picture::Across ? std::min(places, categoriesShown) : places - drawn.first;
    drawn.title = question(table.breakdown);
    drawn.summary = summaryOf(table);
    drawn.about = {denominatorOf(table), completenessOf(table, drawn.first, shown), table.today};
    QStringList lines{definitionOf(table) + only};
    if (!drawn.about.completeness.isEmpty())
        lines.append(drawn.about.completeness);
    //: Under the title of a chart: out of how many cases, and the day that it holds for
    lines.append(
        tr("Of %1 cases, as of %2.").arg(Format::count(table.cases), Format::date(table.today)));
    drawn.subtitle = lines.join(u' ');
    if (table.isEmpty() || (table.breakdown == Breakdown::Scope && table.cases == 0)) {
        drawn.empty = emptyOf(table.breakdown, table.filter.isNarrowed());
        return drawn;
    }
    if (picture == Picture::Lines) {
        drawn.chart = linesOf(table, drawn.first, shown);
    } else {
        BarChart bars = barsOf(table, drawn.first, shown);
        bars.categoryTitle = picture == Picture::Across                   ? tr("What")
                             : cutOf(table.breakdown) == PeriodKind::Year ? tr("Year")
                                                                          : tr("Month");
        drawn.chart = bars;
    }
    return drawn;
}

} // namespace Revisit
