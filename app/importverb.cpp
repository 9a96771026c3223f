#include "app/commandline.h"
#include "core/audit/audited.h"
#include "core/cases/caseload.h"
#include "core/exchange/importcases.h"
#include "core/exchange/rejectedrows.h"

#include <QCommandLineParser>
#include <QFileInfo>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

// A path, or the name of a profile that comes with the program.
Result<Profile> profileNamed(const QString &name)
{
    return shippedProfiles().contains(name) ? shippedProfile(name) : readProfileFile(name);
}

void printSheet(const ImportReport &report)
{
    for (const ImportedFile &file : report.files) {
        print(u"%1: %2 rows = %3 loaded + %4 updated + %5 unchanged + %6 rejected"_s.arg(file.name)
                  .arg(file.read)
                  .arg(file.loaded)
                  .arg(file.updated)
                  .arg(file.unchanged)
                  .arg(file.rejected)
                  .toUtf8());
    }
    print(u"%1 cases, %2 suspects, %3 persons, %4 victims, %5 original officers in %6 s"_s
              .arg(report.cases)
              .arg(report.suspects)
              .arg(report.persons)
              .arg(report.victims)
              .arg(report.originalOfficers)
              .arg(report.seconds, 0, 'f', 1)
              .toUtf8());
}

} // namespace

Exit runImport(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Loads a force's export into a caseload, all of it or nothing."_s);
    const QCommandLineOption profile(u"profile"_s,
                                     u"How to read the files: a JSON file, or one of: %1."_s.arg(
                                         shippedProfiles().join(u", "_s)),
                                     u"PROFILE"_s);
    const QCommandLineOption dryRun(u"dry-run"_s, u"Report, and change nothing."_s);
    const QCommandLineOption rejected(
        u"rejected"_s, u"Folder for the rows that were rejected, to correct and import again."_s,
        u"DIR"_s);
    const QCommandLineOption json(u"json"_s, u"One JSON object on standard output."_s);
    parser.addOptions({profile, dryRun, rejected, json});
    parser.addPositionalArgument(u"FILE"_s, u"The caseload; made when it is not there."_s);
    parser.addPositionalArgument(u"SOURCE"_s, u"Files of the export."_s, u"SOURCE..."_s);
    Exit exit{};
    if (!understood(parser, arguments, 2, exit))
        return exit;
    const Result<Profile> reading = profileNamed(parser.value(profile));
    if (!reading)
        return tell(reading.error());
    const QStringList names = parser.positionalArguments();
    const Clock clock;
    const auto caseload = openCaseload(ConnectionSpec::file(names.first()), clock);
    if (!caseload)
        return tell(caseload.error());
    Result<Session> lead = sessionOf(*caseload->connection, clock, Role::TeamLead);
    if (!lead)
        return tell(lead.error());
    const auto report =
        runAudited(ImportCases{names.mid(1), *reading, parser.isSet(dryRun)}, *lead);
    if (!report)
        return tell(report.error());
    if (parser.isSet(rejected) && report->batch.isValid()) {
        const auto written =
            runAudited(WriteRejectedRows{report->batch, parser.value(rejected)}, *lead);
        if (!written)
            return tell(written.error());
    }
    if (parser.isSet(json))
        print(toJson(*report));
    else
        printSheet(*report);
    return Exit::Done;
}

} // namespace Revisit
