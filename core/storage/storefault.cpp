#include "core/storage/storefault.h"

#include "core/base/log.h"
#include "core/base/text.h"
#include "core/storage/dialect.h"

#include <QSqlError>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

QString messageFor(Fault fault)
{
    switch (fault) {
    case Fault::Busy:
        return CoreText::tr("The database is in use. Please try again in a moment.");
    case Fault::Conflict:
        return CoreText::tr("Someone else has changed this record. Reload it and try again.");
    case Fault::Invalid:
        return CoreText::tr("The database did not accept these values.");
    case Fault::ReadOnly:
        return CoreText::tr("What is open here can only be read, so nothing was changed.");
    case Fault::NotFound:
    case Fault::Forbidden:
    case Fault::Internal:
        break;
    }
    return CoreText::tr("The database reported an unexpected error.");
}

} // namespace

// PostgreSQL's error text quotes the failing row, so only the code and the
// statement (never the values) go to the log.
StoreFault::StoreFault(const Dialect &dialect, const QSqlError &sqlError, const QString &sql)
    : error{dialect.classify(sqlError), messageFor(dialect.classify(sqlError)),
            u"%1 in: %2"_s.arg(sqlError.nativeErrorCode(), sql.simplified())}
{
    spdlog::error("storage: {}", error.detail);
}

StoreFault StoreFault::defect(const QString &detail)
{
    return StoreFault(Error{Fault::Internal, messageFor(Fault::Internal), detail});
}

} // namespace Revisit
