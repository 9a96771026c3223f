#pragma once

#include "core/exchange/importcases.h"

#include <atomic>
#include <memory>

namespace Revisit {

// What a running import and the window tell one another across threads.
struct ImportMonitor {
    std::atomic<qint64> rows = 0;
    std::atomic<bool> isStopped = false;

    // To be given to the import; it keeps the monitor alive.
    static ImportWatcher watcherOf(const std::shared_ptr<ImportMonitor> &monitor)
    {
        return [monitor](const ImportProgress &progress) {
            monitor->rows = progress.rows;
            return !monitor->isStopped;
        };
    }
};

} // namespace Revisit
