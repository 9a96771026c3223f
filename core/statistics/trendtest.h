#pragma once

#include "core/statistics/measured.h"

#include <QDate>
#include <QList>

#include <array>

namespace Revisit {

// Whether a series rises or falls on the whole, and by how much a step.
struct TrendTest {
    qint64 score = 0;    // Mann and Kendall's S: rising pairs less falling ones
    double variance = 0; // of S, less what ties take from it
    double z = 0;
    double pValue = 1; // two-sided
    double slope = 0;  // Theil and Sen's: the median of all slopes between two points
};
Measured<TrendTest> trendTest(const QList<double> &values);

// How far each month of the year usually lies above or below the whole: 1.2 is a
// fifth above. Needs three whole years; with fewer, nothing is said.
struct MonthValue {
    QDate month;
    double value = 0;
};
Measured<std::array<double, 12>> monthIndices(const QList<MonthValue> &months);

} // namespace Revisit
