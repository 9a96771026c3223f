#include "tests/support/typingrecord.h"

#include <QFile>

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

namespace Revisit {

TypingRecord *TypingRecord::in(const QString &file)
{
    const int handle =
        open(QFile::encodeName(file).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (handle < 0 || ftruncate(handle, sizeof(TypingRecord)) != 0)
        qFatal("no memory to share");
    void *place =
        mmap(nullptr, sizeof(TypingRecord), PROT_READ | PROT_WRITE, MAP_SHARED, handle, 0);
    close(handle);
    if (place == MAP_FAILED)
        qFatal("no memory to share");
    return static_cast<TypingRecord *>(place); // zeroes are a record of nothing
}

} // namespace Revisit
