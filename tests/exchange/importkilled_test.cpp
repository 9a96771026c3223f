// A process that is killed in the middle of an import, by a power cut or by
// hand, leaves the caseload as it was.

#include "core/audit/verifytrail.h"
#include "core/cases/caseload.h"
#include "tests/support/killedimport.h"

#include <gtest/gtest.h>

#include <csignal>
#include <sys/wait.h>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsOfTheFile = 20'000;
constexpr int rowsBeforeTheEnd = 15'000; // far more than the engine keeps in memory
constexpr int bytesOfText = 4096;

bool killPastTheMiddle(const ImportProgress &progress)
{
    if (progress.rows > rowsBeforeTheEnd)
        std::raise(SIGKILL);
    return true;
}

TEST(KilledImport, LeavesNoTrace)
{
    const QTemporaryDir folder;
    const ConnectionSpec spec = ConnectionSpec::file(folder.filePath(u"killed.revisit"_s));
    const QString file = writeCasesFile(folder, rowsOfTheFile, bytesOfText);
    const Clock clock;
    ASSERT_TRUE(openCaseload(spec, clock));

    const pid_t child = importInChild(spec, file, killPastTheMiddle);
    ASSERT_GT(child, 0);
    int status = 0;
    ASSERT_EQ(waitpid(child, &status, 0), child);
    ASSERT_TRUE(WIFSIGNALED(status)) << "it was to be killed while it imported";

    const auto caseload = openCaseload(spec, clock);
    ASSERT_TRUE(caseload);
    EXPECT_EQ(countIn(*caseload->connection, u"review_case"_s), 0);
    EXPECT_EQ(countIn(*caseload->connection, u"import_batch"_s), 0);
    EXPECT_EQ(countIn(*caseload->connection, u"source_row"_s), 0);
    EXPECT_TRUE(verifyTrail(*caseload->connection).value().ok);
}

} // namespace
} // namespace Revisit
