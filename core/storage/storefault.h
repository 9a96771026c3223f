#pragma once

#include "core/base/error.h"

#include <exception>

class QSqlError;

namespace Revisit {

class Dialect;

// Thrown inside the storage layer only; inTransaction() and reading() turn it
// into an Error.
class StoreFault : public std::exception
{
public:
    StoreFault(const Dialect &dialect, const QSqlError &error, const QString &sql);
    explicit StoreFault(Error known)
        : error(std::move(known))
    {}

    // A mistake of ours, such as a forgotten placeholder; `detail` names it.
    static StoreFault defect(const QString &detail);

    Error error;
};

} // namespace Revisit
