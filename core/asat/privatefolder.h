#pragma once

#include <QDir>
#include <QLockFile>

#include <memory>

namespace Revisit {

// A folder for case content that must not outlive the program: only its owner can
// look into it, and it goes with the object. One that a crash left behind goes when
// the next is made under the same parent.
class PrivateFolder
{
public:
    // `parent` is made where it is not there. Null when it cannot be written to.
    static std::unique_ptr<PrivateFolder> make(const QString &parent);
    ~PrivateFolder();

    QString filePath(const QString &name) const { return m_folder.filePath(name); }
    // The parent that the program uses on this machine.
    static QString usualParent();
    // Removes what nobody uses any longer.
    static void removeAbandoned(const QString &parent);

private:
    explicit PrivateFolder(const QString &path);
    Q_DISABLE_COPY_MOVE(PrivateFolder)

    QDir m_folder;
    QLockFile m_lock;
};

} // namespace Revisit
