// A process that is killed in the middle of an import, by a power cut or by
// hand, leaves the caseload as it was.

#include "core/audit/verifytrail.h"
#include "core/cases/caseload.h"
#include "core/exchange/importcases.h"
#include "core/people/officerstore.h"
#include "tests/support/testdatabase.h"

#include <QFile>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsOfTheFile = 20'000;
constexpr int rowsBeforeTheEnd = 15'000; // far more than the engine keeps in memory
const QByteArray unmappedText(4096, 'x');

const QByteArray killedProfile = R"({"name": "trial", "files": [
    {"feeds": "cases", "match": "cases.csv", "key": ["ref"],
     "columns": {"ref": {"field": "reference"}}}]})";

QString writeCases(const QTemporaryDir &folder)
{
    QFile file(folder.filePath(u"cases.csv"_s));
    if (file.open(QIODevice::WriteOnly)) {
        file.write("ref,text\n");
        for (int i = 0; i < rowsOfTheFile; ++i)
            file.write("R-" + QByteArray::number(i) + ',' + unmappedText + '\n');
    }
    return file.fileName();
}

[[noreturn]] void importUntilKilled(const ConnectionSpec &spec, const QString &file)
{
    const Clock clock;
    const auto caseload = openCaseload(spec, clock);
    if (!caseload)
        _exit(1);
    const QList<Officer> officers = activeOfficers(*caseload->connection).value();
    Session lead{*caseload->connection, clock,
                 *std::ranges::find(officers, Role::TeamLead, &Officer::role)};
    const auto watcher = [](const ImportProgress &progress) {
        if (progress.rows > rowsBeforeTheEnd)
            std::raise(SIGKILL);
        return true;
    };
    (void)ImportCases{{file}, readProfile(killedProfile).value(), false, watcher}.run(lead);
    _exit(0);
}

qint64 countIn(Connection &connection, const QString &table)
{
    Query query(connection, u"SELECT count(*) FROM "_s + table);
    return query.next() ? query.number(0) : -1;
}

TEST(KilledImport, LeavesNoTrace)
{
    const QTemporaryDir folder;
    const ConnectionSpec spec = ConnectionSpec::file(folder.filePath(u"killed.revisit"_s));
    const QString file = writeCases(folder);
    const Clock clock;
    ASSERT_TRUE(openCaseload(spec, clock));

    const pid_t child = fork();
    ASSERT_GE(child, 0);
    if (child == 0)
        importUntilKilled(spec, file);
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
