#include "core/base/worker.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <atomic>
#include <stdexcept>
#include <vector>

namespace Revisit {
namespace {

TEST(Worker, DoesWhatItIsGivenInOrderOnItsOwnThread)
{
    std::vector<int> done;
    std::atomic<bool> isElsewhere = true;
    Worker worker;
    for (int piece = 0; piece < 100; ++piece) {
        worker.give([&, piece, here = std::this_thread::get_id()] {
            done.push_back(piece);
            isElsewhere = isElsewhere && std::this_thread::get_id() != here;
        });
    }
    worker.wait();

    ASSERT_EQ(done.size(), 100U);
    EXPECT_TRUE(std::ranges::is_sorted(done));
    EXPECT_TRUE(isElsewhere);
}

TEST(Worker, TellsOnceWhatWentWrong)
{
    Worker worker;
    worker.give([] { throw std::runtime_error("the disk is full"); });
    EXPECT_THROW(worker.give([] {}), std::runtime_error);
    EXPECT_NO_THROW(worker.wait());
}

TEST(Worker, LetsSeveralPiecesWaitForTheOneBeingDone)
{
    std::atomic<bool> mayGoOn = false;
    std::vector<int> done;
    Worker worker(3);
    worker.give([&] { mayGoOn.wait(false); });
    worker.give([&] { done.push_back(1); });
    worker.give([&] { done.push_back(2); });
    EXPECT_EQ(worker.left(), 3U);
    EXPECT_TRUE(done.empty());

    mayGoOn = true;
    mayGoOn.notify_all();
    worker.wait();

    EXPECT_EQ(worker.left(), 0U);
    EXPECT_EQ(done, (std::vector<int>{1, 2}));
}

TEST(Worker, DropsWhatWasGivenAfterAPieceThatFailed)
{
    std::atomic<bool> mayGoOn = false;
    std::atomic<bool> isDone = false;
    Worker worker(3);
    worker.give([&] {
        mayGoOn.wait(false);
        throw std::runtime_error("the disk is full");
    });
    worker.give([&] { isDone = true; });
    mayGoOn = true;
    mayGoOn.notify_all();

    EXPECT_THROW(worker.wait(), std::runtime_error);
    EXPECT_NO_THROW(worker.wait());
    EXPECT_FALSE(isDone);
}

TEST(Worker, FinishesWhatItHasBegunBeforeItGoes)
{
    std::atomic<bool> isBegun = false;
    std::atomic<bool> isDone = false;
    {
        Worker worker;
        worker.give([&] {
            isBegun = true;
            isBegun.notify_all();
            isDone = true;
        });
        isBegun.wait(false);
    }
    EXPECT_TRUE(isDone);
}

} // namespace
} // namespace Revisit
