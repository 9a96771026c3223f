#pragma once

#include "core/base/result.h"

#include <QSize>
#include <QStringList>

namespace Revisit {

class Application;

// Writes a PNG of every page that the officer at the desk may see into the
// folder, and of the tabs of an open case; each name starts with the prefix.
// Returns the files.
Result<QStringList> writePictures(Application &application, const QString &folder,
                                  const QString &prefix, QSize size);

} // namespace Revisit
