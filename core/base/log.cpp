#include "core/base/log.h"

#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/sinks/stdout_sinks.h>

namespace Revisit {

void logTo(const QString &file)
{
    constexpr size_t largest = 1024 * 1024;
    constexpr size_t kept = 3;
    auto sink = std::make_shared<spdlog::sinks::rotating_file_sink_mt>(file.toStdString(), largest,
                                                                       kept);
    spdlog::set_default_logger(std::make_shared<spdlog::logger>("revisit", std::move(sink)));
    spdlog::flush_on(spdlog::level::warn);
}

void logToStandardError()
{
    auto sink = std::make_shared<spdlog::sinks::stderr_sink_mt>();
    auto logger = std::make_shared<spdlog::logger>("revisit", std::move(sink));
    logger->set_level(spdlog::level::warn);
    spdlog::set_default_logger(std::move(logger));
}

} // namespace Revisit
