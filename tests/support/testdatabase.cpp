#include "tests/support/testdatabase.h"

#include "core/base/text.h"
#include "core/people/capability.h"
#include "core/people/officerstore.h"
#include "core/refdata/installreferencedata.h"
#include "core/storage/migrator.h"
#include "core/storage/schemachange.h"

#include <QUuid>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array roles{Role::ReviewOfficer, Role::TeamLead, Role::Analyst, Role::Auditor,
                           Role::Administrator};

ConnectionSpec privateSchema()
{
    ConnectionSpec spec;
    spec.driver = u"QPSQL"_s;
    spec.host = qEnvironmentVariable("REVISIT_TEST_PG");
    spec.user = u"revisit"_s;
    spec.database = u"postgres"_s;
    const QString schema = u"t"_s + QUuid::createUuid().toString(QUuid::Id128);
    spec.options = u"options='-c search_path=%1'"_s.arg(schema);
    Connection::open(spec).value()->execute(u"CREATE SCHEMA "_s + schema);
    return spec;
}

} // namespace

TestDatabase::TestDatabase(const QString &driver)
    : m_spec(driver == "QPSQL"_L1 ? privateSchema()
                                  : ConnectionSpec::file(m_directory.filePath(u"test.revisit"_s)))
{
    m_connection = std::move(Connection::open(m_spec).value());
    const auto migrated = migrate(*m_connection, m_spec);
    EXPECT_TRUE(migrated) << (migrated ? "" : migrated.error().detail.toStdString());
    EXPECT_TRUE(installReferenceData(*m_connection));
    for (const Role role : roles)
        m_officers.insert(role, addOfficer(roleName(role), role));
}

TestDatabase::~TestDatabase() = default;

Session TestDatabase::as(Role role)
{
    return as(m_officers.value(role), role);
}

Session TestDatabase::as(OfficerId id, Role role)
{
    return {*m_connection, clock, {id, roleName(role), role, {}}};
}

OfficerId TestDatabase::addOfficer(const QString &name, Role role, const QString &staffReference)
{
    Session session{*m_connection, clock, {}};
    return insertOfficer(session, name, role, staffReference);
}

CaseId TestDatabase::addCase(const QString &reference, OfficerId officer)
{
    Query query(*m_connection, u"INSERT INTO review_case (reference, title, folded, officer_id) "
                               "VALUES (:reference, :title, :folded, :officer) RETURNING id"_s);
    query.bind(":reference"_L1, reference)
        .bind(":title"_L1, u"Case "_s + reference)
        .bind(":folded"_L1, folded(u"Case "_s + reference));
    if (officer.isValid())
        query.bind(":officer"_L1, officer);
    else
        query.bindNull(":officer"_L1);
    query.next();
    return query.id<CaseId>(0);
}

void TestDatabase::addOriginalOfficer(CaseId id, const QString &staffReference)
{
    Query(*m_connection, u"INSERT INTO investigator (scheme, identifier, staff_ref) "
                         "VALUES ('test', :staff, :reference) ON CONFLICT DO NOTHING"_s)
        .bind(":staff"_L1, staffReference)
        .bind(":reference"_L1, staffReference)
        .run();
    Query(*m_connection, u"INSERT INTO original_officer (case_id, investigator_id) "
                         "SELECT :case, id FROM investigator WHERE identifier = :staff"_s)
        .bind(":case"_L1, id)
        .bind(":staff"_L1, staffReference)
        .run();
}

qint64 TestDatabase::count(const QString &sql)
{
    Query query(*m_connection, sql);
    return query.next() ? query.number(0) : -1;
}

QString TestDatabase::value(const QString &sql)
{
    Query query(*m_connection, sql);
    return query.next() ? query.text(0) : QString();
}

bool TestDatabase::lets(const QString &sql)
{
    try {
        const SchemaChange insider(*m_connection); // nothing but the guards stands in the way
        m_connection->execute(sql);
        return true;
    } catch (const StoreFault &) {
        return false;
    }
}

QStringList TestDatabase::drivers()
{
    QStringList all{u"QSQLITE"_s};
    if (qEnvironmentVariableIsSet("REVISIT_TEST_PG"))
        all.append(u"QPSQL"_s);
    return all;
}

} // namespace Revisit
