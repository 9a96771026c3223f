// Imports that are killed at moments nobody chose.

#include "core/audit/verifytrail.h"
#include "core/cases/caseload.h"
#include "tests/support/killedimport.h"

#include <QRandomGenerator>

#include <gtest/gtest.h>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

constexpr int kills = 200;
constexpr int rowsOfTheFile = 20'000;
constexpr int bytesOfText = 1024;
constexpr int longestLife = 600'000; // microseconds; a whole import takes about as long

TEST(KilledImports, LeaveAllOfTheFileOrNothing)
{
    const QTemporaryDir folder;
    const QString file = writeCasesFile(folder, rowsOfTheFile, bytesOfText);
    QRandomGenerator random(7);
    int cutShort = 0;
    for (int i = 0; i < kills; ++i) {
        const ConnectionSpec spec =
            ConnectionSpec::file(folder.filePath(u"killed-%1.revisit"_s.arg(i)));
        const Clock clock;
        ASSERT_TRUE(openCaseload(spec, clock));
        const pid_t child = importInChild(spec, file);
        ASSERT_GT(child, 0);
        usleep(useconds_t(random.bounded(longestLife)));
        kill(child, SIGKILL);
        int status = 0;
        ASSERT_EQ(waitpid(child, &status, 0), child);

        const auto caseload = openCaseload(spec, clock);
        ASSERT_TRUE(caseload) << i;
        const qint64 cases = countIn(*caseload->connection, u"review_case"_s);
        EXPECT_TRUE(cases == 0 || cases == rowsOfTheFile) << i << ": " << cases;
        EXPECT_EQ(countIn(*caseload->connection, u"import_batch"_s), cases == 0 ? 0 : 1) << i;
        const Result<TrailReport> trail = verifyTrail(*caseload->connection);
        ASSERT_TRUE(trail) << i;
        EXPECT_TRUE(trail->ok) << i << ": " << trail->problem.toStdString();
        cutShort += cases == 0;
    }
    EXPECT_GT(cutShort, 0) << "no import was cut short, so nothing was tried";
}

} // namespace
} // namespace Revisit
