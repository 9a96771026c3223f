#include "core/base/workqueue.h"

#include <utility>

namespace Revisit {

WorkQueue::WorkQueue(size_t mostWaiting)
    : m_mostWaiting(mostWaiting)
    , m_thread([this](const std::stop_token &stop) { run(stop); })
{}

WorkQueue::~WorkQueue() = default; // the thread is asked to stop, and joined

void WorkQueue::add(Work work)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_failure || m_waiting.size() < m_mostWaiting; });
    rethrow();
    m_waiting.push_back(std::move(work));
    m_changed.notify_all();
}

void WorkQueue::waitUntilDone()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_failure || (m_waiting.empty() && !m_isBusy); });
    rethrow();
}

void WorkQueue::run(const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    while (m_changed.wait(lock, stop, [this] { return !m_waiting.empty(); }) &&
           !stop.stop_requested()) {
        const Work work = std::move(m_waiting.front());
        m_waiting.pop_front();
        m_isBusy = true;
        lock.unlock();
        std::exception_ptr failure;
        try {
            work();
        } catch (...) {
            failure = std::current_exception();
        }
        lock.lock();
        m_isBusy = false;
        if (failure) {
            m_failure = failure;
            m_waiting.clear();
        }
        m_changed.notify_all();
    }
}

void WorkQueue::rethrow()
{
    if (m_failure)
        std::rethrow_exception(std::exchange(m_failure, nullptr));
}

} // namespace Revisit
