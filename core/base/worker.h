#pragma once

#include <condition_variable>
#include <exception>
#include <functional>
#include <mutex>
#include <thread>

namespace Revisit {

// One thread that does one piece of work at a time, beside the thread that
// gives it. What the work throws comes out of the next call here.
class Worker
{
public:
    using Work = std::function<void()>;

    Worker();
    // Lets the piece being done finish; one not begun is dropped.
    ~Worker();

    // Waits for the piece before.
    void give(Work work);
    // Returns when nothing is left to do.
    void wait();

private:
    void run(const std::stop_token &stop);
    void waitFor(std::unique_lock<std::mutex> &lock);

    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    Work m_work; // until it is done
    std::exception_ptr m_failure;
    std::jthread m_thread; // last: it uses what stands above
};

} // namespace Revisit
