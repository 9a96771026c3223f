// A desk that is killed at moments nobody chose, while somebody types.

#include "tests/support/killedtyping.h"

#include <QRandomGenerator>

#include <gtest/gtest.h>

#include <algorithm>

namespace Revisit {

namespace {

constexpr int timesKilled = 200;
constexpr int longestTyping = 4'000'000; // microseconds
constexpr double mostTypingLost = 1000;  // ms: what the program promises

TEST(KilledTyping, LosesAtMostTheLastSecond)
{
    TypingDesk desk;
    QRandomGenerator random(7);
    QList<KilledTyping> all;
    for (quint32 i = 1; i <= timesKilled; ++i) {
        const KilledTyping killed =
            desk.killAfter(std::chrono::microseconds(random.bounded(longestTyping)), i);
        ASSERT_GT(killed.typed, 0) << i;
        EXPECT_TRUE(killed.isTrue) << i;
        EXPECT_LE(killed.lost, mostTypingLost) << i;
        all.append(killed);
    }
    reportKills(all);
    EXPECT_TRUE(std::ranges::any_of(all, &KilledTyping::wasOffered))
        << "the journal was never needed, so it was not tried";
}

} // namespace
} // namespace Revisit
