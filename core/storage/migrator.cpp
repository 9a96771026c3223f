#include "core/storage/migrator.h"

#include "core/base/log.h"
#include "core/base/text.h"
#include "core/storage/backup.h"
#include "core/storage/connection.h"
#include "core/storage/dialect.h"
#include "core/storage/query.h"
#include "core/storage/rowhistory.h"
#include "core/storage/schemachange.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

struct Script {
    qint64 version = 0;
    qint64 minimumCompatible = 0; // the oldest edition that may still open the file
    QString name;
    QString checksum;
    QString text;
};

Script scriptFrom(const QString &name)
{
    static const QRegularExpression compatible(u"^-- min-compatible: (\\d+)"_s,
                                               QRegularExpression::MultilineOption);
    QFile file(u":/sql/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        throw StoreFault::defect(u"cannot read "_s + name);
    const QByteArray bytes = file.readAll();
    Script script;
    script.version = name.left(4).toLongLong();
    script.name = name;
    script.checksum =
        QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    script.text = QString::fromUtf8(bytes);
    const auto match = compatible.match(script.text);
    script.minimumCompatible = match.hasMatch() ? match.captured(1).toLongLong() : script.version;
    return script;
}

QList<Script> allScripts()
{
    QList<Script> scripts;
    for (const QString &name : QDir(u":/sql"_s).entryList({u"*.sql"_s}, QDir::Files, QDir::Name))
        scripts.append(scriptFrom(name));
    return scripts;
}

// Keeps the lines meant for every engine and those in a block of this one.
QString blocksFor(const QString &script, const QString &engine)
{
    static const QStringList engines{u"-- sqlite"_s, u"-- postgres"_s};
    QStringList kept;
    bool wanted = true;
    for (const QString &line : script.split(u'\n')) {
        const QString trimmed = line.trimmed();
        if (engines.contains(trimmed))
            wanted = trimmed == u"-- "_s + engine;
        else if (trimmed == "-- end"_L1)
            wanted = true;
        else if (wanted && !trimmed.startsWith("--"_L1))
            kept.append(line);
    }
    return kept.join(u'\n');
}

QStringList spelt(const QString &statement, const Dialect &dialect)
{
    static const QRegularExpression guard(
        u"^GUARD (\\w+) (BEFORE \\w+) ON (\\w+)\\s+WHEN (.*)\\s+SAY '([^']*)'$"_s,
        QRegularExpression::DotMatchesEverythingOption);
    const auto match = guard.match(statement);
    if (!match.hasMatch())
        return {dialect.withTokens(statement)};
    return dialect.guardSql({match.captured(1), match.captured(2), match.captured(3),
                             match.captured(4), match.captured(5)});
}

void makeLedger(Connection &connection)
{
    connection.execute(u"CREATE TABLE IF NOT EXISTS schema_step (version INTEGER PRIMARY KEY, "
                       "name TEXT NOT NULL, checksum TEXT NOT NULL, applied_at TEXT NOT NULL, "
                       "min_compatible INTEGER NOT NULL)"_s);
}

void takeStep(Connection &connection, const Script &script)
{
    connection.execute(connection.dialect().beginWrite());
    try {
        for (const QString &statement : migrationStatements(script.text, connection))
            connection.execute(statement);
        followRows(connection);
        Query(connection,
              u"INSERT INTO schema_step (version, name, checksum, applied_at, min_compatible) "
              "VALUES (:version, :name, :checksum, :at, :compatible)"_s)
            .bind(":version"_L1, script.version)
            .bind(":name"_L1, script.name)
            .bind(":checksum"_L1, script.checksum)
            .bind(":at"_L1, QDateTime::currentDateTimeUtc())
            .bind(":compatible"_L1, script.minimumCompatible)
            .run();
        connection.execute(u"COMMIT"_s);
    } catch (const StoreFault &) {
        connection.execute(u"ROLLBACK"_s);
        throw;
    }
    spdlog::info("storage: schema step {} applied", script.version);
}

struct Ledger {
    qint64 newest = 0;
    qint64 minimumCompatible = 0;
    QHash<qint64, QString> checksums;
};

Ledger readLedger(Connection &connection)
{
    Ledger ledger;
    Query query(connection,
                u"SELECT version, checksum, min_compatible FROM schema_step ORDER BY version"_s);
    while (query.next()) {
        ledger.newest = query.number(0);
        ledger.minimumCompatible = std::max(ledger.minimumCompatible, query.number(2));
        ledger.checksums.insert(query.number(0), query.text(1));
    }
    return ledger;
}

Result<> mayOpen(const Ledger &ledger, const QList<Script> &scripts)
{
    const qint64 ours = scripts.isEmpty() ? 0 : scripts.last().version;
    if (ledger.minimumCompatible > ours) {
        return fail(Fault::Invalid,
                    CoreText::tr("This caseload was last used by a newer edition of Revisit "
                                 "(schema %1; this edition knows %2). Update Revisit to open it; "
                                 "nothing has been changed.")
                        .arg(ledger.newest)
                        .arg(ours));
    }
    for (const Script &script : scripts) {
        const QString applied = ledger.checksums.value(script.version);
        if (!applied.isEmpty() && applied != script.checksum) {
            return fail(Fault::Invalid,
                        CoreText::tr("Schema step %1 of this caseload is not the one this "
                                     "edition of Revisit ships. Open it with the edition that "
                                     "made it; nothing has been changed.")
                            .arg(script.version));
        }
    }
    return {};
}

} // namespace

QStringList migrationStatements(const QString &script, const Connection &connection)
{
    // Statements end with ";" at the end of a line, so that a trigger body can
    // hold semicolons of its own further in.
    const QString engine = connection.dialect().name();
    QStringList all;
    for (const QString &statement : blocksFor(script + u'\n', engine).split(u";\n"_s)) {
        if (const QString trimmed = statement.trimmed(); !trimmed.isEmpty())
            all += spelt(trimmed, connection.dialect());
    }
    return all;
}

Result<Migration> migrate(Connection &connection, const ConnectionSpec &spec)
{
    Migration migration;
    try {
        const SchemaChange change(connection);
        const QList<Script> scripts = allScripts();
        makeLedger(connection);
        const Ledger ledger = readLedger(connection);
        RV_CHECK(mayOpen(ledger, scripts));
        for (const Script &script : scripts) {
            if (script.version <= ledger.newest)
                continue;
            if (ledger.newest > 0 && spec.isFile() && migration.applied == 0) {
                Result<QString> copy = backUp(connection, spec.database);
                if (!copy)
                    return tl::unexpected(copy.error());
                migration.backupPath = *copy;
            }
            takeStep(connection, script);
            ++migration.applied;
        }
    } catch (const StoreFault &fault) {
        return tl::unexpected(fault.error);
    }
    return migration;
}

} // namespace Revisit
