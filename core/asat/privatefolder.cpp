#include "core/asat/privatefolder.h"

#include <QFile>
#include <QStandardPaths>
#include <QUuid>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

constexpr auto onlyMine = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;

QString lockOf(const QString &folder)
{
    return folder + "/in-use"_L1;
}

} // namespace

PrivateFolder::PrivateFolder(const QString &path)
    : m_folder(path)
    , m_lock(lockOf(path))
{
    m_lock.setStaleLockTime(0); // in use for as long as its process lives
}

std::unique_ptr<PrivateFolder> PrivateFolder::make(const QString &parent)
{
    if (!QDir().mkpath(parent) || !QFile::setPermissions(parent, onlyMine))
        return nullptr;
    removeAbandoned(parent);
    const QString path = parent + u'/' + QUuid::createUuid().toString(QUuid::Id128);
    if (!QDir().mkdir(path) || !QFile::setPermissions(path, onlyMine))
        return nullptr;
    std::unique_ptr<PrivateFolder> folder(new PrivateFolder(path));
    return folder->m_lock.tryLock() ? std::move(folder) : nullptr;
}

PrivateFolder::~PrivateFolder()
{
    m_lock.unlock();
    m_folder.removeRecursively();
}

QString PrivateFolder::usualParent()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + "/as-at"_L1;
}

void PrivateFolder::removeAbandoned(const QString &parent)
{
    for (const QFileInfo &entry :
         QDir(parent).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::Hidden)) {
        QLockFile lock(lockOf(entry.filePath()));
        lock.setStaleLockTime(0);
        if (!lock.tryLock())
            continue;
        lock.unlock();
        QDir(entry.filePath()).removeRecursively();
    }
}

} // namespace Revisit
