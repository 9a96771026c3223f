#include "core/trends/decisions.h"

#include "core/base/text.h"
#include "core/refdata/codebook.h"

#include <QLocale>

#include <algorithm>
#include <map>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

QDate firstOfMonth(QDate day)
{
    return {day.year(), day.month(), 1};
}

QList<QDate> monthsOf(const Progress &progress)
{
    QList<QDate> months;
    if (progress.decisions.isEmpty())
        return months;
    const QDate last = firstOfMonth(std::max(progress.decisions.last().day, progress.today));
    for (QDate month = firstOfMonth(progress.decisions.first().day); month <= last;
         month = month.addMonths(1))
        months.append(month);
    return months;
}

QString labelOf(const std::optional<CodeId> &decision)
{
    return decision ? CodeBook::instance().label(*decision) : CoreText::tr("Not recorded");
}

DecisionSeries seriesFor(const std::optional<CodeId> &decision, const QList<QDate> &months)
{
    DecisionSeries series{decision, labelOf(decision), {}};
    for (const QDate month : months) {
        CaseFilter filter{.decidedMonth = month.toString(u"yyyy-MM"_s)};
        filter.decision = decision ? Wanted<CodeId>(*decision) : Wanted<CodeId>::none();
        series.months.append(
            {0,
             {filter, CoreText::tr("%1, %2").arg(series.label,
                                                 QLocale().toString(month, u"MMMM yyyy"_s))}});
    }
    return series;
}

qint64 totalOf(const DecisionSeries &series)
{
    qint64 total = 0;
    for (const Figure &figure : series.months)
        total += figure.count;
    return total;
}

} // namespace

DecisionsByMonth decisionsByMonth(const Progress &progress)
{
    DecisionsByMonth table{monthsOf(progress), {}, 0};
    std::map<std::optional<CodeId>, DecisionSeries> byDecision;
    for (const DayDecisions &of : progress.decisions) {
        const auto [series, isNew] = byDecision.try_emplace(of.decision);
        if (isNew)
            series->second = seriesFor(of.decision, table.months);
        const qsizetype month = table.months.indexOf(firstOfMonth(of.day));
        series->second.months[month].count += of.count;
        table.total += of.count;
    }
    for (auto &[decision, series] : byDecision)
        table.series.append(std::move(series));
    std::ranges::stable_sort(table.series, std::greater(), totalOf);
    return table;
}

} // namespace Revisit
