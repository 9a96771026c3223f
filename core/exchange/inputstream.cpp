#include "core/exchange/inputstream.h"

#include "core/base/text.h"

#include <QFile>
#include <QFileInfo>

#include <zlib.h>

namespace Revisit {

Result<std::unique_ptr<InputStream>> InputStream::open(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fail(Fault::NotFound, CoreText::tr("There is no file %1.").arg(path));
    if (info.isDir())
        return fail(Fault::Invalid, CoreText::tr("%1 is a folder, not a file.").arg(path));
    gzFile file = gzopen(QFile::encodeName(path).constData(), "rb");
    if (!file)
        return fail(Fault::Busy, CoreText::tr("%1 could not be opened for reading.").arg(path));
    constexpr unsigned bufferSize = 256 * 1024;
    gzbuffer(file, bufferSize);
    return std::unique_ptr<InputStream>(new InputStream(file, info.size()));
}

InputStream::InputStream(gzFile_s *file, qint64 size)
    : m_file(file)
    , m_size(size)
{}

InputStream::~InputStream()
{
    gzclose(m_file);
}

qsizetype InputStream::read(QByteArray &into, qsizetype most)
{
    const qsizetype before = into.size();
    into.resize(before + most);
    const int got = gzread(m_file, into.data() + before, unsigned(most));
    into.resize(before + std::max(got, 0));
    // A truncated archive is an error only zlib's state tells of.
    int code = Z_OK;
    gzerror(m_file, &code);
    if (got < 0 || (got == 0 && code != Z_OK && code != Z_STREAM_END))
        m_damaged = true;
    return std::max(got, 0);
}

qint64 InputStream::position() const
{
    return gzoffset(m_file);
}

} // namespace Revisit
