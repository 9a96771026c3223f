// The real caseload through the whole import, against the sqlite3 shell's plain
// .import of the same four files, which checks, indexes and audits nothing.

#include "tests/performance/benchmark.h"
#include "tests/performance/realcaseload.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <sys/resource.h>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 3;
constexpr double goalRatio = 4;
constexpr double goalMegabytes = 400;

const QStringList tables{u"cases"_s, u"accused"_s, u"victims"_s, u"investigators"_s};

bool unpack(const QString &folder)
{
    return std::ranges::all_of(realCaseloadFiles(), [&](const QString &packed) {
        QProcess gunzip;
        gunzip.setStandardOutputFile(folder + u'/' + QFileInfo(packed).baseName() + u".csv"_s);
        gunzip.start(u"gzip"_s, {u"-dc"_s, packed});
        return gunzip.waitForFinished(-1) && gunzip.exitCode() == 0;
    });
}

void importByShell(const QString &folder)
{
    const QString database = folder + u"/shell.db"_s;
    QFile::remove(database);
    QStringList arguments{database};
    for (const QString &table : tables)
        arguments.append(u".import --csv %1/%2.csv %2"_s.arg(folder, table));
    if (QProcess::execute(u"sqlite3"_s, arguments) != 0)
        qFatal("the sqlite3 shell could not import");
}

rusage usageOf(int who)
{
    rusage usage{};
    getrusage(who, &usage);
    return usage;
}

// Processor time in milliseconds, which other people's work stretches less.
double processorTime(int who)
{
    const auto milliseconds = [](const timeval &time) {
        return double(time.tv_sec) * 1000 + double(time.tv_usec) / 1000;
    };
    const rusage usage = usageOf(who);
    return milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime);
}

} // namespace

bool benchmarkImport()
{
    QTemporaryDir folder;
    if (!unpack(folder.path())) {
        std::fprintf(stderr, "needs REVISIT_SHARED_DATA with chicago-complaints\n");
        return false;
    }
    const QString caseload = folder.filePath(u"ours.revisit"_s);
    const double unpacking = processorTime(RUSAGE_CHILDREN);
    QList<double> shell;
    QList<double> ours;
    for (int round = 0; round < rounds; ++round) {
        shell += timed(1, [&] { importByShell(folder.path()); });
        ours += timed(1, [&] { importRealCaseload(caseload); });
    }
    const double shellProcessor = processorTime(RUSAGE_CHILDREN) - unpacking;
    std::printf("processor time of ours on two threads, of the shell on one: ratio %.2f\n",
                processorTime(RUSAGE_SELF) / shellProcessor);
    const bool isFast = report(u"import of 452,496 rows in four files, median of %1"_s.arg(rounds),
                               median(ours), median(shell), goalRatio);
    std::printf("the same files again, all rows unchanged: %.0f ms\n",
                median(timed(1, [&] { importRealCaseloadAgain(caseload); })));
    const double memory = double(usageOf(RUSAGE_SELF).ru_maxrss) / 1024;
    std::printf("memory at its peak: %.0f MB (goal under %.0f MB)%s\n", memory, goalMegabytes,
                memory < goalMegabytes ? "" : "  MISSED");
    return isFast && memory < goalMegabytes;
}

} // namespace Revisit
