// How often the stated shares hold over 400 simulated histories of each cell of the
// design's table, and how much is lost beside plain resampling.

#include "tests/forecast/simulatedhistories.h"

#include <gtest/gtest.h>

#include <cstdio>

namespace Revisit {
namespace {

constexpr int nightlyHistories = 400;
constexpr int nightlyDraws = 1000;
constexpr double shareOfCells = 0.9;

void printCell(const CalibrationCell &cell, const HeldShares &of)
{
    std::printf("%2d / %2d / %.1f  P85 %.3f (plain %.3f)  P15-P85 %.3f (plain %.3f)  "
                "pinball %.4f (plain %.4f)\n",
                cell.history, cell.backlog, cell.correlation, of.ours.coverage[2],
                of.plain.coverage[2], of.ours.bandCoverage, of.plain.bandCoverage, of.ours.loss,
                of.plain.loss);
}

TEST(NightlyForecastCalibration, SharesHoldAsOftenAsTheySayAndLoseLessThanPlainResampling)
{
    int better = 0;
    for (const CalibrationCell &cell : calibrationCells()) {
        const HeldShares of = calibrate(cell, nightlyHistories, nightlyDraws);
        printCell(cell, of);
        better += int(of.ours.loss < of.plain.loss);
        if (cell.history < 12)
            continue; // the goal is for 12 weeks and more
        SCOPED_TRACE(testing::Message() << cell.history << " weeks of history, " << cell.backlog
                                        << " to do, correlation " << cell.correlation);
        EXPECT_GE(of.ours.coverage[2], 0.80);
        EXPECT_LE(of.ours.coverage[2], 0.92);
        EXPECT_GE(of.ours.bandCoverage, 0.62);
        EXPECT_LE(of.ours.bandCoverage, 0.80);
    }
    EXPECT_GE(better, shareOfCells * double(calibrationCells().size()));
}

} // namespace
} // namespace Revisit
