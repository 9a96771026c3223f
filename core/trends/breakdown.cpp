#include "core/trends/breakdown.h"

#include "core/base/text.h"
#include "core/people/capability.h"
#include "core/refdata/codebook.h"

#include <algorithm>
#include <limits>
#include <map>
#include <span>
#include <unordered_map>
#include <utility>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 notRecordedKey = 0;

// The series of breakdowns that are no codes.
enum FlowKey { CameInKey = 1, DecidedKey = 2 };
enum ReferralKey { AcknowledgedKey = 1, WaitingKey = 2 };
constexpr qint64 noneFoundKey = -1;

// Where a case belongs: a series, and in it a place; a date of the period, or a key.
struct Mark {
    const CountedCase *counted;
    qint64 series;
    qint64 place;
};

// Says of each case where it belongs, once for each place. Counting and listing go through the
// same marks, which is why a point opens what it counted.
class Marker
{
public:
    Marker(const CountedSelection &selection, Breakdown breakdown, QDate today)
        : m_columns(selection.columns())
        , m_selection(selection)
        , m_breakdown(breakdown)
        , m_years(selection.filter().yearRange())
    {
        const DayRange range = selection.filter().range(today);
        m_from = range.from.isValid() ? range.from.toJulianDay() : 0;
        m_until =
            range.until.isValid() ? range.until.toJulianDay() : std::numeric_limits<qint32>::max();
    }

    qint64 undated() const { return m_undated; }

    template<typename Take>
    void run(Take take)
    {
        m_undated = 0;
        switch (m_breakdown) {
        case Breakdown::Throughput:
            return eachCase(
                [&](const CountedCase &each) { onDay(take, each, DecidedKey, each.decided); });
        case Breakdown::Inflow:
            return eachCase([&](const CountedCase &each) {
                if (each.cameIn == 0)
                    ++m_undated;
                onDay(take, each, CameInKey, each.cameIn);
                onDay(take, each, DecidedKey, each.decided);
            });
        case Breakdown::Decisions:
            return eachCase(
                [&](const CountedCase &each) { onDay(take, each, each.decision, each.decided); });
        case Breakdown::Settings:
            return eachCase([&](const CountedCase &each) { inYear(take, each, each.setting); });
        case Breakdown::Crossover:
            return eachCase([&](const CountedCase &each) { inYear(take, each, each.crossover); });
        case Breakdown::Outcomes:
            return eachPart(m_columns.outcomes, [&](const CountedCase &each, const auto &parts) {
                for (const qint32 code : codesAmong(parts))
                    inYear(take, each, code);
            });
        case Breakdown::Reasons:
            return eachPart(m_columns.reasons, [&](const CountedCase &each, const auto &parts) {
                if (isYearOpen(each)) {
                    for (const qint32 code : codesAmong(parts))
                        take(Mark{&each, 0, code});
                }
            });
        case Breakdown::Findings:
            return eachPart(m_columns.findings, [&](const CountedCase &each, const auto &parts) {
                for (const CountedPart &part : parts) {
                    if (isOpen(part.day))
                        take(Mark{&each, 0, part.code == 0 ? noneFoundKey : part.code});
                }
            });
        case Breakdown::Referrals:
            return eachPart(m_columns.referrals, [&](const CountedCase &each, const auto &parts) {
                ofReferrals(take, each, parts);
            });
        case Breakdown::Scope:
            return eachPart(m_columns.scopes, [&](const CountedCase &each, const auto &parts) {
                take(Mark{&each, 0, parts.empty() ? notRecordedKey : parts.front().code});
            });
        }
    }

private:
    using Parts = std::span<const CountedPart>;

    template<typename Take>
    void eachCase(Take take)
    {
        for (const CountedCase *each : m_selection.cases())
            take(*each);
    }

    // Cases and their parts stand in the same order.
    template<typename Take>
    void eachPart(const QList<CountedPart> &parts, Take take)
    {
        auto at = parts.cbegin();
        for (const CountedCase *each : m_selection.cases()) {
            while (at != parts.cend() && at->caseId < each->id)
                ++at;
            const auto first = at;
            while (at != parts.cend() && at->caseId == each->id)
                ++at;
            take(*each, Parts(first, at));
        }
    }

    static QVarLengthArray<qint32, 8> codesAmong(Parts parts)
    {
        QVarLengthArray<qint32, 8> codes;
        for (const CountedPart &part : parts)
            codes.append(part.code);
        if (codes.isEmpty())
            codes.append(notRecordedKey);
        return codes;
    }

    bool isOpen(qint32 day) const { return day != 0 && day >= m_from && day <= m_until; }
    bool isYearOpen(const CountedCase &each) const
    {
        return each.year == 0 ? m_years == DayRange() : containsYear(m_years, each.year);
    }

    template<typename Take>
    void onDay(Take take, const CountedCase &each, qint64 series, qint32 day)
    {
        if (isOpen(day))
            take(Mark{&each, series, day});
    }

    template<typename Take>
    void inYear(Take take, const CountedCase &each, qint64 series)
    {
        if (each.year == 0)
            m_undated += std::exchange(m_lastUndated, &each) != &each;
        else if (containsYear(m_years, each.year))
            take(Mark{&each, series, each.year});
    }

    // Once for each month: waiting, unless every referral of that month is acknowledged.
    template<typename Take>
    void ofReferrals(Take take, const CountedCase &each, Parts parts)
    {
        std::map<QDate, bool> months;
        for (const CountedPart &part : parts) {
            if (!isOpen(part.day))
                continue;
            const QDate month = periodOf(PeriodKind::Month, QDate::fromJulianDay(part.day)).first;
            const auto [at, isNew] = months.emplace(month, true);
            at->second = at->second && part.code == AcknowledgedKey;
        }
        for (const auto &[month, isAcknowledged] : months)
            take(Mark{&each, isAcknowledged ? AcknowledgedKey : WaitingKey, month.toJulianDay()});
    }

    const CaseColumns &m_columns;
    const CountedSelection &m_selection;
    const Breakdown m_breakdown;
    const DayRange m_years;
    qint64 m_from = 0; // Julian days
    qint64 m_until = 0;
    qint64 m_undated = 0;
    const CountedCase *m_lastUndated = nullptr;
};

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

using Counts = std::map<std::pair<qint64, qint64>, qint64>; // by series and place

// What is tallied of the marks.
class Tallied
{
public:
    explicit Tallied(std::optional<PeriodKind> cut)
        : m_placing(cut)
    {}

    void add(const Mark &mark)
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

    Counts counts() const
    {
        Counts counts;
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
    if (breakdown == Breakdown::Findings && key == noneFoundKey)
        return CoreText::tr("None found");
    if (key == notRecordedKey)
        return CoreText::tr("Not recorded");
    return CodeBook::instance().label(CodeId(key));
}

QString seriesName(Breakdown breakdown, qint64 key)
{
    switch (breakdown) {
    case Breakdown::Throughput:
    case Breakdown::Inflow:
        return key == CameInKey ? CoreText::tr("Came in") : CoreText::tr("Decided");
    case Breakdown::Referrals:
        //: Referrals that the body they went to has acknowledged, all of a case
        return key == AcknowledgedKey ? CoreText::tr("Acknowledged")
                                      : CoreText::tr("Not acknowledged yet");
    default:
        return keyName(breakdown, key);
    }
}

// Makes the table of what was tallied.
class TableMaker
{
public:
    TableMaker(BreakdownTable &table, const Counts &counts, int named)
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
                    qint64(ScopeAnswered::NotKnown), notRecordedKey};
        else
            std::ranges::stable_sort(keys, std::greater(),
                                     [this](qint64 key) { return rank(key); });
        for (const qint64 key : keys) {
            m_table.keys.append(key);
            m_table.categories.append(keyName(m_table.breakdown, key));
        }
        m_table.notRecorded = m_ofPlace[notRecordedKey];
    }

    // What is not a kind of its own stands last.
    qint64 rank(qint64 key) const { return key > 0 ? m_ofPlace.at(key) : key - 1; }

    void addSeries()
    {
        const bool isCoded = isOfCodes(m_table.breakdown);
        std::vector<qint64> keys;
        for (const auto &[key, count] : m_ofSeries) {
            if (!isCoded || key != notRecordedKey)
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
            if (m_ofSeries.contains(notRecordedKey))
                m_table.series.append({BreakdownSeries::Kind::NotRecorded, notRecordedKey,
                                       CoreText::tr("Not recorded"), emptyCounts()});
            m_table.notRecorded = m_ofSeries[notRecordedKey];
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
    const Counts &m_counts;
    const int m_named;
    std::map<qint64, qint64> m_ofSeries;
    std::map<qint64, qint64> m_ofPlace;
};

bool isOfSeries(const BreakdownTable &table, const BreakdownSeries &series, qint64 key)
{
    if (series.kind != BreakdownSeries::Kind::Other)
        return key == series.key;
    return key != notRecordedKey &&
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
    Marker marker(selection, breakdown, today);
    Tallied tallied(cutOf(breakdown));
    marker.run([&](const Mark &mark) { tallied.add(mark); });
    table.cases = qint64(selection.cases().size());
    table.counted = tallied.cases();
    table.several = tallied.severals();
    table.undated = marker.undated();
    TableMaker(table, tallied.counts(), named).make();
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
    Marker marker(selection, table.breakdown, table.today);
    Places places(cutOf(table.breakdown));
    QList<CaseId> among;
    marker.run([&](const Mark &mark) {
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
