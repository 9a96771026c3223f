#pragma once

#include "core/base/clock.h"
#include "core/people/officer.h"

#include <QString>

namespace Revisit {

class Connection;

// Who is working, on which connection, at what time, and what for: all that a
// use case needs.
struct Session {
    Connection &connection;
    const Clock &clock;
    Officer actor;
    // Why the record is being consulted, as a code of the list "purpose". On by
    // default, though DUAA 2025 s.82 no longer asks for it (DPA 2018 s.62).
    QString purpose = QStringLiteral("REVIEW");
    // Which sitting at which desk: the same for all entries of one run.
    QString desk = QStringLiteral("local");
};

} // namespace Revisit
