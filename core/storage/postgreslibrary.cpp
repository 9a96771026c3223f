#include "core/storage/postgreslibrary.h"

#include "core/storage/storefault.h"

#include <QLibrary>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

template<typename Function>
void resolve(QLibrary &library, const char *name, Function &function)
{
    function = reinterpret_cast<Function>(library.resolve(name));
    if (!function)
        throw StoreFault::defect(u"libpq: %1"_s.arg(library.errorString()));
}

PostgresLibrary load()
{
    QLibrary library(u"pq"_s, 5);
    PostgresLibrary functions;
    resolve(library, "PQexec", functions.exec);
    resolve(library, "PQclear", functions.clear);
    resolve(library, "PQputCopyData", functions.putCopyData);
    resolve(library, "PQputCopyEnd", functions.putCopyEnd);
    resolve(library, "PQgetResult", functions.getResult);
    resolve(library, "PQresultStatus", functions.resultStatus);
    resolve(library, "PQresultErrorField", functions.resultErrorField);
    return functions;
}

} // namespace

const PostgresLibrary &PostgresLibrary::instance()
{
    static const PostgresLibrary functions = load();
    return functions;
}

} // namespace Revisit
