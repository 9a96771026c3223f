#include "core/base/worker.h"

#include <utility>

namespace Revisit {

Worker::Worker(size_t most)
    : m_most(most)
    , m_thread([this](const std::stop_token &stop) { run(stop); })
{}

Worker::~Worker() = default; // the thread is asked to stop, and joined

void Worker::give(Work work)
{
    std::unique_lock lock(m_mutex);
    waitUntilLeft(lock, m_most - 1);
    m_pieces.push_back(std::move(work));
    m_changed.notify_all();
}

void Worker::wait()
{
    std::unique_lock lock(m_mutex);
    waitUntilLeft(lock, 0);
}

size_t Worker::left()
{
    const std::unique_lock lock(m_mutex);
    return m_pieces.size();
}

void Worker::waitUntilLeft(std::unique_lock<std::mutex> &lock, size_t pieces)
{
    m_changed.wait(lock, [&] { return m_pieces.size() <= pieces || m_failure; });
    if (m_failure)
        std::rethrow_exception(std::exchange(m_failure, nullptr));
}

void Worker::run(const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    const auto hasWork = [this] { return !m_pieces.empty(); };
    while (m_changed.wait(lock, stop, hasWork) && !stop.stop_requested()) {
        const Work &work = m_pieces.front(); // stays where it is when others are given
        lock.unlock();
        std::exception_ptr failure;
        try {
            work();
        } catch (...) {
            failure = std::current_exception();
        }
        lock.lock();
        m_failure = failure;
        if (failure)
            m_pieces.clear();
        else
            m_pieces.pop_front();
        m_changed.notify_all();
    }
}

} // namespace Revisit
