#pragma once

#include <condition_variable>
#include <deque>
#include <exception>
#include <functional>
#include <mutex>
#include <thread>

namespace Revisit {

// One thread that does what it is given, in order, beside the thread that
// gives. What a piece of work throws comes out of the next call here, and the
// pieces after it are dropped.
class WorkQueue
{
public:
    using Work = std::function<void()>;

    // Pieces that may wait, beside the one being done.
    explicit WorkQueue(size_t mostWaiting);
    // Drops what waits and lets the piece being done finish.
    ~WorkQueue();

    // Waits for a place in the queue.
    void add(Work work);
    // Returns when all is done.
    void waitUntilDone();

private:
    void run(const std::stop_token &stop);
    void rethrow();

    const size_t m_mostWaiting;
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::deque<Work> m_waiting;
    bool m_isBusy = false;
    std::exception_ptr m_failure;
    std::jthread m_thread; // last: it uses what stands above
};

} // namespace Revisit
