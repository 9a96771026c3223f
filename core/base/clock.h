#pragma once

#include <QDateTime>

namespace Revisit {

// The only source of "now", so that a test can say what time it is. Always UTC.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual QDateTime now() const { return QDateTime::currentDateTimeUtc(); }
};

} // namespace Revisit
