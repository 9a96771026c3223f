#pragma once

#include "core/base/error.h"

#include <QStringList>

class QSqlDatabase;
class QSqlError;

namespace Revisit {

// A trigger that refuses: written once in a migration, spelt by each engine.
struct Guard {
    QString name;
    QString event; // "BEFORE INSERT", "BEFORE UPDATE" or "BEFORE DELETE"
    QString table;
    QString condition; // over NEW and OLD
    QString message;   // what the engine says when it refuses
};

// Everything in which SQLite and PostgreSQL differ, and nothing else.
class Dialect
{
public:
    virtual ~Dialect() = default;

    // "sqlite" or "postgres": the name of its blocks in a migration.
    virtual QString name() const = 0;
    // Statements and functions that every new connection needs.
    virtual QStringList sessionSetup() const = 0;
    virtual void prepareConnection(const QSqlDatabase &database) const = 0;
    // After the setup: from here on what would undo it is refused.
    virtual void sealConnection(const QSqlDatabase &database) const = 0;
    // Starts a transaction that is a writer from the first moment.
    virtual QString beginWrite() const = 0;
    // Starts a transaction in which all readings see one moment.
    virtual QString beginRead() const = 0;
    // Appended to a SELECT of the row that writers must queue for.
    virtual QString lockRow() const = 0;
    // Spells the tokens {{identity}}, {{key}}, {{by_key}} (rows are kept in the order
    // of their key, with no index beside them) and {{bytes}}.
    virtual QString withTokens(QString sql) const = 0;
    virtual QStringList guardSql(const Guard &guard) const = 0;
    virtual Fault classify(const QSqlError &error) const = 0;

    static const Dialect &forDriver(const QString &driver);
};

} // namespace Revisit
