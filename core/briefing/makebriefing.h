#pragma once

#include "core/base/result.h"
#include "core/briefing/briefing.h"
#include "core/people/officer.h"

#include <functional>
#include <stop_token>

namespace Revisit {

class Connection;

// A pack as it will be written: each file's suffix and content.
struct BriefingFile {
    QString suffix; // "xlsx"
    QByteArray content;
};
struct MadeBriefing {
    Briefing briefing;
    BriefingSeal seal;
    QList<BriefingFile> files;
};

// Draws the pack on paper; core has no paper.
using BriefingDrawing = std::function<Result<QByteArray>(const Briefing &, const BriefingSeal &)>;

// Reckons the hashes, reads the root of the trail and makes the files, in memory:
// nothing has left yet. The same pack, trail and drawing give the same bytes.
// Invalid: no title, no table, no format, or stopped.
struct MakeBriefing {
    Briefing briefing;
    bool hasWorkbook = true;
    BriefingDrawing draw; // none: no PDF
    std::stop_token stopped = {};

    Result<MadeBriefing> run(Connection &connection, const Officer &viewer) const;
};

// The marking, the hash of each table and the root of the trail as it stands.
Result<BriefingSeal> sealOf(Connection &connection, const Briefing &briefing);

} // namespace Revisit
