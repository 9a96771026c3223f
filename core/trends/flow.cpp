#include "core/trends/flow.h"

#include "core/base/text.h"
#include "core/people/capability.h"
#include "core/statistics/period.h"
#include "core/storage/transaction.h"
#include "core/trends/flowstore.h"

#include <QLocale>

#include <array>
#include <cmath>
#include <map>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array bandEnds{7, 14, 28, 56, 84, 0}; // days; 0: no end

bool isBy(QDate step, QDate day)
{
    return step.isValid() && step <= day;
}

// A case that was decided had been started, and one that was started had come in,
// whether or not that is on record.
bool isDecidedBy(const CaseFlow &each, QDate day)
{
    return isBy(each.decided, day);
}
bool isStartedBy(const CaseFlow &each, QDate day)
{
    return isBy(each.started, day) || isDecidedBy(each, day);
}
bool hasComeInBy(const CaseFlow &each, QDate day)
{
    return isBy(each.cameIn, day) || isStartedBy(each, day);
}

// Whether a time is known of a case, from `start` to its decision.
bool isTimed(const CaseFlow &each, QDate CaseFlow::*start)
{
    return each.decided.isValid() && (each.*start).isValid();
}

bool isAmong(const CaseFlow &each, FlowCount count, QDate day)
{
    const auto isOfMonth = [&](QDate CaseFlow::*start) {
        return isTimed(each, start) && periodOf(PeriodKind::Month, day).contains(each.decided);
    };
    switch (count) {
    case FlowCount::CameIn:
        return hasComeInBy(each, day);
    case FlowCount::Started:
        return isStartedBy(each, day);
    case FlowCount::Decided:
        return isDecidedBy(each, day);
    case FlowCount::LeadTime:
        return isOfMonth(&CaseFlow::allotted);
    case FlowCount::CycleTime:
        break;
    }
    return isOfMonth(&CaseFlow::started);
}

QString flowTitle(FlowCount count, QDate day)
{
    const QString date = QLocale().toString(day, QLocale::ShortFormat);
    switch (count) {
    case FlowCount::CameIn:
        //: A list of cases: those that had come in by the end of a day
        return CoreText::tr("Came in by %1").arg(date);
    case FlowCount::Started:
        return CoreText::tr("Started by %1").arg(date);
    case FlowCount::Decided:
        return CoreText::tr("Decided by %1").arg(date);
    case FlowCount::LeadTime:
    case FlowCount::CycleTime:
        break;
    }
    //: A list of cases: those decided in a month, of which a time is known
    return CoreText::tr("Timed and decided in %1")
        .arg(periodName(periodOf(PeriodKind::Month, day)));
}

FlowDay dayOf(const QList<CaseFlow> &cases, QDate day, bool isOpen)
{
    FlowDay flow{day, 0, 0, 0, {}};
    QList<CaseId> inProgress;
    for (const CaseFlow &each : cases) {
        const bool isDecided = isDecidedBy(each, day);
        const bool isStarted = isStartedBy(each, day);
        flow.cameIn += hasComeInBy(each, day);
        flow.started += isStarted;
        flow.decided += isDecided;
        if (isStarted && !isDecided)
            inProgress.append(each.id);
    }
    flow.inProgress.count = inProgress.size();
    flow.inProgress.cases.filter.among = isOpen ? inProgress : QList<CaseId>();
    flow.inProgress.cases.title =
        //: A list of cases: those in progress at the end of a day
        CoreText::tr("In progress on %1").arg(QLocale().toString(day, QLocale::ShortFormat));
    return flow;
}

QDate firstDayOf(const QList<CaseFlow> &cases)
{
    QDate first;
    for (const CaseFlow &each : cases) {
        for (const QDate day : {each.cameIn, each.started, each.decided}) {
            if (day.isValid() && (!first.isValid() || day < first))
                first = day;
        }
    }
    return first;
}

QString bandName(int from, int until)
{
    return until == 0 ? CoreText::tr("%1 days or more").arg(from)
                      //: Open cases by age: from so many to so many days
                      : CoreText::tr("%1 to %2 days").arg(from).arg(until);
}

QList<AgeBand> agesOf(const QList<CaseFlow> &cases, QDate today, bool isOpen)
{
    QList<AgeBand> bands;
    int from = 0;
    for (const int end : bandEnds) {
        AgeBand band{from, end, {0, {{}, bandName(from, end)}}};
        QList<CaseId> open;
        for (const CaseFlow &each : cases) {
            const qint64 age = each.allotted.isValid() ? each.allotted.daysTo(today) : -1;
            if (!each.decided.isValid() && age >= from && (end == 0 || age <= end))
                open.append(each.id);
        }
        band.open.count = open.size();
        band.open.cases.filter.among = isOpen ? open : QList<CaseId>();
        bands.append(band);
        from = end + 1;
    }
    return bands;
}

// Nearest rank: the least number of days that so large a share of cases took at most.
double atShare(const QList<double> &sorted, double share)
{
    const qsizetype rank = qsizetype(std::ceil(share * double(sorted.size())));
    return sorted.at(std::clamp<qsizetype>(rank - 1, 0, sorted.size() - 1));
}

bool isWithin(const Period &period, const DayRange &range)
{
    return contains(range, period.first) && contains(range, period.last);
}

QList<TimePercentiles> percentilesOf(const QList<CaseFlow> &cases, QDate CaseFlow::*start,
                                     QDate today, const DayRange &range)
{
    std::map<QDate, QList<double>> months;
    for (const CaseFlow &each : cases) {
        const Period month = periodOf(PeriodKind::Month, each.decided);
        if (isTimed(each, start) && month.last < today && isWithin(month, range))
            months[month.first].append(double((each.*start).daysTo(each.decided)));
    }
    QList<TimePercentiles> all;
    for (auto &[month, days] : months) {
        std::ranges::sort(days);
        all.append({month, days.size(), atShare(days, 0.15), atShare(days, 0.5),
                    atShare(days, 0.85), atShare(days, 0.95)});
    }
    return all;
}

} // namespace

Flow flowOf(const QList<CaseFlow> &cases, QDate today, bool isOpen, const DayRange &range)
{
    Flow flow;
    flow.today = today;
    const QList<Period> weeks = periodsBetween(PeriodKind::Week, firstDayOf(cases), today);
    for (const Period &week : weeks) {
        const QDate end = std::min(week.last, today);
        if (contains(range, end))
            flow.weeks.append(dayOf(cases, end, isOpen));
    }
    flow.ages = agesOf(cases, today, isOpen);
    flow.ageUnknown = std::ranges::count_if(cases, [](const CaseFlow &each) {
        return !each.decided.isValid() && !each.allotted.isValid();
    });
    flow.leadTimes = percentilesOf(cases, &CaseFlow::allotted, today, range);
    flow.cycleTimes = percentilesOf(cases, &CaseFlow::started, today, range);
    return flow;
}

Figure flowFigureOf(const QList<CaseFlow> &cases, FlowCount count, QDate day)
{
    QList<CaseId> among;
    for (const CaseFlow &each : cases) {
        if (isAmong(each, count, day))
            among.append(each.id);
    }
    Figure figure;
    figure.count = among.size();
    figure.cases.filter.among = among;
    figure.cases.title = flowTitle(count, day);
    return figure;
}

Result<Figure> flowFigure(Connection &connection, const Officer &viewer, FlowCount count, QDate day,
                          const FigureFilter &filter)
{
    RV_CHECK(permit(viewer, Capability::ViewTrends));
    RV_CHECK(permit(viewer, Capability::ViewCases));
    return reading([&] { return flowFigureOf(caseFlows(connection, filter), count, day); });
}

Result<Flow> flow(Connection &connection, const Officer &viewer, QDate today,
                  const FigureFilter &filter)
{
    RV_CHECK(permit(viewer, Capability::ViewTrends));
    return reading([&] {
        return flowOf(caseFlows(connection, filter), today,
                      allows(viewer.role, Capability::ViewCases), filter.range(today));
    });
}

} // namespace Revisit
