#pragma once

#include <condition_variable>
#include <deque>
#include <exception>
#include <functional>
#include <mutex>
#include <thread>

namespace Revisit {

// One thread that does pieces of work one after another, beside the thread that
// gives them. What a piece throws comes out of the next call here, and the
// pieces given after it are dropped.
class Worker
{
public:
    using Work = std::function<void()>;

    // `most`: how many pieces there may be at once, the one being done included.
    explicit Worker(size_t most = 1);
    // Lets the piece being done finish; those not begun are dropped.
    ~Worker();

    // Waits until there is room for one more.
    void give(Work work);
    // Returns when nothing is left to do.
    void wait();
    // How many pieces are not done yet.
    size_t left();

private:
    void run(const std::stop_token &stop);
    void waitUntilLeft(std::unique_lock<std::mutex> &lock, size_t pieces);

    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    const size_t m_most;
    std::deque<Work> m_pieces; // the first is being done
    std::exception_ptr m_failure;
    std::jthread m_thread; // last: it uses what stands above
};

} // namespace Revisit
