#include "core/audit/auditstore.h"
#include "core/audit/merkletree.h"
#include "core/storage/transaction.h"
#include "tests/support/testdatabase.h"

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

// What somebody with the database but not the program can do to the trail.
class AuditGuardsTest : public testing::TestWithParam<QString>
{
protected:
    AuditGuardsTest()
    {
        Session session = database.as(Role::TeamLead);
        for (int number = 0; number < 3; ++number) {
            const auto done = inTransaction(session, [&]() -> Result<> {
                record(session, {.action = Audit::CaseOpened,
                                 .entity = u"case/1"_s,
                                 .changes = {{u"word"_s, u"old"_s, u"new"_s}}});
                return {};
            });
            EXPECT_TRUE(done);
        }
        database.connection().execute(
            u"INSERT INTO audit_checkpoint (size, note) VALUES (3, 'kept elsewhere')"_s);
    }

    static QString insertion(const QString &verb, int seq, const QByteArray &body,
                             const QByteArray &leaf)
    {
        return u"%1 INTO audit (seq, body, leaf, at, officer_id, action, kind, entity) VALUES "
               "(%2, '%3', '%4', '2026-01-05T09:00:00.000Z', 1, 'case.opened', 3, 'case/1')"_s
                   .arg(verb)
                   .arg(seq)
                   .arg(QString::fromUtf8(body), QString::fromLatin1(leaf));
    }

    TestDatabase database{GetParam()};
};

TEST_P(AuditGuardsTest, Invariant18NothingUpdatesTheTrail)
{
    for (const QString &sql :
         {u"UPDATE audit SET body = 'x' WHERE seq = 1"_s, u"UPDATE audit SET at = at"_s,
          u"UPDATE audit_value SET after = 'x'"_s, u"UPDATE audit_checkpoint SET note = 'x'"_s,
          u"UPDATE audit_head SET size = size - 1"_s, u"UPDATE audit_head SET root = 'x'"_s})
        EXPECT_FALSE(database.lets(sql)) << sql.toStdString();
}

TEST_P(AuditGuardsTest, Invariant18NothingIsDeletedFromTheTrail)
{
    for (const QString &sql : {u"DELETE FROM audit WHERE seq = 2"_s, u"DELETE FROM audit"_s,
                               u"DELETE FROM audit_head"_s, u"DELETE FROM audit_checkpoint"_s})
        EXPECT_FALSE(database.lets(sql)) << sql.toStdString();
}

// INSERT OR REPLACE deletes the old row first, by default past its trigger.
TEST_P(AuditGuardsTest, ReplacingIsNoWayRoundThem)
{
    const QByteArray body = "{}";
    const QByteArray leaf = leafHash(body).toHex();
    EXPECT_FALSE(database.lets(insertion(u"INSERT OR REPLACE"_s, 1, body, leaf)));
    EXPECT_FALSE(database.lets(u"INSERT OR REPLACE INTO audit_head "
                               "VALUES (1, 9, 'x', '', '')"_s));
    EXPECT_FALSE(database.lets(u"INSERT OR REPLACE INTO audit_checkpoint VALUES (3, 'x')"_s));
    EXPECT_FALSE(database.lets(u"INSERT OR REPLACE INTO audit_value "
                               "SELECT seq, field, before, 'x', salt FROM audit_value"_s));
    EXPECT_FALSE(database.lets(insertion(u"INSERT"_s, 1, body, leaf) +
                               u" ON CONFLICT (seq) DO UPDATE SET body = excluded.body"_s));
    EXPECT_EQ(database.count(u"SELECT count(*) FROM audit WHERE body = '{}'"_s), 0);
}

TEST_P(AuditGuardsTest, AnEntryIsAddedOnlyAtTheEnd)
{
    const QByteArray body = "{}";
    const QByteArray leaf = leafHash(body).toHex();
    for (const int seq : {-1, 1, 4, 99})
        EXPECT_FALSE(database.lets(insertion(u"INSERT"_s, seq, body, leaf))) << seq;
}

TEST_P(AuditGuardsTest, AnEntryIsAddedOnlyWithItsOwnHash)
{
    EXPECT_FALSE(database.lets(insertion(u"INSERT"_s, 3, "{}", leafHash("{ }").toHex())));
    EXPECT_TRUE(database.lets(insertion(u"INSERT"_s, 3, "{}", leafHash("{}").toHex())));
}

TEST_P(AuditGuardsTest, ACheckpointNeverGoesBack)
{
    EXPECT_FALSE(database.lets(u"INSERT INTO audit_checkpoint (size, note) VALUES (2, 'x')"_s));
    EXPECT_TRUE(database.lets(u"INSERT INTO audit_checkpoint (size, note) VALUES (4, 'x')"_s));
}

TEST_P(AuditGuardsTest, ARefusedEntryRefusesTheAct)
{
    const CaseId caseId = database.addCase(u"R-1"_s);
    Session session = database.as(Role::TeamLead);
    const auto outcome = inTransaction(session, [&]() -> Result<> {
        database.connection().execute(
            u"UPDATE review_case SET tier = 0 WHERE id = %1"_s.arg(caseId.value()));
        // A second entry of the same number stands for any append that fails.
        database.connection().execute(insertion(u"INSERT"_s, 1, "{}", leafHash("{}").toHex()));
        return {};
    });
    EXPECT_FALSE(outcome);
    EXPECT_EQ(database.count(u"SELECT tier FROM review_case WHERE reference = 'R-1'"_s), 3);
}

INSTANTIATE_TEST_SUITE_P(Databases, AuditGuardsTest, testing::ValuesIn(TestDatabase::drivers()),
                         driverName);

} // namespace
} // namespace Revisit
