#pragma once

#include <QString>

#include <spdlog/spdlog.h>

// Log lines are short and structured: ids, counts, durations and fixed words.
// Names, narratives and row contents never go into a log, which may be mailed
// to a colleague.
template<>
struct fmt::formatter<QString> : fmt::formatter<std::string_view> {
    template<typename Context>
    auto format(const QString &text, Context &context) const
    {
        const QByteArray utf8 = text.toUtf8();
        return fmt::formatter<std::string_view>::format({utf8.constData(), size_t(utf8.size())},
                                                        context);
    }
};

namespace Revisit {

// Sends the log to a file that is rotated at 1 MB, three kept.
void logTo(const QString &file);

// For the command line: warnings and errors only, never on standard output.
void logToStandardError();

} // namespace Revisit
