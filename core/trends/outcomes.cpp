#include "core/trends/outcomes.h"

#include "core/base/text.h"
#include "core/people/capability.h"
#include "core/refdata/codebook.h"
#include "core/storage/transaction.h"

#include <algorithm>
#include <map>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

using Year = std::optional<int>;

// Counts of cases by year of closure.
using ByYear = std::map<Year, qint64>;

struct Counted {
    std::map<CodeId, ByYear> one; // every outcome on file is this one
    ByYear several;
    ByYear all;
};

Year yearOf(const Query &query, int column)
{
    const auto number = query.optionalNumber(column);
    return number ? std::optional(int(*number)) : std::nullopt;
}

void countAll(Connection &connection, Counted &counted)
{
    Query query(connection, u"SELECT nfa_year, count(*) FROM review_case GROUP BY nfa_year"_s);
    while (query.next())
        counted.all[yearOf(query, 0)] = query.number(1);
}

void countRecorded(Connection &connection, Counted &counted)
{
    Query query(connection,
                u"SELECT c.nfa_year, CASE WHEN o.least = o.most THEN o.least END AS only_one, "
                "count(*) FROM (SELECT case_id, min(outcome_code) AS least, "
                "max(outcome_code) AS most FROM original_outcome "
                "WHERE outcome_code IS NOT NULL GROUP BY case_id) o "
                "JOIN review_case c ON c.id = o.case_id GROUP BY c.nfa_year, only_one"_s);
    while (query.next()) {
        ByYear &of = query.isNull(1) ? counted.several : counted.one[query.id<CodeId>(1)];
        of[yearOf(query, 0)] = query.number(2);
    }
}

qint64 totalOf(const ByYear &counts)
{
    qint64 total = 0;
    for (const auto &[year, count] : counts)
        total += count;
    return total;
}

qint64 at(const ByYear &counts, Year year)
{
    const auto found = counts.find(year);
    return found == counts.end() ? 0 : found->second;
}

void add(ByYear &to, const ByYear &counts)
{
    for (const auto &[year, count] : counts)
        to[year] += count;
}

void subtract(ByYear &from, const ByYear &counts)
{
    for (const auto &[year, count] : counts)
        from[year] -= count;
}

// Every year from the first to the last, then "not recorded" if it occurs.
QList<Year> yearsOf(const ByYear &all)
{
    QList<Year> years;
    const auto first = all.upper_bound(std::nullopt);
    if (first != all.end()) {
        for (int year = *first->first; year <= *all.rbegin()->first; ++year)
            years.append(year);
    }
    if (all.contains(std::nullopt))
        years.append(std::nullopt);
    return years;
}

QString yearLabel(Year year)
{
    return year ? QString::number(*year) : CoreText::tr("year not recorded");
}

class TableBuilder
{
public:
    explicit TableBuilder(const Counted &counted)
        : m_unrecorded(counted.all)
    {
        m_table.years = yearsOf(counted.all);
        m_table.total = totalOf(counted.all);
    }

    void addSeries(OutcomeSeries::Kind kind, const QString &label, const ByYear &counts,
                   const CaseFilter &filter)
    {
        OutcomeSeries series{kind, label, {}};
        for (const Year year : m_table.years) {
            CaseFilter ofYear = filter;
            ofYear.nfaYear = year ? Wanted<int>(*year) : Wanted<int>::none();
            series.years.append(
                {at(counts, year), {ofYear, CoreText::tr("%1, %2").arg(label, yearLabel(year))}});
        }
        m_table.series.append(series);
        subtract(m_unrecorded, counts);
    }

    OutcomesByYear finish()
    {
        m_table.notRecorded = totalOf(m_unrecorded);
        const ByYear unrecorded = m_unrecorded;
        addSeries(OutcomeSeries::Kind::NotRecorded, CoreText::tr("Not recorded"), unrecorded,
                  {.outcome = Wanted<CodeId>::none()});
        return m_table;
    }

private:
    OutcomesByYear m_table;
    ByYear m_unrecorded;
};

QList<CodeId> byFrequency(const Counted &counted)
{
    QList<CodeId> outcomes;
    for (const auto &[outcome, counts] : counted.one)
        outcomes.append(outcome);
    std::ranges::stable_sort(outcomes, std::greater(),
                             [&](CodeId outcome) { return totalOf(counted.one.at(outcome)); });
    return outcomes;
}

OutcomesByYear tableFrom(const Counted &counted, int named)
{
    TableBuilder builder(counted);
    const QList<CodeId> outcomes = byFrequency(counted);
    const QList<CodeId> shown = outcomes.mid(0, named);
    for (const CodeId outcome : shown) {
        builder.addSeries(OutcomeSeries::Kind::One, CodeBook::instance().label(outcome),
                          counted.one.at(outcome),
                          {.closedWith = ClosedWith{ClosedWith::Kind::One, {outcome}}});
    }
    ByYear others;
    for (const CodeId outcome : outcomes.mid(named))
        add(others, counted.one.at(outcome));
    if (!others.empty())
        builder.addSeries(OutcomeSeries::Kind::Other, CoreText::tr("Another outcome"), others,
                          {.closedWith = ClosedWith{ClosedWith::Kind::OneNotAmong, shown}});
    if (!counted.several.empty())
        builder.addSeries(OutcomeSeries::Kind::Several, CoreText::tr("Several outcomes"),
                          counted.several, {.closedWith = ClosedWith{ClosedWith::Kind::Several}});
    return builder.finish();
}

} // namespace

Result<OutcomesByYear> outcomesByYear(Connection &connection, const Officer &viewer, int named)
{
    RV_CHECK(permit(viewer, Capability::ViewTrends));
    return inSnapshot(connection, [&]() -> Result<OutcomesByYear> {
        Counted counted;
        countAll(connection, counted);
        countRecorded(connection, counted);
        return tableFrom(counted, named);
    });
}

} // namespace Revisit
