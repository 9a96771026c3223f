#pragma once

#include "core/base/result.h"

#include <QString>

#include <memory>

class QSqlDatabase;

namespace Revisit {

class Dialect;
class StatementCache;

// Where a caseload lives. For SQLite `database` is the file; `mustExist` then
// refuses to make an empty one by mistake.
struct ConnectionSpec {
    QString driver = QStringLiteral("QSQLITE");
    QString database;
    QString host;
    QString user;
    QString password;
    QString options;
    bool mustExist = false;

    bool isFile() const { return driver == QLatin1String("QSQLITE"); }
    static ConnectionSpec file(const QString &path);
};

// One open database connection. It belongs to the thread that opened it and
// closes in its destructor.
class Connection
{
public:
    static Result<std::unique_ptr<Connection>> open(const ConnectionSpec &spec);
    ~Connection();

    const Dialect &dialect() const { return m_dialect; }
    bool isSqlite() const;
    QSqlDatabase handle() const;
    StatementCache &statements() const { return *m_statements; }

    // Runs one statement that takes no values and returns no rows.
    void execute(const QString &sql);

private:
    Connection(QString name, const Dialect &dialect);
    Q_DISABLE_COPY_MOVE(Connection)

    const QString m_name;
    const Dialect &m_dialect;
    std::unique_ptr<StatementCache> m_statements;
};

} // namespace Revisit
