#include "core/storage/transaction.h"

#include "core/audit/auditstore.h"
#include "tests/support/testdatabase.h"

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

class TransactionTest : public testing::TestWithParam<QString>
{
protected:
    void addTeam(Session &session)
    {
        session.connection.execute(u"INSERT INTO team (name) VALUES ('North')"_s);
    }

    qint64 teams() { return database.count(u"SELECT count(*) FROM team"_s); }
    qint64 entries() { return database.count(u"SELECT count(*) FROM audit"_s); }

    TestDatabase database{GetParam()};
};

TEST_P(TransactionTest, KeepsTheChangeAndItsEntryTogether)
{
    Session session = database.as(Role::Administrator);
    const Result<> done = inTransaction(session, [&]() -> Result<> {
        addTeam(session);
        record(session, {Audit::OfficerAdded, u"team/1"_s});
        return {};
    });
    EXPECT_TRUE(done);
    EXPECT_EQ(teams(), 1);
    EXPECT_EQ(entries(), 1);
}

TEST_P(TransactionTest, AnErrorUndoesBoth)
{
    Session session = database.as(Role::Administrator);
    const Result<> done = inTransaction(session, [&]() -> Result<> {
        addTeam(session);
        record(session, {Audit::OfficerAdded, u"team/1"_s});
        return fail(Fault::Invalid, u"No."_s);
    });
    EXPECT_FALSE(done);
    EXPECT_EQ(teams(), 0);
    EXPECT_EQ(entries(), 0);
}

TEST_P(TransactionTest, ARefusedAppendRefusesTheAct)
{
    ASSERT_TRUE(database.lets(u"UPDATE audit_head SET size = size + 5 WHERE id = 1"_s));
    Session session = database.as(Role::Administrator);
    const Result<> done = inTransaction(session, [&]() -> Result<> {
        addTeam(session);
        record(session, {Audit::OfficerAdded, u"team/1"_s});
        return {};
    });
    EXPECT_FALSE(done);
    EXPECT_EQ(teams(), 0);
}

INSTANTIATE_TEST_SUITE_P(Databases, TransactionTest, testing::ValuesIn(TestDatabase::drivers()),
                         driverName);

} // namespace
} // namespace Revisit
