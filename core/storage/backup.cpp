#include "core/storage/backup.h"

#include "core/base/text.h"
#include "core/storage/connection.h"
#include "core/storage/rawhandle.h"

#include <QFile>

#include <sqlite3.h>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

constexpr int pagesAtOnce = 4096; // 16 MB

} // namespace

Result<QString> backUp(Connection &connection, const QString &path)
{
    const QString stamp = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss"_s);
    const QString copy = u"%1.backup-%2"_s.arg(path, stamp);
    sqlite3 *target = nullptr;
    int code = sqlite3_open(QFile::encodeName(copy).constData(), &target);
    if (code == SQLITE_OK) {
        sqlite3_backup *backup = sqlite3_backup_init(target, "main", rawSqlite(connection), "main");
        if (backup) {
            sqlite3_backup_step(backup, -1);
            code = sqlite3_backup_finish(backup);
        } else {
            code = sqlite3_errcode(target);
        }
    }
    sqlite3_close(target);
    if (code == SQLITE_OK)
        return copy;
    QFile::remove(copy);
    return fail(Fault::Busy,
                CoreText::tr("No copy of the caseload could be made beside it, so it was left "
                             "as it is. Is there room on the disk?"),
                u"backup: %1"_s.arg(code));
}

tl::unexpected<Error> copyStopped()
{
    return fail(Fault::Invalid, CoreText::tr("Stopped; nothing was opened."));
}

Result<> copyFile(Connection &connection, const QString &path, const CopyWatcher &watcher)
{
    sqlite3 *target = nullptr;
    int code = sqlite3_open(QFile::encodeName(path).constData(), &target);
    bool isStopped = false;
    if (code == SQLITE_OK) {
        sqlite3_exec(target, "PRAGMA synchronous = OFF", nullptr, nullptr, nullptr);
        sqlite3_backup *backup = sqlite3_backup_init(target, "main", rawSqlite(connection), "main");
        code = backup ? SQLITE_OK : sqlite3_errcode(target);
        while (backup && code == SQLITE_OK && !isStopped) {
            code = sqlite3_backup_step(backup, pagesAtOnce);
            const int all = std::max(1, sqlite3_backup_pagecount(backup));
            isStopped = !watcher(1.0 - double(sqlite3_backup_remaining(backup)) / all);
        }
        const int finished = backup ? sqlite3_backup_finish(backup) : code;
        code = code == SQLITE_DONE ? finished : code;
    }
    sqlite3_close(target);
    if (isStopped)
        return copyStopped();
    if (code == SQLITE_OK)
        return {};
    return fail(Fault::Busy,
                CoreText::tr("No copy of the caseload could be made. Is there room on the disk?"),
                u"copy: %1"_s.arg(code));
}

} // namespace Revisit
