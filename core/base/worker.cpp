#include "core/base/worker.h"

#include <utility>

namespace Revisit {

Worker::Worker()
    : m_thread([this](const std::stop_token &stop) { run(stop); })
{}

Worker::~Worker() = default; // the thread is asked to stop, and joined

void Worker::give(Work work)
{
    std::unique_lock lock(m_mutex);
    waitFor(lock);
    m_work = std::move(work);
    m_changed.notify_all();
}

void Worker::wait()
{
    std::unique_lock lock(m_mutex);
    waitFor(lock);
}

void Worker::waitFor(std::unique_lock<std::mutex> &lock)
{
    m_changed.wait(lock, [this] { return !m_work; });
    if (m_failure)
        std::rethrow_exception(std::exchange(m_failure, nullptr));
}

void Worker::run(const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    while (m_changed.wait(lock, stop, [this] { return bool(m_work); }) && !stop.stop_requested()) {
        lock.unlock();
        std::exception_ptr failure;
        try {
            m_work();
        } catch (...) {
            failure = std::current_exception();
        }
        lock.lock();
        m_failure = failure;
        m_work = nullptr;
        m_changed.notify_all();
    }
}

} // namespace Revisit
