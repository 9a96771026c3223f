// How often the stated shares hold, over simulated histories: quick here, at full
// length among the nightly tests.

#include "tests/forecast/simulatedhistories.h"

#include <gtest/gtest.h>

namespace Revisit {
namespace {

constexpr int histories = 120;
constexpr int draws = 150;

// With so few histories a share may be off by 0.06 to 0.08 by chance alone.
TEST(ForecastCalibration, SharesHoldAboutAsOftenAsTheySay)
{
    int better = 0;
    for (const CalibrationCell &cell : calibrationCells()) {
        const HeldShares of = calibrate(cell, histories, draws);
        SCOPED_TRACE(testing::Message() << cell.history << " weeks of history, " << cell.backlog
                                        << " to do, correlation " << cell.correlation);
        EXPECT_GE(of.ours.coverage[2], 0.77);
        EXPECT_LE(of.ours.coverage[2], 0.95);
        EXPECT_GE(of.ours.bandCoverage, 0.56);
        EXPECT_LE(of.ours.bandCoverage, 0.84);
        EXPECT_LT(of.plain.bandCoverage, of.ours.bandCoverage);
        better += int(of.ours.loss < of.plain.loss);
    }
    EXPECT_GE(better, 5);
}

} // namespace
} // namespace Revisit
