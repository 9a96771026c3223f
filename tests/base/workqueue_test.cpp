#include "core/base/workqueue.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <atomic>
#include <latch>
#include <stdexcept>
#include <vector>

namespace Revisit {
namespace {

TEST(WorkQueue, DoesWhatItIsGivenInOrder)
{
    std::vector<int> done;
    WorkQueue queue(2);
    for (int piece = 0; piece < 100; ++piece)
        queue.add([&done, piece] { done.push_back(piece); });
    queue.waitUntilDone();

    ASSERT_EQ(done.size(), 100U);
    EXPECT_TRUE(std::ranges::is_sorted(done));
}

TEST(WorkQueue, TellsWhatWentWrongAndDropsTheRest)
{
    std::atomic<int> done = 0;
    std::latch queued(1);
    WorkQueue queue(10);
    queue.add([&queued] {
        queued.wait();
        throw std::runtime_error("the disk is full");
    });
    queue.add([&done] { ++done; });
    queued.count_down();

    EXPECT_THROW(queue.waitUntilDone(), std::runtime_error);
    queue.waitUntilDone();
    EXPECT_EQ(done, 0);
}

} // namespace
} // namespace Revisit
