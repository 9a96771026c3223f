#include "core/storage/connection.h"

#include "core/base/text.h"
#include "core/storage/dialect.h"
#include "core/storage/query.h"
#include "core/storage/statementcache.h"

#include <QFileInfo>
#include <QLocale>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTimeZone>
#include <QUuid>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

constexpr auto busyTimeout = "QSQLITE_BUSY_TIMEOUT=5000"_L1;

Result<> refuseMissingFile(const ConnectionSpec &spec)
{
    if (!spec.isFile() || !spec.mustExist || QFileInfo::exists(spec.database))
        return {};
    return fail(Fault::NotFound, CoreText::tr("There is no caseload at %1.").arg(spec.database));
}

Error openFailure(const ConnectionSpec &spec, const QSqlError &error)
{
    const QString message =
        spec.isFile() ? CoreText::tr("%1 could not be opened. Check that the folder exists and "
                                     "that you may write to it.")
                            .arg(spec.database)
                      : CoreText::tr("The case database could not be reached.");
    return {Fault::Busy, message, error.nativeErrorCode() + u' ' + error.driverText()};
}

} // namespace

ConnectionSpec ConnectionSpec::file(const QString &path)
{
    ConnectionSpec spec;
    spec.database = path;
    return spec;
}

Result<std::unique_ptr<Connection>> Connection::open(const ConnectionSpec &spec)
{
    RV_CHECK(refuseMissingFile(spec));
    const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces);
    std::unique_ptr<Connection> connection(new Connection(name, spec));
    QSqlDatabase database = QSqlDatabase::addDatabase(spec.driver, name);
    database.setDatabaseName(spec.database);
    database.setHostName(spec.host);
    database.setUserName(spec.user);
    database.setPassword(spec.password);
    database.setConnectOptions(spec.isFile() && spec.options.isEmpty() ? QString(busyTimeout)
                                                                       : spec.options);
    if (!database.open())
        return tl::unexpected(openFailure(spec, database.lastError()));
    try {
        connection->dialect().prepareConnection(database);
        for (const QString &statement : connection->dialect().sessionSetup())
            connection->execute(statement);
        if (spec.past)
            connection->execute(u"PRAGMA query_only = ON"_s);
        connection->dialect().sealConnection(database);
    } catch (const StoreFault &fault) {
        if (!spec.isFile() || fault.error.fault == Fault::Busy)
            return tl::unexpected(fault.error);
        return fail(Fault::Invalid,
                    CoreText::tr("%1 is not a Revisit caseload.").arg(spec.database),
                    fault.error.detail);
    }
    return connection;
}

Connection::Connection(QString name, const ConnectionSpec &spec)
    : m_name(std::move(name))
    , m_dialect(Dialect::forDriver(spec.driver))
    , m_past(spec.past)
    , m_statements(std::make_unique<StatementCache>())
{}

Connection::~Connection()
{
    m_statements.reset(); // a statement that outlives its connection is a defect
    handle().close();
    QSqlDatabase::removeDatabase(m_name);
}

bool Connection::isSqlite() const
{
    return m_dialect.name() == "sqlite"_L1;
}

QSqlDatabase Connection::handle() const
{
    return QSqlDatabase::database(m_name, false);
}

Connection &Connection::live()
{
    if (!m_live) {
        auto opened = Connection::open(m_past->live);
        if (!opened)
            throw StoreFault(opened.error());
        m_live = std::move(*opened);
    }
    return *m_live;
}

Error Connection::explained(Error error) const
{
    if (m_past && error.fault == Fault::ReadOnly) {
        const QDateTime at = m_past->instant.toTimeZone(QTimeZone("Europe/London"));
        error.message = CoreText::tr("This is the caseload as at %1: nothing in it can be changed. "
                                     "Go back to now first.")
                            .arg(QLocale().toString(at, u"d MMMM yyyy, HH:mm"_s));
    }
    return error;
}

void Connection::execute(const QString &sql)
{
    QSqlQuery query(handle());
    if (!query.exec(sql))
        throw StoreFault(m_dialect, query.lastError(), sql);
}

} // namespace Revisit
