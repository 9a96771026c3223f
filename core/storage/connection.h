#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QString>

#include <memory>

class QSqlDatabase;

namespace Revisit {

class Clock;
class Dialect;
class StatementCache;

struct PastCopy;

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
    std::shared_ptr<const PastCopy> past = {}; // set where it is a copy of the past

    bool isFile() const { return driver == QLatin1String("QSQLITE"); }
    static ConnectionSpec file(const QString &path);
};

// What a copy of the past needs to know: the instant as which it stands, and where
// the caseload itself is, in whose trail stands what is consulted in the copy. The
// clock is that trail's.
struct PastCopy {
    QDateTime instant;
    ConnectionSpec live;
    std::shared_ptr<const Clock> clock;
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

    // Set where nothing can be changed, since this is a copy of the past.
    const PastCopy *past() const { return m_past.get(); }
    // The caseload that this is a copy of; throws StoreFault where it is away.
    Connection &live();
    // The error in the words that fit what is open.
    Error explained(Error error) const;

    // Runs one statement that takes no values and returns no rows.
    void execute(const QString &sql);

private:
    Connection(QString name, const ConnectionSpec &spec);
    Q_DISABLE_COPY_MOVE(Connection)

    const QString m_name;
    const Dialect &m_dialect;
    const std::shared_ptr<const PastCopy> m_past;
    std::unique_ptr<StatementCache> m_statements;
    std::unique_ptr<Connection> m_live;
};

} // namespace Revisit
