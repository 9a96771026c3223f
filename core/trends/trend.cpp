#include "core/trends/trend.h"

#include "core/base/text.h"
#include "core/people/capability.h"
#include "core/refdata/codebook.h"
#include "core/review/ruleset.h"
#include "core/review/rulesetstore.h"
#include "core/storage/transaction.h"

#include <algorithm>
#include <map>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

// What falls into one period, team or area.
class Heap
{
public:
    void add(const TrendEvent &event)
    {
        ++m_all;
        m_sum += event.isCounted ? event.amount : 0;
        if (!event.isCounted)
            return;
        m_amounts.append(event.amount);
        m_cases.append(event.id);
    }

    Observation observed(MeasureShape shape) const
    {
        const double counted = double(m_amounts.size());
        switch (shape) {
        case MeasureShape::Count:
            return {counted, 1};
        case MeasureShape::Share:
            return {counted, double(m_all)};
        case MeasureShape::Rate:
            return {m_sum, double(m_all)};
        case MeasureShape::Mean:
            return {m_sum, counted};
        case MeasureShape::Median:
            return {m_amounts.isEmpty() ? 0 : median(), m_amounts.isEmpty() ? 0.0 : 1.0};
        }
        Q_UNREACHABLE();
    }

    Figure figure(const QString &title, bool isOpen) const
    {
        QList<CaseId> cases = m_cases;
        std::ranges::sort(cases);
        cases.erase(std::unique(cases.begin(), cases.end()), cases.end());
        Figure figure{qint64(m_amounts.size()), {{}, title}};
        figure.cases.filter.among = isOpen ? cases : QList<CaseId>();
        return figure;
    }

private:
    double median() const
    {
        QList<double> sorted = m_amounts;
        std::ranges::sort(sorted);
        const qsizetype middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.at(middle)
                                      : (sorted.at(middle - 1) + sorted.at(middle)) / 2;
    }

    qint64 m_all = 0;
    double m_sum = 0;
    QList<double> m_amounts;
    QList<CaseId> m_cases;
};

bool isTime(Measure measure)
{
    return measure == Measure::ReferralDelay || measure == Measure::LeadTime ||
           measure == Measure::CycleTime;
}

// A time up to today holds the period that runs, which is told apart.
DayRange rangeOf(const TrendQuestion &question, QDate today)
{
    DayRange range = question.range(today);
    if (range.until >= today)
        range.until = {};
    return range;
}

// Takes events one by one and cuts them into periods at the end.
class TrendCutter
{
public:
    TrendCutter(const TrendQuestion &question, QDate today, bool isOpen)
        : m_question(question)
        , m_about(about(question.measure))
        , m_today(today)
        , m_range(rangeOf(question, today))
        , m_isOpen(isOpen)
    {
        m_trend.question = question;
        m_trend.today = today;
    }

    void add(const TrendEvent &event)
    {
        ++m_trend.events;
        if (isTime(m_question.measure) && !event.isCounted) {
            ++m_trend.waiting;
            return;
        }
        if (!event.day.isValid()) {
            ++m_trend.undated;
            return;
        }
        if (m_question.filter.area && event.area != m_question.filter.area)
            return;
        const Period period = periodOf(m_question.period, event.day);
        if (!contains(m_range, period.first) || !contains(m_range, period.last))
            return;
        if (period.last >= m_today) {
            ++m_trend.notOver;
            return;
        }
        m_dated.append({period.first, &event});
    }

    Trend finish(const QList<NamedTeam> &teams)
    {
        std::map<TeamId, Heap> byTeam;
        std::map<CodeId, Heap> byArea;
        std::map<QDate, Heap> byPeriod;
        for (const auto &[first, event] : std::as_const(m_dated)) {
            if (event->team)
                byTeam[*event->team].add(*event);
            if (m_question.filter.team && event->team != m_question.filter.team)
                continue;
            if (event->area)
                byArea[*event->area].add(*event);
            byPeriod[first].add(*event);
        }
        addPeriods(byPeriod);
        for (const NamedTeam &team : teams)
            addGroup(m_trend.teams, team.name, byTeam[team.id]);
        for (const auto &[area, heap] : byArea)
            addGroup(m_trend.areas, CodeBook::instance().label(area), heap);
        return m_trend;
    }

private:
    // The end of the last period that is over and lies in the time as a whole.
    QDate lastWholeDay() const
    {
        const QDate over = periodOf(m_question.period, m_today).first.addDays(-1);
        if (!m_range.until.isValid() || m_range.until >= over)
            return over;
        return periodOf(m_question.period, m_range.until.addDays(1)).first.addDays(-1);
    }

    QString titleOf(const QString &where) const
    {
        QString what = m_about.name;
        if (m_question.code)
            what += u": "_s + CodeBook::instance().label(*m_question.code);
        //: What a list of cases shows: a measure, then the period or the team
        return CoreText::tr("%1, %2").arg(what, where);
    }

    void addPeriods(const std::map<QDate, Heap> &heaps)
    {
        if (heaps.empty())
            return;
        const QDate last = m_about.isYearly ? heaps.rbegin()->first : lastWholeDay();
        for (const Period &period : periodsBetween(m_question.period, heaps.begin()->first, last)) {
            const auto found = heaps.find(period.first);
            const Heap heap = found == heaps.end() ? Heap() : found->second;
            const Observation observed = heap.observed(m_about.shape);
            if (observed.of <= 0) {
                ++m_trend.emptyPeriods;
                continue;
            }
            m_trend.points.append(
                {period, observed, heap.figure(titleOf(periodName(period)), m_isOpen)});
        }
    }

    void addGroup(QList<TrendGroup> &groups, const QString &name, const Heap &heap) const
    {
        const Observation observed = heap.observed(m_about.shape);
        if (observed.of > 0)
            groups.append({name, observed, heap.figure(titleOf(name), m_isOpen)});
    }

    struct Dated {
        QDate first;
        const TrendEvent *event;
    };

    const TrendQuestion m_question;
    const MeasureAbout m_about;
    const QDate m_today;
    const DayRange m_range;
    const bool m_isOpen;
    QList<Dated> m_dated;
    Trend m_trend;
};

QString signalText(const PointSignal &signal, const QString &from, const QString &until)
{
    const bool isUp = signal.way > 0;
    switch (signal.signal) {
    case Signal::OutsideLimits:
        return isUp ? CoreText::tr("Above the upper limit in %1").arg(from)
                    : CoreText::tr("Below the lower limit in %1").arg(from);
    case Signal::OneSide:
        return isUp ? CoreText::tr("7 or more above the mean, %1 to %2").arg(from, until)
                    : CoreText::tr("7 or more below the mean, %1 to %2").arg(from, until);
    case Signal::Trend:
        return isUp ? CoreText::tr("7 or more rising, %1 to %2").arg(from, until)
                    : CoreText::tr("7 or more falling, %1 to %2").arg(from, until);
    case Signal::NearLimit:
        return isUp ? CoreText::tr("2 of 3 near the upper limit, up to %1").arg(until)
                    : CoreText::tr("2 of 3 near the lower limit, up to %1").arg(until);
    }
    Q_UNREACHABLE();
}

// The first point at or after which each new baseline begins.
QList<qsizetype> baselinesOf(const Trend &trend)
{
    QList<qsizetype> starts;
    for (const Rebase &rebase : trend.rebases) {
        const auto at = std::ranges::find_if(trend.points, [&](const TrendPoint &point) {
            return point.period.last >= rebase.from;
        });
        const qsizetype start = at - trend.points.begin();
        if (start > 0 && start < trend.points.size() && !starts.contains(start))
            starts.append(start);
    }
    return starts;
}

} // namespace

Trend trendOf(const TrendQuestion &question, const QList<TrendEvent> &events,
              const QList<NamedTeam> &teams, QDate today, bool isOpen)
{
    TrendCutter cutter(question, today, isOpen);
    for (const TrendEvent &event : events)
        cutter.add(event);
    return cutter.finish(teams);
}

Result<Trend> trend(Connection &connection, const Officer &viewer, const TrendQuestion &question,
                    QDate today)
{
    RV_CHECK(permit(viewer, Capability::ViewTrends));
    return inSnapshot(connection, [&]() -> Result<Trend> {
        const QString ruleset = currentRuleset(rulesetsOf(connection), today).name;
        Trend answer =
            trendOf(question, trendEvents(connection, question, ruleset), teamsByName(connection),
                    today, allows(viewer.role, Capability::ViewCases));
        answer.rebases = rebasesOf(connection, question.series());
        return answer;
    });
}

Result<QList<NamedTeam>> trendTeams(Connection &connection, const Officer &viewer)
{
    RV_CHECK(permit(viewer, Capability::ViewTrends));
    return reading([&] { return teamsByName(connection); });
}

Measured<ControlledTrend> controlled(const Trend &trend, ControlKind kind)
{
    ControlledTrend all{kind, {}, {}, baselinesOf(trend)};
    QList<qsizetype> ends = all.baselines;
    ends.append(trend.points.size());
    qsizetype start = 0;
    for (const qsizetype end : std::as_const(ends)) {
        QList<Observation> observations;
        for (qsizetype i = start; i < end; ++i)
            observations.append(trend.points.at(i).observed);
        const Measured<ControlChart> chart = controlChart(kind, observations);
        if (!chart)
            return tl::unexpected(chart.error());
        all.points.append(chart->points);
        all.found.append(signalsOf(*chart));
        start = end;
    }
    return all;
}

QList<NamedSignal> namedSignals(const Trend &trend, const ControlledTrend &controlled)
{
    QList<NamedSignal> named;
    for (qsizetype i = 0; i < controlled.found.size(); ++i) {
        for (const PointSignal &signal : controlled.found.at(i)) {
            const auto same = std::ranges::find_if(named, [&](const NamedSignal &earlier) {
                return earlier.signal == signal && earlier.until == i - 1 &&
                       signal.signal != Signal::OutsideLimits;
            });
            if (same != named.end())
                same->until = i;
            else
                named.append({i, i, signal, {}});
        }
    }
    for (NamedSignal &each : named)
        each.text = signalText(each.signal, periodName(trend.points.at(each.from).period),
                               periodName(trend.points.at(each.until).period));
    return named;
}

Measured<RateRatio> comparePeriods(const Trend &trend, qsizetype before, qsizetype after)
{
    const MeasureShape shape = about(trend.question.measure).shape;
    const TrendPoint &first = trend.points.at(before);
    const TrendPoint &second = trend.points.at(after);
    const bool isCount = shape == MeasureShape::Count;
    return rateRatio({qRound64(first.observed.count), qRound64(second.observed.count),
                      isCount ? double(first.period.days()) : first.observed.of,
                      isCount ? double(second.period.days()) : second.observed.of});
}

} // namespace Revisit
