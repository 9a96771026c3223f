#pragma once

#include "core/base/result.h"

#include <QSize>
#include <QStringList>

namespace Revisit {

class Application;

// Writes a PNG of everything there is to see for the officer at the desk into
// the folder: the pages, the parts of an open case, the dialogs; each name
// starts with the prefix. Returns the files.
Result<QStringList> writePictures(Application &application, const QString &folder,
                                  const QString &prefix, QSize size);

} // namespace Revisit
