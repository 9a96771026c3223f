#include "core/base/recordfile.h"

#include "core/base/text.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>
#include <zlib.h>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

const QByteArray fileMark("RVREC01\n");
constexpr qint64 frameSize = 8;             // length and checksum
constexpr quint32 longestRecord = 1U << 28; // a length beyond is no length
constexpr int mostTries = 8;

quint32 checksum(quint32 before, const QByteArray &record)
{
    return quint32(
        crc32(before, reinterpret_cast<const Bytef *>(record.constData()), uInt(record.size())));
}

bool writeAll(int handle, const QByteArray &bytes, qint64 at)
{
    qint64 done = 0;
    while (done < bytes.size()) {
        const ssize_t written =
            pwrite(handle, bytes.constData() + done, size_t(bytes.size() - done), at + done);
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return false;
        done += written;
    }
    return true;
}

// A new name is on the disk when its folder is.
void syncFolderOf(const QString &path)
{
    const int folder = ::open(QFile::encodeName(QFileInfo(path).absolutePath()).constData(),
                              O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        return;
    fsync(folder);
    close(folder);
}

} // namespace

RecordFile::RecordFile(QString path, int handle)
    : m_path(std::move(path))
    , m_handle(handle)
{}

RecordFile::RecordFile(RecordFile &&other) noexcept
    : m_path(std::move(other.m_path))
    , m_handle(std::exchange(other.m_handle, -1))
    , m_end(other.m_end)
    , m_check(other.m_check)
    , m_records(std::move(other.m_records))
{}

RecordFile &RecordFile::operator=(RecordFile &&other) noexcept
{
    std::swap(m_path, other.m_path);
    std::swap(m_handle, other.m_handle);
    std::swap(m_end, other.m_end);
    std::swap(m_check, other.m_check);
    std::swap(m_records, other.m_records);
    return *this;
}

RecordFile::~RecordFile()
{
    if (m_handle >= 0)
        close(m_handle); // and with it the lock
}

Result<> RecordFile::refused(const char *step) const
{
    const int number = errno;
    return fail(Fault::Internal, CoreText::tr("The disk does not take what is being typed."),
                u"record file: %1 failed (%2)"_s.arg(QLatin1String(step)).arg(number));
}

Result<RecordFile> RecordFile::open(const QString &path, Open how)
{
    const int create = how == Open::New ? O_CREAT : 0;
    for (int attempt = 0; attempt < mostTries; ++attempt) {
        RecordFile file(path, ::open(QFile::encodeName(path).constData(),
                                     O_RDWR | O_CLOEXEC | O_NOFOLLOW | create, S_IRUSR | S_IWUSR));
        if (file.m_handle < 0 && errno == ENOENT)
            return fail(Fault::NotFound, CoreText::tr("The file is not there."));
        if (file.m_handle < 0)
            return tl::unexpected(file.refused("open").error());
        if (flock(file.m_handle, LOCK_EX | LOCK_NB) != 0)
            return fail(Fault::Busy, CoreText::tr("The file is in use."));
        struct stat state = {};
        if (fstat(file.m_handle, &state) != 0)
            return tl::unexpected(file.refused("stat").error());
        if (state.st_nlink == 0)
            continue; // taken away between opening and locking
        RV_CHECK(file.read());
        if (how == Open::New && file.m_end == 0) {
            RV_CHECK(file.begin());
            syncFolderOf(path);
        }
        return file;
    }
    return fail(Fault::Busy, CoreText::tr("The file is in use."));
}

Result<> RecordFile::read()
{
    QFile file;
    if (!file.open(m_handle, QIODevice::ReadOnly, QFileDevice::DontCloseHandle))
        return refused("read");
    const QByteArray bytes = file.readAll();
    if (!bytes.startsWith(fileMark))
        return {};
    qint64 at = headSize;
    while (bytes.size() - at > frameSize) {
        const auto length = qFromLittleEndian<quint32>(bytes.constData() + at);
        const auto expected = qFromLittleEndian<quint32>(bytes.constData() + at + 4);
        if (length == 0 || length > longestRecord || length > bytes.size() - at - frameSize)
            break;
        const QByteArray record = bytes.mid(at + frameSize, length);
        if (checksum(m_check, record) != expected)
            break;
        m_check = expected;
        m_records.append(record);
        at += frameSize + length;
    }
    m_end = at;
    return {};
}

Result<> RecordFile::begin()
{
    if (ftruncate(m_handle, 0) != 0 || !writeAll(m_handle, fileMark, 0) || fsync(m_handle) != 0)
        return refused("begin");
    m_end = headSize;
    m_check = 0;
    return {};
}

Result<> RecordFile::append(const QByteArray &record)
{
    const quint32 check = checksum(m_check, record);
    QByteArray frame(frameSize, Qt::Uninitialized);
    qToLittleEndian(quint32(record.size()), frame.data());
    qToLittleEndian(check, frame.data() + 4);
    frame += record;
    // A record that failed half way is written over by the next one.
    if (!writeAll(m_handle, frame, m_end) || fdatasync(m_handle) != 0)
        return refused("append");
    m_end += frame.size();
    m_check = check;
    return {};
}

Result<> RecordFile::clear()
{
    m_records.clear();
    if (ftruncate(m_handle, headSize) != 0 || fdatasync(m_handle) != 0)
        return refused("clear");
    m_end = headSize;
    m_check = 0;
    return {};
}

void RecordFile::remove()
{
    m_records.clear();
    // Emptied first: another process may hold the name open, or a backup link it.
    if (ftruncate(m_handle, 0) == 0)
        m_end = 0;
    QFile::remove(m_path);
    syncFolderOf(m_path);
}

} // namespace Revisit
