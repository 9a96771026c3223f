#pragma once

#include <QString>

#include <atomic>
#include <chrono>

namespace Revisit {

// What a process that types tells the one that will kill it: in memory that
// outlives it.
struct TypingRecord {
    static constexpr int most = 4096;

    std::atomic<int> letters{0};
    std::atomic<qint64> at[most]; // ns of the steady clock, before each letter

    static qint64 now() { return std::chrono::steady_clock::now().time_since_epoch().count(); }
    // The letter with that number, the same in both processes.
    static QChar letter(int number)
    {
        return number % 7 == 6 ? QChar(u' ')
                               : QChar(char16_t(u'a' + (number * number + number) % 26));
    }
    // Maps the file, which is made when it is not there; never unmapped.
    static TypingRecord *in(const QString &file);
};

} // namespace Revisit
