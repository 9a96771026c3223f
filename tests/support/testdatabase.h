#pragma once

#include "core/base/clock.h"
#include "core/storage/connection.h"
#include "core/storage/query.h"
#include "core/storage/session.h"
#include "tests/support/printing.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <chrono>

namespace Revisit {

class FakeClock : public Clock
{
public:
    QDateTime now() const override { return m_now; }
    void advance(std::chrono::seconds by) { m_now = m_now.addSecs(by.count()); }
    void set(const QDateTime &now) { m_now = now; }

private:
    QDateTime m_now{QDate(2026, 1, 5), QTime(9, 0), Qt::UTC};
};

// A migrated, empty database of either kind, gone when the test ends. It knows
// one officer for each role: as(Role) is a session of theirs.
class TestDatabase
{
public:
    explicit TestDatabase(const QString &driver = QStringLiteral("QSQLITE"));
    ~TestDatabase();

    const ConnectionSpec &spec() const { return m_spec; }
    Connection &connection() { return *m_connection; }
    OfficerId officer(Role role) const { return m_officers.value(role); }
    Session as(Role role);
    Session as(OfficerId id, Role role);

    OfficerId addOfficer(const QString &name, Role role = Role::ReviewOfficer,
                         const QString &staffReference = {});
    CaseId addCase(const QString &reference, OfficerId officer = {});
    // Makes the holder of `staffReference` an officer of the original case.
    void addOriginalOfficer(CaseId id, const QString &staffReference);

    qint64 count(const QString &sql);
    QString value(const QString &sql);
    // Runs SQL as an intruder would, past the use cases; true when it was let.
    bool lets(const QString &sql);

    static QStringList drivers();

    FakeClock clock;

private:
    QTemporaryDir m_directory;
    ConnectionSpec m_spec;
    std::unique_ptr<Connection> m_connection;
    QHash<Role, OfficerId> m_officers;
};

// Names the instances of a suite that runs on both engines.
inline std::string driverName(const testing::TestParamInfo<QString> &info)
{
    return info.param == QLatin1String("QPSQL") ? "PostgreSQL" : "SQLite";
}

} // namespace Revisit
