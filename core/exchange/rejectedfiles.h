#pragma once

#include "core/base/result.h"
#include "core/exchange/importreport.h"

#include <QStringList>

namespace Revisit {

class Connection;

// Writes what a batch rejected of each file into the folder, as
// "rejected-cases.csv": the header and the rows byte for byte, to be corrected
// and imported again. Returns the paths; none when nothing was rejected.
Result<QStringList> writeRejectedFiles(Connection &connection, BatchId batch,
                                       const QList<ImportedFile> &files, const QString &folder);

} // namespace Revisit
