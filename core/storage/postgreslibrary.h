#pragma once

#include <libpq-fe.h>

namespace Revisit {

// The functions of libpq that bulk loading calls. The library is loaded when a
// PostgreSQL caseload needs it, as Qt's driver does: it brings some twenty others
// with it, for which a caseload in a file would wait at every start.
struct PostgresLibrary {
    decltype(&PQexec) exec = nullptr;
    decltype(&PQclear) clear = nullptr;
    decltype(&PQputCopyData) putCopyData = nullptr;
    decltype(&PQputCopyEnd) putCopyEnd = nullptr;
    decltype(&PQgetResult) getResult = nullptr;
    decltype(&PQresultStatus) resultStatus = nullptr;
    decltype(&PQresultErrorField) resultErrorField = nullptr;

    // Throws StoreFault where the library is not there.
    static const PostgresLibrary &instance();
};

} // namespace Revisit
