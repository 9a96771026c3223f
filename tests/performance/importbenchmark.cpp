// The real caseload through the whole import, against the sqlite3 shell's plain
// .import of the same four files, which checks, indexes and audits nothing.

#include "core/storage/session.h"
#include "core/cases/caseload.h"
#include "core/exchange/importcases.h"
#include "core/people/officerstore.h"
#include "tests/performance/benchmark.h"

#include <QFile>
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

QString packed(const QString &table)
{
    return qEnvironmentVariable("REVISIT_SHARED_DATA") +
           u"/chicago-complaints/%1.csv.gz"_s.arg(table);
}

bool unpack(const QString &folder)
{
    return std::ranges::all_of(tables, [&](const QString &table) {
        QProcess gunzip;
        gunzip.setStandardOutputFile(u"%1/%2.csv"_s.arg(folder, table));
        gunzip.start(u"gzip"_s, {u"-dc"_s, packed(table)});
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

void importByUs(const QString &folder)
{
    const QString path = folder + u"/ours.revisit"_s;
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(path + suffix);
    const Clock clock;
    const OpenedCaseload caseload = openCaseload(ConnectionSpec::file(path), clock).value();
    const QList<Officer> officers = activeOfficers(*caseload.connection).value();
    Session lead{*caseload.connection, clock,
                 *std::ranges::find(officers, Role::TeamLead, &Officer::role)};
    QStringList files;
    std::ranges::transform(tables, std::back_inserter(files), packed);
    const auto report =
        ImportCases{files, shippedProfile(u"chicago-complaints"_s).value()}.run(lead);
    if (!report)
        qFatal("the import was refused: %s", qPrintable(report.error().message));
}

double peakMegabytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_maxrss) / 1024;
}

} // namespace

bool benchmarkImport()
{
    QTemporaryDir folder;
    if (!unpack(folder.path())) {
        std::fprintf(stderr, "needs REVISIT_SHARED_DATA with chicago-complaints\n");
        return false;
    }
    QList<double> shell;
    QList<double> ours;
    for (int round = 0; round < rounds; ++round) {
        shell += timed(1, [&] { importByShell(folder.path()); });
        ours += timed(1, [&] { importByUs(folder.path()); });
    }
    const bool isFast = report(u"import of 452,496 rows in four files, median of %1"_s.arg(rounds),
                               median(ours), median(shell), goalRatio);
    const double memory = peakMegabytes();
    std::printf("memory at its peak: %.0f MB (goal under %.0f MB)%s\n", memory, goalMegabytes,
                memory < goalMegabytes ? "" : "  MISSED");
    return isFast && memory < goalMegabytes;
}

} // namespace Revisit
