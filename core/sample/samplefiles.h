#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace Revisit {

// Writes the export of an invented force into the folder: cases, suspects,
// victims and officers of the original cases, some of whom have the staff
// references given. Proportions follow published figures where there are any
// (COCAD 2023, Casey 2025). Returns the files.
Result<QStringList> writeSampleFiles(const QString &folder, int cases, quint64 seed,
                                     const QStringList &staffReferences);

} // namespace Revisit
