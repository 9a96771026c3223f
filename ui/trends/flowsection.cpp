#include "ui/trends/flowsection.h"

#include "ui/base/chartcard.h"
#include "ui/base/format.h"
#include "ui/base/space.h"

#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

enum FlowChart { Cumulative, InProgress, Ages, Times };

LineSeries flowLine(const QString &name, int colour, LineStyle style = LineStyle::Solid)
{
    LineSeries line;
    line.name = name;
    line.colour = colour;
    line.style = style;
    return line;
}

QList<QDate> daysOf(const LineSeries &line)
{
    QList<QDate> days;
    for (const LinePoint &point : line.points)
        days.append(point.date);
    return days;
}

EmptyText nothingYet(const QString &body)
{
    return {u"chart-line"_s, FlowSection::tr("No figures yet"), body};
}

} // namespace

FlowSection::FlowSection(QWidget *parent)
    : QWidget(parent)
    , m_cards{new ChartCard(tr("How does work flow?"), this),
              new ChartCard(tr("How much is in progress?"), this),
              new ChartCard(tr("How old is open work?"), this),
              new ChartCard(tr("How long does a case take?"), this)}
    , m_grid(new QGridLayout(this))
{
    const std::array names{u"flowChart"_s, u"progressChart"_s, u"ageingChart"_s, u"timesChart"_s};
    for (size_t i = 0; i < m_cards.size(); ++i)
        m_cards[i]->setObjectName(names[i]);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(Space::card);
    connect(m_cards[Cumulative], &ChartCard::pointActivated, this,
            [this](int series, int index) { ask(m_cumulative, series, index); });
    connect(m_cards[Times], &ChartCard::pointActivated, this,
            [this](int series, int index) { ask(m_times, series, index); });
    connect(m_cards[InProgress], &ChartCard::pointActivated, this, [this](int, int index) {
        if (index < m_inProgress.size())
            Q_EMIT figureRequested(m_inProgress.at(index));
    });
    connect(m_cards[Ages], &ChartCard::pointActivated, this, [this](int, int index) {
        if (index < m_ages.size())
            Q_EMIT figureRequested(m_ages.at(index));
    });
}

void FlowSection::ask(const QList<Counted> &counted, int series, int index)
{
    if (series >= 0 && series < counted.size() && index >= 0 &&
        index < counted.at(series).days.size())
        Q_EMIT countRequested(counted.at(series).count, counted.at(series).days.at(index));
}

void FlowSection::setColumns(int columns)
{
    for (int i = 0; i < int(m_cards.size()); ++i)
        m_grid->addWidget(m_cards[size_t(i)], i / columns, i % columns);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, columns > 1 ? 1 : 0);
}

void FlowSection::showFlow(const Flow &flow, const QString &marking, const QString &only)
{
    m_only = only;
    for (ChartCard *card : m_cards)
        card->setMarking(marking);
    if (flow.weeks.isEmpty()) {
        for (ChartCard *card : m_cards)
            card->setEmpty(m_only.isEmpty()
                               ? nothingYet(tr("Import cases and review some of them first."))
                               : nothingYet(tr("There are none of this time, area and team.")));
        return;
    }
    showCumulative(flow);
    showInProgress(flow);
    showAges(flow);
    showTimes(flow);
}

template<typename Chart>
void FlowSection::show(ChartCard *card, const CountedChart<Chart> &counted)
{
    card->setSubtitle(counted.subtitle + m_only);
    card->setSummary(counted.summary);
    card->setAbout(counted.about);
    card->setChart(counted.chart);
}

void FlowSection::showCumulative(const Flow &flow)
{
    CountedChart<LineChart> counted;
    counted.subtitle = tr("Cases that had come in, been started and been decided by the end of "
                          "each week. The room between two lines is work that waits or is in "
                          "progress. As of %1.")
                           .arg(Format::date(flow.today));
    counted.about.asOf = flow.today;
    const FlowDay &last = flow.weeks.last();
    counted.summary = tr("%1 came in, %2 were started, %3 were decided.")
                          .arg(Format::count(last.cameIn), Format::count(last.started),
                               Format::count(last.decided));
    LineSeries cameIn = flowLine(tr("Came in"), 5, LineStyle::Dotted);
    LineSeries started = flowLine(tr("Started"), 1, LineStyle::Dashed);
    LineSeries decided = flowLine(tr("Decided"), 0);
    for (const FlowDay &day : flow.weeks) {
        cameIn.points.append({day.day, double(day.cameIn)});
        started.points.append({day.day, double(day.started)});
        decided.points.append({day.day, double(day.decided)});
    }
    m_cumulative = {{FlowCount::CameIn, daysOf(cameIn)},
                    {FlowCount::Started, daysOf(started)},
                    {FlowCount::Decided, daysOf(decided)}};
    counted.chart = {.series = {cameIn, started, decided}, .unit = tr("cases")};
    show(m_cards[Cumulative], counted);
}

void FlowSection::showInProgress(const Flow &flow)
{
    CountedChart<LineChart> counted;
    counted.subtitle = tr("Cases started and not decided at the end of each week. As of %1.")
                           .arg(Format::date(flow.today));
    counted.summary =
        tr("%1 are in progress now.").arg(Format::count(flow.weeks.last().inProgress.count));
    counted.about.asOf = flow.today;
    LineSeries line = flowLine(tr("In progress"), 0);
    m_inProgress.clear();
    for (const FlowDay &day : flow.weeks) {
        line.points.append({day.day, double(day.inProgress.count)});
        m_inProgress.append(day.inProgress);
    }
    counted.chart = {.series = {line}, .unit = tr("cases")};
    show(m_cards[InProgress], counted);
}

void FlowSection::showAges(const Flow &flow)
{
    CountedChart<BarChart> counted;
    counted.subtitle =
        tr("Open cases by the days since their first allocation. %1 were never allocated and are "
           "not drawn. As of %2.")
            .arg(Format::count(flow.ageUnknown), Format::date(flow.today));
    counted.about = {{},
                     tr("%1 open cases were never allocated and are not drawn.")
                         .arg(Format::count(flow.ageUnknown)),
                     flow.today};
    BarSeries bars{tr("Open cases"), {}, 0};
    m_ages.clear();
    for (const AgeBand &band : flow.ages) {
        counted.chart.categories.append(band.open.cases.title);
        bars.values.append(double(band.open.count));
        m_ages.append(band.open);
    }
    counted.chart.shape = BarShape::Across;
    counted.chart.categoryTitle = tr("Age");
    counted.chart.unit = tr("cases");
    counted.chart.series = {bars};
    counted.summary = tr("%1 are open for %2.")
                          .arg(Format::count(m_ages.last().count), m_ages.last().cases.title);
    show(m_cards[Ages], counted);
}

void FlowSection::showTimes(const Flow &flow)
{
    if (flow.leadTimes.isEmpty())
        return m_cards[Times]->setEmpty(nothingYet(tr("No month with a decision is over yet.")));
    CountedChart<LineChart> counted;
    counted.subtitle =
        tr("Days from the first allocation to the decision, by the month of the decision: so many "
           "in a hundred cases took no longer. Dotted: from the start of the review. As of %1.")
            .arg(Format::date(flow.today));
    counted.about = {tr("Cases decided in each month with both days on record"),
                     tr("The month that is not over is left out."), flow.today};
    LineSeries p15 = flowLine(tr("15 in 100"), 2, LineStyle::Dashed);
    LineSeries p50 = flowLine(tr("Half"), 0);
    LineSeries p85 = flowLine(tr("85 in 100"), 1);
    LineSeries p95 = flowLine(tr("95 in 100"), 3, LineStyle::Dashed);
    LineSeries cycle = flowLine(tr("Half, from the start"), 5, LineStyle::Dotted);
    for (const TimePercentiles &month : flow.leadTimes) {
        p15.points.append({month.month, month.p15});
        p50.points.append({month.month, month.p50});
        p85.points.append({month.month, month.p85});
        p95.points.append({month.month, month.p95});
    }
    for (const TimePercentiles &month : flow.cycleTimes)
        cycle.points.append({month.month, month.p50});
    counted.chart = {.series = {p15, p50, p85, p95}, .unit = tr("days")};
    m_times = QList<Counted>(4, {FlowCount::LeadTime, daysOf(p50)});
    if (!cycle.points.isEmpty()) {
        counted.chart.series.append(cycle);
        m_times.append({FlowCount::CycleTime, daysOf(cycle)});
    }
    const TimePercentiles &last = flow.leadTimes.last();
    counted.summary = tr("In the last month, of %1 cases, half took %2 days and 85 in 100 took %3.")
                          .arg(Format::count(last.cases), Format::count(qRound64(last.p50)),
                               Format::count(qRound64(last.p85)));
    show(m_cards[Times], counted);
}

} // namespace Revisit
