#pragma once

#include <QDate>
#include <QList>

#include <optional>

namespace Revisit {

// Cases that came in on a day, with an import that was not undone.
struct CasesCameIn {
    QDate on;
    int cases = 0;

    bool operator==(const CasesCameIn &) const = default;
};

// New cases a week in complete ISO weeks. The week of the first import is left out:
// what it brought is the work that there was to do, not what came in while it was done.
// Empty where there is no import, or no week is complete since.
QList<int> weeklyInflow(const QList<CasesCameIn> &days, QDate asOf);

// A mean of cases a week, with limits for 95 of 100: the wider of Poisson's (Garwood) and
// Student's, as cases come in files and so in lumps.
struct InflowEstimate {
    int weeks = 0;
    int cases = 0;
    double mean = 0;
    double lower = 0;
    double upper = 0;

    bool operator==(const InflowEstimate &) const = default;
};

inline constexpr int fewestInflowWeeks = 4;
// Nothing from fewer weeks than that.
std::optional<InflowEstimate> inflowEstimate(const QList<int> &weekly);

} // namespace Revisit
