#include "core/trends/breakdowntable.h"

#include "core/base/text.h"
#include "core/refdata/codebook.h"
#include "core/trends/breakdownmarks.h"

#include <algorithm>

namespace Revisit {

namespace {

bool isOfCodes(Breakdown breakdown)
{
    return breakdown == Breakdown::Decisions || breakdown == Breakdown::Outcomes ||
           breakdown == Breakdown::Settings || breakdown == Breakdown::Crossover;
}

QString scopeName(qint64 key)
{
    switch (ScopeAnswered(key)) {
    case ScopeAnswered::In:
        return CoreText::tr("In scope");
    case ScopeAnswered::Out:
        return CoreText::tr("Out of scope");
    case ScopeAnswered::NotKnown:
        //: What the rules on scope say of a case
        return CoreText::tr("Cannot be said yet");
    }
    return CoreText::tr("Rules not run");
}

QString keyName(Breakdown breakdown, qint64 key)
{
    if (breakdown == Breakdown::Scope)
        return scopeName(key);
    if (breakdown == Breakdown::Findings && key == BreakdownKey::noneFound)
        return CoreText::tr("None found");
    if (key == BreakdownKey::notRecorded)
        return CoreText::tr("Not recorded");
    return CodeBook::instance().label(CodeId(key));
}

QString seriesName(Breakdown breakdown, qint64 key)
{
    switch (breakdown) {
    case Breakdown::Throughput:
    case Breakdown::Inflow:
        return key == BreakdownKey::cameIn ? CoreText::tr("Came in") : CoreText::tr("Decided");
    case Breakdown::Referrals:
        //: Referrals that the body they went to has acknowledged, all of a case
        return key == BreakdownKey::acknowledged ? CoreText::tr("Acknowledged")
                                                 : CoreText::tr("Not acknowledged yet");
    default:
        return keyName(breakdown, key);
    }
}

class TableMaker
{
public:
    TableMaker(BreakdownTable &table, const BreakdownCounts &counts, int named)
        : m_table(table)
        , m_counts(counts)
        , m_named(named)
    {
        for (const auto &[key, count] : counts) {
            m_ofSeries[key.first] += count;
            m_ofPlace[key.second] += count;
        }
    }

    void make()
    {
        const auto cut = cutOf(m_table.breakdown);
        cut ? placeInTime(*cut) : placeInCategories();
        addSeries();
    }

private:
    void placeInTime(PeriodKind cut)
    {
        if (m_ofPlace.empty())
            return;
        const QDate first = QDate::fromJulianDay(m_ofPlace.begin()->first);
        QDate last = QDate::fromJulianDay(m_ofPlace.rbegin()->first);
        const QDate until = m_table.filter.range(m_table.today).until;
        if (cut != PeriodKind::Year)
            last = std::max(last, until.isValid() ? std::min(until, m_table.today) : m_table.today);
        m_table.periods = periodsBetween(cut, first, last);
    }

    void placeInCategories()
    {
        std::vector<qint64> keys;
        for (const auto &[key, count] : m_ofPlace)
            keys.push_back(key);
        if (m_table.breakdown == Breakdown::Scope)
            keys = {qint64(ScopeAnswered::In), qint64(ScopeAnswered::Out),
                    qint64(ScopeAnswered::NotKnown), BreakdownKey::notRecorded};
        else
            std::ranges::stable_sort(keys, std::greater(),
                                     [this](qint64 key) { return rank(key); });
        for (const qint64 key : keys) {
            m_table.keys.append(key);
            m_table.categories.append(keyName(m_table.breakdown, key));
        }
        m_table.notRecorded = m_ofPlace[BreakdownKey::notRecorded];
    }

    // What is not a kind of its own stands last.
    qint64 rank(qint64 key) const { return key > 0 ? m_ofPlace.at(key) : key - 1; }

    void addSeries()
    {
        const bool isCoded = isOfCodes(m_table.breakdown);
        std::vector<qint64> keys;
        for (const auto &[key, count] : m_ofSeries) {
            if (!isCoded || key != BreakdownKey::notRecorded)
                keys.push_back(key);
        }
        m_table.kinds = int(isCoded || !m_table.periods.isEmpty() ? keys.size() : m_ofPlace.size());
        if (isCoded) {
            std::ranges::stable_sort(keys, std::greater(),
                                     [this](qint64 key) { return m_ofSeries.at(key); });
            keys.resize(std::min(keys.size(), size_t(m_named)));
        }
        for (const qint64 key : keys)
            m_table.series.append(
                {BreakdownSeries::Kind::One, key,
                 m_table.periods.isEmpty() ? QString() : seriesName(m_table.breakdown, key),
                 emptyCounts()});
        if (isCoded) {
            // An outcome that is not named is left out: in a sum of kinds a case would count
            // several times.
            if (m_table.breakdown != Breakdown::Outcomes && size_t(m_table.kinds) > keys.size())
                m_table.series.append(
                    {BreakdownSeries::Kind::Other, -1, CoreText::tr("Another"), emptyCounts()});
            if (m_ofSeries.contains(BreakdownKey::notRecorded))
                m_table.series.append({BreakdownSeries::Kind::NotRecorded,
                                       BreakdownKey::notRecorded, CoreText::tr("Not recorded"),
                                       emptyCounts()});
            m_table.notRecorded = m_ofSeries[BreakdownKey::notRecorded];
        }
        fill();
    }

    QList<qint64> emptyCounts() const { return QList<qint64>(m_table.places(), 0); }

    void fill()
    {
        std::map<qint64, qsizetype> places;
        for (qsizetype i = 0; i < m_table.places(); ++i)
            places[m_table.keys.isEmpty() ? m_table.periods.at(i).first.toJulianDay()
                                          : m_table.keys.at(i)] = i;
        for (const auto &[key, count] : m_counts) {
            const auto series = std::ranges::find_if(
                m_table.series, [&](const BreakdownSeries &each) { return each.key == key.first; });
            const auto other = std::ranges::find(m_table.series, BreakdownSeries::Kind::Other,
                                                 &BreakdownSeries::kind);
            const auto of = series != m_table.series.end() ? series : other;
            if (of != m_table.series.end())
                of->counts[places.at(key.second)] += count;
        }
    }

    BreakdownTable &m_table;
    const BreakdownCounts &m_counts;
    const int m_named;
    std::map<qint64, qint64> m_ofSeries;
    std::map<qint64, qint64> m_ofPlace;
};

} // namespace

void fillTable(BreakdownTable &table, const BreakdownCounts &counts, int named)
{
    TableMaker(table, counts, named).make();
}

} // namespace Revisit
