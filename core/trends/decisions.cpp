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

using Kind = DecisionSeries::Kind;

// How often each decision was made; nothing for "not recorded".
using Frequencies = std::map<std::optional<CodeId>, qint64>;

QList<CodeId> mostFrequent(const Progress &progress, int named)
{
    Frequencies frequencies;
    for (const DayDecisions &of : progress.decisions)
        frequencies[of.decision] += of.count;
    frequencies.erase(std::nullopt);
    QList<CodeId> decisions;
    for (const auto &[decision, count] : frequencies)
        decisions.append(*decision);
    std::ranges::stable_sort(decisions, std::greater(),
                             [&](CodeId decision) { return frequencies.at(decision); });
    return decisions.mid(0, named);
}

class DecisionTable
{
public:
    DecisionTable(const QList<QDate> &months, const QList<CodeId> &named)
        : m_named(named)
    {
        m_table.months = months;
        for (const CodeId decision : named)
            addSeries(Kind::One, CodeBook::instance().label(decision), {.decision = decision});
        addSeries(Kind::Other, CoreText::tr("Another decision"), {.decisionNotAmong = named});
        addSeries(Kind::NotRecorded, CoreText::tr("Not recorded"),
                  {.decision = Wanted<CodeId>::none()});
    }

    void add(const DayDecisions &of)
    {
        const qsizetype month = m_table.months.indexOf(firstOfMonth(of.day));
        m_table.series[seriesOf(of.decision)].months[month].count += of.count;
        m_table.total += of.count;
    }

    // Others and unrecorded ones are left out where there are none.
    DecisionsByMonth finish()
    {
        m_table.series.removeIf([](const DecisionSeries &series) {
            return series.kind != Kind::One &&
                   std::ranges::all_of(series.months,
                                       [](const Figure &figure) { return figure.count == 0; });
        });
        return m_table;
    }

private:
    void addSeries(Kind kind, const QString &label, const CaseFilter &filter)
    {
        DecisionSeries series{kind, label, {}};
        for (const QDate month : std::as_const(m_table.months)) {
            CaseFilter ofMonth = filter;
            ofMonth.decidedMonth = month.toString(u"yyyy-MM"_s);
            const QString name = QLocale().toString(month, u"MMMM yyyy"_s);
            series.months.append({0, {ofMonth, CoreText::tr("%1, %2").arg(label, name)}});
        }
        m_table.series.append(series);
    }

    qsizetype seriesOf(const std::optional<CodeId> &decision) const
    {
        if (!decision)
            return m_named.size() + 1;
        const qsizetype place = m_named.indexOf(*decision);
        return place < 0 ? m_named.size() : place;
    }

    const QList<CodeId> m_named;
    DecisionsByMonth m_table;
};

} // namespace

DecisionsByMonth decisionsByMonth(const Progress &progress, int named)
{
    DecisionTable table(monthsOf(progress), mostFrequent(progress, named));
    for (const DayDecisions &of : progress.decisions)
        table.add(of);
    return table.finish();
}

} // namespace Revisit
