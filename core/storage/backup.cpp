#include "core/storage/backup.h"

#include "core/base/text.h"
#include "core/storage/connection.h"
#include "core/storage/rawhandle.h"

#include <QFile>

#include <sqlite3.h>

namespace Revisit {

using namespace Qt::StringLiterals;

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

} // namespace Revisit
