#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QStringList>

namespace Revisit {

struct Session;

// Writes what a batch rejected of each file into the folder, as
// "rejected-cases.csv": the header and the rows byte for byte, to be corrected
// and imported again. Returns the paths; none when nothing was rejected. Rows
// leave the caseload by it, so each file is an entry in the trail (DPA 2018
// s.62).
struct WriteRejectedRows {
    BatchId batch;
    QString folder;

    Result<QStringList> run(Session &session) const;
};

} // namespace Revisit
