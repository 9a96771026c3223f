#include "core/audit/auditstore.h"

#include "core/audit/rowhash.h"
#include "core/audit/verifytrail.h"
#include "core/base/text.h"
#include "core/storage/transaction.h"
#include "tests/support/testdatabase.h"

#include <QJsonDocument>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

class AuditStoreTest : public testing::TestWithParam<QString>
{
protected:
    qint64 write(const AuditEntry &entry)
    {
        return inTransaction(officer, [&]() -> Result<qint64> { return record(officer, entry); })
            .value();
    }
    QJsonObject body(qint64 seq)
    {
        return QJsonDocument::fromJson(
                   database.value(u"SELECT body FROM audit WHERE seq = %1"_s.arg(seq)).toUtf8())
            .object();
    }

    TestDatabase database{GetParam()};
    Session officer = database.as(Role::ReviewOfficer);
};

TEST_P(AuditStoreTest, SaysWhoDidWhatWhenAndWhy)
{
    const qint64 seq = write({.action = Audit::CaseOpened,
                              .entity = u"case/7"_s,
                              .caseId = CaseId(7),
                              .why = u"REVIEW"_s,
                              .version = 3});
    EXPECT_EQ(seq, 0);
    const QJsonObject said = body(0);
    EXPECT_EQ(said[u"by"].toInteger(), officer.actor.id.value());
    EXPECT_EQ(said[u"do"].toString(), u"case.opened"_s);
    EXPECT_EQ(said[u"on"].toString(), u"case/7"_s);
    EXPECT_EQ(said[u"t"].toString(), u"2026-01-05T09:00:00.000Z"_s);
    EXPECT_EQ(said[u"w"].toString(), u"REVIEW"_s);
    EXPECT_EQ(said[u"v"].toInteger(), 3);
}

TEST_P(AuditStoreTest, AChangeHoldsTheHashOfTheRowItLeavesBehind)
{
    const CaseId id = database.addCase(u"R-1"_s);
    const AuditEntry change{.action = Audit::ReviewSaved, .entity = entityName(id), .caseId = id};
    write(change);
    EXPECT_EQ(body(0)[u"r"].toString().toLatin1(), rowHash(database.connection(), entityName(id)));
    EXPECT_EQ(body(0)[u"r"].toString().size(), 64);
    write(change);
    EXPECT_EQ(body(1)[u"r"], body(0)[u"r"]) << "the same row";
    ASSERT_TRUE(database.lets(u"UPDATE review_case SET version = 2"_s));
    write(change);
    EXPECT_NE(body(2)[u"r"], body(0)[u"r"]);
    write({.action = Audit::CaseOpened, .entity = entityName(id), .caseId = id});
    EXPECT_FALSE(body(3).contains(u"r"_s)) << "reading changes nothing";
}

TEST_P(AuditStoreTest, PersonalValuesEnterAnEntryOnlyAsSaltedHashes)
{
    const AuditEntry entry{.action = Audit::ReviewSaved,
                           .entity = u"review/1"_s,
                           .changes = {{u"name"_s, u"Alder"_s, u"Birch"_s}}};
    write(entry);
    write(entry);
    EXPECT_FALSE(database.value(u"SELECT body FROM audit WHERE seq = 0"_s).contains(u"Alder"_s));
    EXPECT_NE(body(0)[u"ch"], body(1)[u"ch"]);
    EXPECT_EQ(database.value(u"SELECT before FROM audit_value WHERE seq = 0"_s), u"Alder"_s);
}

TEST_P(AuditStoreTest, ValuesCanBeErasedWithoutBreakingTheProof)
{
    write({.action = Audit::ReviewSaved,
           .entity = u"review/1"_s,
           .changes = {{u"name"_s, u"Alder"_s, u"Birch"_s}, {u"age"_s, {}, u"14"_s}}});
    const QString root = database.value(u"SELECT root FROM audit_head"_s);
    EXPECT_TRUE(database.lets(u"DELETE FROM audit_value WHERE field = 'name'"_s));
    const auto report = verifyTrail(database.connection());
    ASSERT_TRUE(report);
    EXPECT_TRUE(report->ok) << report->problem.toStdString();
    EXPECT_EQ(report->root, root);
}

TEST_P(AuditStoreTest, AClockThatGoesBackDoesNotReorderTheTrail)
{
    write({.action = Audit::CaseOpened, .entity = u"case/1"_s});
    database.clock.advance(std::chrono::hours(-2));
    write({.action = Audit::CaseOpened, .entity = u"case/2"_s});
    EXPECT_EQ(body(1)[u"t"], body(0)[u"t"]);
    EXPECT_EQ(body(1)[u"clk"].toString(), u"2026-01-05T07:00:00.000Z"_s);
    EXPECT_FALSE(body(0).contains(u"clk"_s));
    EXPECT_TRUE(verifyTrail(database.connection())->ok);
}

TEST_P(AuditStoreTest, WhatIsRolledBackLeavesNoEntryAndNoGap)
{
    const auto undone = inTransaction(officer, [&]() -> Result<> {
        record(officer, {.action = Audit::CaseOpened, .entity = u"case/1"_s});
        return fail(Fault::Invalid, u"no"_s);
    });
    EXPECT_FALSE(undone);
    EXPECT_EQ(database.count(u"SELECT count(*) FROM audit"_s), 0);
    EXPECT_EQ(write({.action = Audit::CaseOpened, .entity = u"case/1"_s}), 0);
}

INSTANTIATE_TEST_SUITE_P(Databases, AuditStoreTest, testing::ValuesIn(TestDatabase::drivers()),
                         driverName);

} // namespace
} // namespace Revisit
