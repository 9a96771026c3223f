#pragma once

#include "core/base/result.h"

#include <QSaveFile>

namespace Revisit {

// A file that is given out. It takes its place only at the end, after the entry that
// tells of it: a file without an entry must not exist. So write it inside the
// transaction of the entry, where a full disk still refuses both, and finish it after.
// Fault::Invalid says why it cannot be written.
class ExportFile
{
public:
    explicit ExportFile(const QString &path)
        : m_file(path)
    {}

    Result<> write(const QByteArray &content); // the whole of it
    Result<> finish();

private:
    QSaveFile m_file;
};

} // namespace Revisit
