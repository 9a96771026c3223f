#pragma once

#include "core/trends/breakdown.h"

#include <QVarLengthArray>

#include <limits>
#include <map>
#include <span>
#include <utility>

namespace Revisit {

// The keys of series and places that are no codes.
struct BreakdownKey {
    static constexpr qint64 notRecorded = 0;
    static constexpr qint64 cameIn = 1;
    static constexpr qint64 decided = 2;
    static constexpr qint64 acknowledged = 1; // every referral of a month
    static constexpr qint64 waiting = 2;
    static constexpr qint64 noneFound = -1; // a review that looked and found nothing missed
};

// Where a case belongs: a series, and in it a place; a date of the period, or a key.
struct BreakdownMark {
    const CountedCase *counted;
    qint64 series;
    qint64 place;
};

// Says of each case where it belongs, once for each place. Counting and listing go through the
// same marks, which is why a point opens what it counted.
class BreakdownMarker
{
public:
    BreakdownMarker(const CountedSelection &selection, Breakdown breakdown, QDate today)
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
            return eachCase([&](const CountedCase &each) {
                onDay(take, each, BreakdownKey::decided, each.decided);
            });
        case Breakdown::Inflow:
            return eachCase([&](const CountedCase &each) {
                if (each.cameIn == 0)
                    ++m_undated;
                onDay(take, each, BreakdownKey::cameIn, each.cameIn);
                onDay(take, each, BreakdownKey::decided, each.decided);
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
                        take(BreakdownMark{&each, 0, code});
                }
            });
        case Breakdown::Findings:
            return eachPart(m_columns.findings, [&](const CountedCase &each, const auto &parts) {
                for (const CountedPart &part : parts) {
                    if (isOpen(part.day))
                        take(BreakdownMark{&each, 0,
                                           part.code == 0 ? BreakdownKey::noneFound : part.code});
                }
            });
        case Breakdown::Referrals:
            return eachPart(m_columns.referrals, [&](const CountedCase &each, const auto &parts) {
                ofReferrals(take, each, parts);
            });
        case Breakdown::Scope:
            return eachPart(m_columns.scopes, [&](const CountedCase &each, const auto &parts) {
                take(BreakdownMark{&each, 0,
                                   parts.empty() ? BreakdownKey::notRecorded : parts.front().code});
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
            codes.append(BreakdownKey::notRecorded);
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
            take(BreakdownMark{&each, series, day});
    }

    template<typename Take>
    void inYear(Take take, const CountedCase &each, qint64 series)
    {
        if (each.year == 0)
            m_undated += std::exchange(m_lastUndated, &each) != &each;
        else if (containsYear(m_years, each.year))
            take(BreakdownMark{&each, series, each.year});
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
            at->second = at->second && part.code == BreakdownKey::acknowledged;
        }
        for (const auto &[month, isAcknowledged] : months)
            take(BreakdownMark{&each,
                               isAcknowledged ? BreakdownKey::acknowledged : BreakdownKey::waiting,
                               month.toJulianDay()});
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

} // namespace Revisit
