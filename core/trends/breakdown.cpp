#include "core/trends/breakdown.h"

#include "core/base/text.h"
#include "core/people/capability.h"
#include "core/trends/breakdownmarks.h"
#include "core/trends/breakdowntable.h"

#include <algorithm>
#include <unordered_map>

namespace Revisit {

namespace {

// Numbers keys in the order in which they occur.
class KeyIndex
{
public:
    size_t of(qint64 key)
    {
        if (m_keys.empty() || key != m_last) {
            const auto [at, isNew] = m_places.try_emplace(key, m_keys.size());
            if (isNew)
                m_keys.push_back(key);
            m_last = key;
            m_lastPlace = at->second;
        }
        return m_lastPlace;
    }
    const std::vector<qint64> &keys() const { return m_keys; }

private:
    std::unordered_map<qint64, size_t> m_places;
    std::vector<qint64> m_keys;
    qint64 m_last = 0;
    size_t m_lastPlace = 0;
};

// The place that a mark falls into: the first day of a period, or the key that it has.
class Places
{
public:
    explicit Places(std::optional<PeriodKind> cut)
        : m_cut(cut)
    {}

    qint64 of(qint64 marked)
    {
        if (!m_cut)
            return marked;
        const size_t at = m_days.of(marked);
        if (at == m_firsts.size())
            m_firsts.push_back(firstOf(marked).toJulianDay());
        return m_firsts[at];
    }

private:
    QDate firstOf(qint64 marked) const
    {
        return *m_cut == PeriodKind::Year ? QDate(int(marked), 1, 1)
                                          : periodOf(*m_cut, QDate::fromJulianDay(marked)).first;
    }

    const std::optional<PeriodKind> m_cut;
    KeyIndex m_days;
    std::vector<qint64> m_firsts;
};

// What is tallied of the marks.
class Tallied
{
public:
    explicit Tallied(std::optional<PeriodKind> cut)
        : m_placing(cut)
    {}

    void add(const BreakdownMark &mark)
    {
        const size_t series = m_series.of(mark.series);
        const size_t place = m_places.of(m_placing.of(mark.place));
        if (series >= m_counts.size())
            m_counts.resize(series + 1);
        if (place >= m_counts[series].size())
            m_counts[series].resize(place + 1);
        ++m_counts[series][place];
        countCase(mark.counted);
    }

    BreakdownCounts counts() const
    {
        BreakdownCounts counts;
        for (size_t series = 0; series < m_counts.size(); ++series) {
            for (size_t place = 0; place < m_counts[series].size(); ++place) {
                if (m_counts[series][place] > 0)
                    counts[{m_series.keys()[series], m_places.keys()[place]}] =
                        m_counts[series][place];
            }
        }
        return counts;
    }
    qint64 cases() const { return m_cases; }
    qint64 severals() const { return m_severals; }

private:
    void countCase(const CountedCase *counted)
    {
        if (counted != m_case) {
            ++m_cases;
            m_isSeveral = false;
        } else if (!m_isSeveral) {
            m_isSeveral = true;
            ++m_severals;
        }
        m_case = counted;
    }

    Places m_placing;
    KeyIndex m_series;
    KeyIndex m_places;
    std::vector<std::vector<qint64>> m_counts; // by series, then place
    const CountedCase *m_case = nullptr;
    bool m_isSeveral = false;
    qint64 m_cases = 0;
    qint64 m_severals = 0;
};

bool isOfSeries(const BreakdownTable &table, const BreakdownSeries &series, qint64 key)
{
    if (series.kind != BreakdownSeries::Kind::Other)
        return key == series.key;
    return key != BreakdownKey::notRecorded &&
           std::ranges::none_of(table.series, [key](const BreakdownSeries &each) {
               return each.kind == BreakdownSeries::Kind::One && each.key == key;
           });
}

} // namespace

QList<Breakdown> breakdowns()
{
    return {Breakdown::Throughput, Breakdown::Inflow,   Breakdown::Decisions, Breakdown::Findings,
            Breakdown::Referrals,  Breakdown::Scope,    Breakdown::Outcomes,  Breakdown::Reasons,
            Breakdown::Settings,   Breakdown::Crossover};
}

std::optional<PeriodKind> cutOf(Breakdown breakdown)
{
    switch (breakdown) {
    case Breakdown::Throughput:
        return PeriodKind::Week;
    case Breakdown::Inflow:
    case Breakdown::Decisions:
    case Breakdown::Referrals:
        return PeriodKind::Month;
    case Breakdown::Outcomes:
    case Breakdown::Settings:
    case Breakdown::Crossover:
        return PeriodKind::Year;
    case Breakdown::Findings:
    case Breakdown::Reasons:
    case Breakdown::Scope:
        return {};
    }
    Q_UNREACHABLE();
}

BreakdownTable breakdownOf(const CountedSelection &selection, Breakdown breakdown, QDate today,
                           int named)
{
    BreakdownTable table;
    table.breakdown = breakdown;
    table.filter = selection.filter();
    table.today = today;
    BreakdownMarker marker(selection, breakdown, today);
    Tallied tallied(cutOf(breakdown));
    marker.run([&](const BreakdownMark &mark) { tallied.add(mark); });
    table.cases = qint64(selection.cases().size());
    table.counted = tallied.cases();
    table.several = tallied.severals();
    table.undated = marker.undated();
    fillTable(table, tallied.counts(), named);
    return table;
}

Result<Figure> figureOf(const CountedSelection &selection, const BreakdownTable &table, int series,
                        int place, const Officer &viewer)
{
    RV_CHECK(permit(viewer, Capability::ViewCases));
    if (series < 0 || series >= table.series.size() || place < 0 || place >= table.places())
        return fail(Fault::NotFound, CoreText::tr("There is no such point."));
    const BreakdownSeries &of = table.series.at(series);
    const bool isInTime = table.keys.isEmpty();
    const qint64 wanted =
        isInTime ? table.periods.at(place).first.toJulianDay() : table.keys.at(place);
    BreakdownMarker marker(selection, table.breakdown, table.today);
    Places places(cutOf(table.breakdown));
    QList<CaseId> among;
    marker.run([&](const BreakdownMark &mark) {
        if (isOfSeries(table, of, mark.series) && places.of(mark.place) == wanted)
            among.append(CaseId(mark.counted->id));
    });
    Figure figure;
    figure.count = among.size();
    figure.cases.filter.among = among;
    const QString where =
        isInTime ? periodName(table.periods.at(place)) : table.categories.at(place);
    figure.cases.title = of.label.isEmpty() ? where : CoreText::tr("%1, %2").arg(of.label, where);
    return figure;
}

} // namespace Revisit
