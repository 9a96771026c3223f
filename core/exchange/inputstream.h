#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <memory>

struct gzFile_s;

namespace Revisit {

// The bytes of a file, plain or gzip, from the beginning to the end.
class InputStream
{
public:
    static Result<std::unique_ptr<InputStream>> open(const QString &path);
    ~InputStream();

    // Appends up to `most` bytes; the number appended, 0 at the end. A damaged
    // archive ends the stream early and sets damaged().
    qsizetype read(QByteArray &into, qsizetype most);

    bool damaged() const { return m_damaged; }
    qint64 position() const; // bytes of the file consumed, for progress
    qint64 size() const { return m_size; }

private:
    InputStream(gzFile_s *file, qint64 size);
    Q_DISABLE_COPY_MOVE(InputStream)

    gzFile_s *m_file;
    qint64 m_size;
    bool m_damaged = false;
};

} // namespace Revisit
