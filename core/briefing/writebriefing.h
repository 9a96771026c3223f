#pragma once

#include "core/briefing/makebriefing.h"

#include <QStringList>

namespace Revisit {

struct Session;

// Writes a pack that was made into a folder, as briefing-2026-01-05-0900.xlsx and
// .pdf by its moment on the clock in the United Kingdom. The entry in the trail,
// with the hash of each file, is one act with the files: if one cannot be written
// there is neither entry nor file. Conflict: another file of that name is there;
// the same pack may be written again.
struct WriteBriefing {
    MadeBriefing made;
    QString folder;

    Result<QStringList> run(Session &session) const; // the paths
};

} // namespace Revisit
