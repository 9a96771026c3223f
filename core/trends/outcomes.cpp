#include "core/trends/outcomes.h"

#include "core/base/text.h"
#include "core/people/capability.h"
#include "core/refdata/codebook.h"
#include "core/storage/transaction.h"

#include <QSet>

#include <algorithm>
#include <map>

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
}

// The outcomes of each case as one text, so that the cases are read once and
// those with the same outcomes come back as one row.
QString outcomesPerCase(const Connection &connection)
{
    return connection.isSqlite() ? u"group_concat(outcome_code)"_s
                                 : u"string_agg(CAST(outcome_code AS TEXT), ',')"_s;
}

QSet<CodeId> codesIn(const QString &joined)
{
    QSet<CodeId> codes;
    for (const QString &code : joined.split(u','))
        codes.insert(CodeId(code.toLongLong()));
    return codes;
}

void countOutcomes(Connection &connection, Counted &counted, OutcomesByYear &table)
{
    counted.without = counted.all;
    table.notRecorded = table.total;
    Query query(connection,
                u"SELECT c.nfa_year, o.codes, count(*) FROM (SELECT case_id, %1 AS codes "
                "FROM original_outcome WHERE outcome_code IS NOT NULL GROUP BY case_id) o "
                "JOIN review_case c ON c.id = o.case_id GROUP BY c.nfa_year, o.codes"_s.arg(
                    outcomesPerCase(connection)));
    while (query.next()) {
        const QSet<CodeId> codes = codesIn(query.text(1));
        const qint64 cases = query.number(2);
        table.notRecorded -= cases;
        if (codes.size() > 1)
            table.several += cases;
        if (query.isNull(0))
            continue; // counted among the undated
        const int year = int(query.number(0));
        counted.without[year] -= cases;
        for (const CodeId code : codes)
            counted.with[code][year] += cases;
    }
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
