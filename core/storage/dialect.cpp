#include "core/storage/dialect.h"

#include "core/storage/postgresdialect.h"
#include "core/storage/sqlitedialect.h"

namespace Revisit {

const Dialect &Dialect::forDriver(const QString &driver)
{
    static const SqliteDialect sqlite;
    static const PostgresDialect postgres;
    if (driver == QLatin1String("QPSQL"))
        return postgres;
    return sqlite;
}

} // namespace Revisit
