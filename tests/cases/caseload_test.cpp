#include "core/cases/caseload.h"

#include "core/audit/verifytrail.h"
#include "core/cases/programme.h"
#include "core/people/officerstore.h"
#include "core/storage/transaction.h"
#include "tests/support/testdatabase.h"

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

class CaseloadTest : public testing::Test
{
protected:
    OpenedCaseload open()
    {
        auto opened = openCaseload(ConnectionSpec::file(folder.filePath(u"new.revisit"_s)), clock);
        EXPECT_TRUE(opened) << (opened ? "" : opened.error().message.toStdString());
        return std::move(opened).value();
    }

    QTemporaryDir folder;
    FakeClock clock;
};

TEST_F(CaseloadTest, ANewOneHasSomebodyOfEachRoleAtTheDesk)
{
    const OpenedCaseload caseload = open();
    EXPECT_EQ(activeOfficers(*caseload.connection).value().size(), 5);
}

TEST_F(CaseloadTest, ANewOneHasATrailThatVerifies)
{
    const OpenedCaseload caseload = open();
    const TrailReport report = verifyTrail(*caseload.connection).value();
    EXPECT_TRUE(report.ok) << report.problem.toStdString();
    EXPECT_EQ(report.entries, 5);
}

TEST_F(CaseloadTest, OpeningItAgainAddsNothing)
{
    open();
    const OpenedCaseload again = open();
    EXPECT_EQ(again.migration.applied, 0);
    EXPECT_EQ(verifyTrail(*again.connection).value().entries, 5);
}

TEST_F(CaseloadTest, RemembersItsProgramme)
{
    const OpenedCaseload caseload = open();
    EXPECT_EQ(programme(*caseload.connection).value(), Programme());
    Programme other;
    other.due = {2026, 6, 30};
    other.synthetic = true;
    other.asOf = {2026, 3, 2};
    storeProgramme(*caseload.connection, other);
    EXPECT_EQ(programme(*caseload.connection).value(), other);
}

} // namespace
} // namespace Revisit
