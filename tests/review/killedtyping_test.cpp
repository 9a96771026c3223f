// A desk that is killed while somebody types: a short version of what the nightly
// test does two hundred times.

#include "tests/support/killedtyping.h"

#include <QRandomGenerator>

#include <gtest/gtest.h>

namespace Revisit {

namespace {

constexpr int kills = 10;
constexpr int longestLife = 2'500'000; // microseconds of typing
constexpr double mostLost = 1000;      // ms: what the program promises

TEST(KilledTypingTest, LosesAtMostTheLastSecond)
{
    TypingDesk desk;
    QRandomGenerator random(21);
    QList<KilledTyping> all;
    for (quint32 i = 1; i <= kills; ++i) {
        const KilledTyping killed =
            desk.killAfter(std::chrono::microseconds(random.bounded(longestLife)), i);
        ASSERT_GT(killed.typed, 0) << "nothing was typed, so nothing was tried";
        EXPECT_TRUE(killed.isTrue) << i;
        EXPECT_LE(killed.lost, mostLost) << i;
        all.append(killed);
    }
    reportKills(all);
}

} // namespace
} // namespace Revisit
