#include "core/audit/auditlist.h"

#include "core/audit/auditdetail.h"
#include "core/audit/auditstore.h"
#include "core/storage/transaction.h"
#include "tests/support/testdatabase.h"

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

class AuditListTest : public testing::TestWithParam<QString>
{
protected:
    void write(Session &session, const AuditEntry &entry)
    {
        ASSERT_TRUE(inTransaction(session, [&]() -> Result<> {
            record(session, entry);
            return {};
        }));
        database.clock.advance(std::chrono::minutes(1));
    }
    void open(CaseId id)
    {
        write(officer, {.action = Audit::CaseOpened, .entity = entityName(id), .caseId = id});
    }
    QList<AuditRow> rows(const AuditFilter &filter)
    {
        return auditRows(database.connection(), trail, filter).value();
    }
    qint64 count(const AuditFilter &filter)
    {
        return auditCount(database.connection(), trail, filter).value();
    }

    TestDatabase database{GetParam()};
    const CaseId one = database.addCase(u"R-1"_s);
    const CaseId two = database.addCase(u"R-2"_s);
    Session officer = database.as(Role::ReviewOfficer);
    Session auditor = database.as(Role::Auditor);
    const OpenedTrail trail = OpenTrail{TrailPurpose::Lawfulness}.run(auditor).value();
};

TEST_P(AuditListTest, ShowsTheNewestFirstAndNamesThem)
{
    open(one);
    open(two);
    const QList<AuditRow> all = rows({});
    ASSERT_EQ(all.size(), 3);
    EXPECT_EQ(all.first().caseReference, u"R-2"_s);
    EXPECT_EQ(all.first().officer, officer.actor.id);
    EXPECT_EQ(all.last().action, QString(Audit::TrailOpened.code));
}

TEST_P(AuditListTest, NarrowsByCasePersonOfficerKindActionAndTime)
{
    database.connection().execute(
        u"INSERT INTO person (scheme, identifier) VALUES ('test', 'N-7')"_s);
    database.connection().execute(
        u"INSERT INTO case_reference (case_id, reference) VALUES (%1, 'OLD-1')"_s.arg(one.value()));
    open(one);
    open(two);
    const QDateTime later = database.clock.now();
    write(auditor,
          {.action = Audit::PersonsCombined, .entity = u"person/1"_s, .personId = PersonId(1)});
    EXPECT_EQ(count({.caseReference = u"R-1"_s}), 1);
    EXPECT_EQ(count({.caseReference = u"OLD-1"_s}), 1);
    EXPECT_EQ(count({.caseReference = u"R-9"_s}), 0);
    EXPECT_EQ(count({.person = u"N-7"_s}), 1);
    EXPECT_EQ(count({.officer = officer.actor.id}), 2);
    EXPECT_EQ(count({.kind = AuditKind::Combination}), 1);
    EXPECT_EQ(count({.action = Audit::CaseOpened.code}), 2);
    EXPECT_EQ(count({.from = later}), 1);
    EXPECT_EQ(count({.until = later}), 3);
    EXPECT_EQ(count({.officer = officer.actor.id, .from = later}), 0);
    EXPECT_EQ(rows({.caseReference = u"R-1"_s}).first().caseReference, u"R-1"_s);
}

TEST_P(AuditListTest, PagesToTheVeryFirstEntryWithoutLimitOrOverlap)
{
    for (int entry = 0; entry < 25; ++entry)
        open(entry % 2 ? one : two);
    const AuditFilter filter{.caseReference = u"R-1"_s};
    QList<qint64> seen;
    std::optional<qint64> before;
    while (true) {
        const auto page = auditRows(database.connection(), trail, filter, before, 5).value();
        if (page.isEmpty())
            break;
        for (const AuditRow &row : page)
            seen.append(row.seq);
        before = page.last().seq;
    }
    EXPECT_EQ(seen.size(), 12);
    EXPECT_TRUE(std::is_sorted(seen.rbegin(), seen.rend()));
}

TEST_P(AuditListTest, DecodesAnEntryWithTheValuesThatAreKept)
{
    write(officer, {.action = Audit::ReviewSaved,
                    .entity = u"review/1"_s,
                    .caseId = one,
                    .why = u"REVIEW"_s,
                    .changes = {{u"b1"_s, u"no"_s, u"yes"_s}, {u"b2"_s, {}, u"yes"_s}},
                    .version = 2,
                    .facts = {{u"part"_s, u"B"_s}}});
    EXPECT_TRUE(database.lets(u"DELETE FROM audit_value WHERE field = 'b2'"_s));
    const auto detail = auditDetail(database.connection(), trail, 1);
    ASSERT_TRUE(detail);
    EXPECT_EQ(detail->why, u"REVIEW"_s);
    EXPECT_EQ(detail->version, 2);
    EXPECT_EQ(detail->facts[u"part"].toString(), u"B"_s);
    ASSERT_EQ(detail->values.size(), 2);
    EXPECT_TRUE(detail->values.at(0).isKept);
    EXPECT_EQ(detail->values.at(0).before, u"no"_s);
    EXPECT_FALSE(detail->values.at(1).isKept);
    EXPECT_EQ(detail->leaf.size(), 64);
    EXPECT_EQ(auditDetail(database.connection(), trail, 99).error().fault, Fault::NotFound);
}

INSTANTIATE_TEST_SUITE_P(Databases, AuditListTest, testing::ValuesIn(TestDatabase::drivers()),
                         driverName);

} // namespace
} // namespace Revisit
