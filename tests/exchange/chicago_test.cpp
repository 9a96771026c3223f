// A real caseload of the size and untidiness of our users': every row of it is
// loaded or accounted for.

#include "core/audit/verifytrail.h"
#include "core/cases/caseload.h"
#include "core/exchange/importcases.h"
#include "core/people/officerstore.h"
#include "tests/support/testdatabase.h"

#include <QFileInfo>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

TEST(ChicagoComplaints, AreAllLoadedAndTheSecondTimeNothingChanges)
{
    const QString data = qEnvironmentVariable("REVISIT_SHARED_DATA") + u"/chicago-complaints/"_s;
    QStringList files;
    for (const QString &name : {u"cases"_s, u"accused"_s, u"victims"_s, u"investigators"_s}) {
        files.append(data + name + u".csv.gz"_s);
        if (!QFileInfo::exists(files.last())) {
            if (qEnvironmentVariable("CI") == "true"_L1)
                FAIL() << "the shared data set is missing: " << files.last().toStdString();
            GTEST_SKIP() << "needs the shared data set " << files.last().toStdString();
        }
    }
    QTemporaryDir folder;
    const Clock clock;
    const OpenedCaseload caseload =
        openCaseload(ConnectionSpec::file(folder.filePath(u"chicago.revisit"_s)), clock).value();
    const QList<Officer> officers = activeOfficers(*caseload.connection).value();
    Session lead{*caseload.connection, clock,
                 *std::ranges::find(officers, Role::TeamLead, &Officer::role)};
    const ImportCases command{files, shippedProfile(u"chicago-complaints"_s).value()};

    const auto report = command.run(lead);
    ASSERT_TRUE(report) << report.error().message.toStdString()
                        << report.error().detail.toStdString();
    EXPECT_EQ(report->cases, 109'339);
    EXPECT_EQ(report->suspects, 125'581);
    EXPECT_EQ(report->persons, 16'021);
    EXPECT_EQ(report->victims, 87'075);
    EXPECT_EQ(report->originalOfficers, 130'501);
    for (const ImportedFile &file : report->files)
        EXPECT_EQ(file.loaded, file.read) << file.name.toStdString();
    EXPECT_EQ(report->files[2].duplicates, 29'851) << "victims alike in every column";
    EXPECT_EQ(report->files[3].duplicates, 21'759) << "officers alike in every column";
    std::printf("loaded in %.2f s\n", report->seconds);

    {
        Query open(*caseload.connection,
                   u"SELECT count(*) FROM review_case WHERE nfa_earliest IS NULL"_s);
        ASSERT_TRUE(open.next());
        EXPECT_EQ(open.number(0), 1'949) << "cases with no closing date";
    }

    const auto again = command.run(lead);
    ASSERT_TRUE(again);
    for (const ImportedFile &file : again->files)
        EXPECT_EQ(file.unchanged, file.read) << file.name.toStdString();
    EXPECT_TRUE(verifyTrail(*caseload.connection).value().ok);
}

} // namespace
} // namespace Revisit
