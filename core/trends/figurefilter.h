#pragma once

#include "core/cases/casefilter.h"

#include <QJsonObject>

namespace Revisit {

// The time that figures are of; the numbers are kept in saved views.
enum class FigureTime {
    All = 0,
    Last12Weeks = 1, // so many whole weeks, and the one that runs
    Last26Weeks = 2,
    Last52Weeks = 3,
    ThisFinancialYear = 4,
    LastFinancialYear = 5,
    ChosenDays = 6
};

QList<FigureTime> figureTimes();
// "Last 12 weeks".
QString timeName(FigureTime time);

// What all charts of a page are cut to, the same on every page. The team of a case is
// that of the officer who has it now; its area that of the time, else that of today.
struct FigureFilter {
    FigureTime time = FigureTime::All;
    DayRange days = {}; // of ChosenDays
    std::optional<CodeId> area = {};
    std::optional<TeamId> team = {};

    // The days that figures of the programme's own events are cut to; an invalid end is open.
    DayRange range(QDate today) const;
    // Closures are dated to the year, and most were long before the programme: they are cut
    // by days that somebody chose, never by the last weeks.
    DayRange yearRange() const;
    bool isNarrowed() const { return *this != FigureFilter(); }
    bool operator==(const FigureFilter &) const = default;
};

bool contains(const DayRange &range, QDate day);
// Whether any day of the year lies in it.
bool containsYear(const DayRange &range, int year);
// "from 3 Nov 2025 to 29 Nov 2025"; empty for all time.
QString rangeName(const DayRange &range);
// The same cases of the area and team alone.
CaseFilter narrowed(CaseFilter cases, const FigureFilter &filter);

QJsonObject toJson(const FigureFilter &filter);
// What is not known any more is left out, and is then all.
FigureFilter figureFilterFrom(const QJsonObject &json);

} // namespace Revisit
