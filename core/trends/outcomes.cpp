#include "core/trends/outcomes.h"

#include "core/base/text.h"
#include "core/people/capability.h"
#include "core/refdata/codebook.h"
#include "core/storage/keyreading.h"
#include "core/storage/transaction.h"

#include <algorithm>
#include <map>
#include <vector>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

// Cases by year of closure.
using ByYear = std::map<int, qint64>;

struct Counted {
    std::map<CodeId, ByYear> with; // at least one suspect was closed so
    ByYear without;                // no outcome on file
    ByYear all;
};

// The year of closure of each case, at the place of its key; keys are dense.
class Years
{
public:
    explicit Years(Connection &connection)
    {
        readKeyPairs(connection,
                     u"SELECT id, nfa_year FROM review_case WHERE nfa_year IS NOT NULL"_s,
                     [this](qint64 id, qint64 year) {
                         if (size_t(id) >= m_years.size())
                             m_years.resize(size_t(id + id / 2 + 64));
                         m_years[size_t(id)] = int(year);
                     });
    }

    // Nothing when the case has no year of closure.
    std::optional<int> of(qint64 id) const
    {
        const int year = size_t(id) < m_years.size() ? m_years[size_t(id)] : 0;
        return year == 0 ? std::nullopt : std::optional(year);
    }

private:
    std::vector<int> m_years; // 0: not known
};

void countCases(Connection &connection, Counted &counted, OutcomesByYear &table)
{
    Query query(connection, u"SELECT nfa_year, count(*) FROM review_case GROUP BY nfa_year"_s);
    while (query.next()) {
        table.total += query.number(1);
        if (query.isNull(0))
            table.undated = query.number(1);
        else
            counted.all[int(query.number(0))] = query.number(1);
    }
    counted.without = counted.all;
    table.notRecorded = table.total;
}

// Takes the outcomes case by case, those of one case in order.
class OutcomeCounter
{
public:
    OutcomeCounter(Counted &counted, OutcomesByYear &table)
        : m_counted(counted)
        , m_table(table)
    {}

    void add(qint64 id, CodeId outcome, std::optional<int> year)
    {
        if (id == m_case && outcome == m_outcome)
            return; // of another suspect
        m_kinds = id == m_case ? m_kinds + 1 : 1;
        m_case = id;
        m_outcome = outcome;
        if (m_kinds == 2)
            ++m_table.several;
        if (m_kinds == 1)
            takeFromUnrecorded(year);
        if (year) // or it is counted among the undated
            ++m_counted.with[outcome][*year];
    }

private:
    void takeFromUnrecorded(std::optional<int> year)
    {
        --m_table.notRecorded;
        if (year)
            --m_counted.without[*year];
    }

    Counted &m_counted;
    OutcomesByYear &m_table;
    qint64 m_case = 0;
    CodeId m_outcome;
    int m_kinds = 0; // of the case so far
};

// Two indexes read from end to end and put side by side here: an engine that
// groups and joins them takes several times as long.
void countOutcomes(Connection &connection, Counted &counted, OutcomesByYear &table)
{
    const Years years(connection);
    OutcomeCounter counter(counted, table);
    readKeyPairs(connection,
                 u"SELECT case_id, outcome_code FROM original_outcome "
                 "WHERE outcome_code IS NOT NULL ORDER BY case_id, outcome_code"_s,
                 [&](qint64 id, qint64 code) { counter.add(id, CodeId(code), years.of(id)); });
}

qint64 totalOf(const ByYear &counts)
{
    qint64 total = 0;
    for (const auto &[year, count] : counts)
        total += count;
    return total;
}

qint64 at(const ByYear &counts, int year)
{
    const auto found = counts.find(year);
    return found == counts.end() ? 0 : found->second;
}

QList<int> yearsOf(const ByYear &all)
{
    QList<int> years;
    if (all.empty())
        return years;
    for (int year = all.begin()->first; year <= all.rbegin()->first; ++year)
        years.append(year);
    return years;
}

void addSeries(OutcomesByYear &table, OutcomeSeries series, const ByYear &counts,
               const CaseFilter &filter)
{
    for (const int year : std::as_const(table.years)) {
        CaseFilter ofYear = filter;
        ofYear.nfaYear = year;
        series.years.append(
            {at(counts, year),
             {ofYear, CoreText::tr("%1, %2").arg(series.label, QString::number(year))}});
    }
    table.series.append(series);
}

QList<CodeId> byFrequency(const Counted &counted)
{
    QList<CodeId> outcomes;
    for (const auto &[outcome, counts] : counted.with)
        outcomes.append(outcome);
    std::ranges::stable_sort(outcomes, std::greater(),
                             [&](CodeId outcome) { return totalOf(counted.with.at(outcome)); });
    return outcomes;
}

OutcomesByYear tableOf(Connection &connection, int named)
{
    OutcomesByYear table;
    Counted counted;
    countCases(connection, counted, table);
    countOutcomes(connection, counted, table);
    table.years = yearsOf(counted.all);
    table.kinds = int(counted.with.size());
    for (const CodeId outcome : byFrequency(counted).mid(0, named))
        addSeries(table, {OutcomeSeries::Kind::One, CodeBook::instance().label(outcome), {}},
                  counted.with.at(outcome), {.outcome = outcome});
    addSeries(table, {OutcomeSeries::Kind::NotRecorded, CoreText::tr("Not recorded"), {}},
              counted.without, {.outcome = Wanted<CodeId>::none()});
    return table;
}

} // namespace

Result<OutcomesByYear> outcomesByYear(Connection &connection, const Officer &viewer, int named)
{
    RV_CHECK(permit(viewer, Capability::ViewTrends));
    return inSnapshot(connection,
                      [&]() -> Result<OutcomesByYear> { return tableOf(connection, named); });
}

} // namespace Revisit
