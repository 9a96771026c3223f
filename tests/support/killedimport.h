#pragma once

#include "core/exchange/importcases.h"
#include "core/storage/connection.h"

#include <QTemporaryDir>

#include <sys/types.h>

namespace Revisit {

// A file of so many cases, each with its reference and so much unmapped text.
QString writeCasesFile(const QTemporaryDir &folder, int cases, int bytesOfText);

// Imports it in a process of its own, which can be killed; its number.
pid_t importInChild(const ConnectionSpec &spec, const QString &file,
                    const ImportWatcher &watcher = {});

qint64 countIn(Connection &connection, const QString &table);

} // namespace Revisit
