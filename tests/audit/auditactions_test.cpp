#include "core/audit/auditaction.h"
#include "core/audit/auditstore.h"
#include "core/base/text.h"
#include "core/storage/transaction.h"
#include "tests/support/testdatabase.h"

#include <QSet>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array sixKinds{AuditKind::Collection,   AuditKind::Alteration,
                              AuditKind::Consultation, AuditKind::Disclosure,
                              AuditKind::Combination,  AuditKind::Erasure};

TEST(AuditActions, CoverTheSixKindsOfTheDataProtectionAct)
{
    QSet<int> kinds;
    for (const AuditAction &action : auditActions())
        kinds.insert(int(action.kind));
    for (const AuditKind kind : sixKinds)
        EXPECT_TRUE(kinds.contains(int(kind))) << int(kind);
}

TEST(AuditActions, HaveEachACodeAndALabelOfTheirOwn)
{
    QSet<QString> codes;
    QSet<QString> labels;
    for (const AuditAction &action : auditActions()) {
        codes.insert(action.code);
        labels.insert(auditActionLabel(action.code));
        EXPECT_NE(auditActionLabel(action.code), QString(action.code));
    }
    EXPECT_EQ(codes.size(), auditActions().size());
    EXPECT_EQ(labels.size(), auditActions().size());
}

class SixKindsTest : public testing::TestWithParam<std::tuple<QString, AuditKind>>
{
};

// DPA 2018 s.62(1): each operation is logged, once, with its time and who did it.
TEST_P(SixKindsTest, WriteExactlyOneRow)
{
    const auto [driver, kind] = GetParam();
    TestDatabase database(driver);
    Session session = database.as(Role::TeamLead);
    for (const AuditAction &action : auditActions()) {
        if (action.kind != kind)
            continue;
        const qint64 before = database.count(u"SELECT count(*) FROM audit"_s);
        const auto inTrail = inTransaction(session, [&]() -> Result<qint64> {
            return record(session, {.action = action, .entity = u"case/1"_s});
        });
        ASSERT_TRUE(inTrail);
        EXPECT_EQ(database.count(u"SELECT count(*) FROM audit"_s), before + 1);
        EXPECT_EQ(database.value(u"SELECT kind FROM audit WHERE seq = %1"_s.arg(*inTrail)).toInt(),
                  int(kind));
        EXPECT_EQ(database.value(u"SELECT at FROM audit WHERE seq = %1"_s.arg(*inTrail)),
                  toStored(database.clock.now()));
        EXPECT_EQ(OfficerId(database.count(
                      u"SELECT officer_id FROM audit WHERE seq = %1"_s.arg(*inTrail))),
                  session.actor.id);
    }
}

INSTANTIATE_TEST_SUITE_P(Databases, SixKindsTest,
                         testing::Combine(testing::ValuesIn(TestDatabase::drivers()),
                                          testing::ValuesIn(sixKinds)));

} // namespace
} // namespace Revisit
