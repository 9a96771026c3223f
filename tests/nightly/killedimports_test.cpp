// Imports that are killed at moments nobody chose.

#include "core/audit/verifytrail.h"
#include "core/cases/caseload.h"
#include "core/exchange/importcases.h"
#include "core/people/officerstore.h"
#include "tests/support/testdatabase.h"

#include <QFile>
#include <QRandomGenerator>

#include <algorithm>
#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

constexpr int kills = 200;
constexpr int rowsOfTheFile = 20'000;
constexpr int longestLife = 400'000; // microseconds; a whole import takes about as long

const QByteArray profileJson = R"({"name": "trial", "files": [
    {"feeds": "cases", "match": "cases.csv", "key": ["ref"],
     "columns": {"ref": {"field": "reference"}}}]})";

QString writeCases(const QTemporaryDir &folder)
{
    QFile file(folder.filePath(u"cases.csv"_s));
    if (file.open(QIODevice::WriteOnly)) {
        file.write("ref\n");
        for (int i = 0; i < rowsOfTheFile; ++i)
            file.write("R-" + QByteArray::number(i) + '\n');
    }
    return file.fileName();
}

[[noreturn]] void import(const ConnectionSpec &spec, const QString &file)
{
    const Clock clock;
    const auto caseload = openCaseload(spec, clock);
    if (!caseload)
        _exit(1);
    const QList<Officer> officers = activeOfficers(*caseload->connection).value();
    Session lead{*caseload->connection, clock,
                 *std::ranges::find(officers, Role::TeamLead, &Officer::role)};
    (void)ImportCases{{file}, readProfile(profileJson).value()}.run(lead);
    _exit(0);
}

qint64 countIn(Connection &connection, const QString &table)
{
    Query query(connection, u"SELECT count(*) FROM "_s + table);
    return query.next() ? query.number(0) : -1;
}

TEST(KilledImports, LeaveAllOfTheFileOrNothing)
{
    const QTemporaryDir folder;
    const QString file = writeCases(folder);
    QRandomGenerator random(7);
    int cutShort = 0;
    for (int i = 0; i < kills; ++i) {
        const ConnectionSpec spec =
            ConnectionSpec::file(folder.filePath(u"killed-%1.revisit"_s.arg(i)));
        const Clock clock;
        ASSERT_TRUE(openCaseload(spec, clock));
        const pid_t child = fork();
        ASSERT_GE(child, 0);
        if (child == 0)
            import(spec, file);
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
