#include "app/commandline.h"
#include "core/cases/caseload.h"
#include "core/cases/programme.h"
#include "core/trends/summary.h"

#include <QCommandLineParser>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

void printCounts(const QByteArray &title, const QList<Summary::Count> &counts)
{
    print(title);
    for (const Summary::Count &count : counts)
        print(u"  %1 %2"_s.arg(count.name, -20).arg(count.cases, 7).toUtf8());
}

void printOfficers(const QList<OfficerLoad> &officers)
{
    print("Officer                open cases  hours left  capacity hours");
    for (const OfficerLoad &load : officers) {
        print(u"  %1 %2 %3 %4"_s.arg(load.officer.name, -20)
                  .arg(load.cases.open(), 10)
                  .arg(load.hoursLeft, 11, 'f', 1)
                  .arg(load.capacityHours, 15, 'f', 1)
                  .toUtf8());
    }
}

} // namespace

Exit runSummary(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Counts cases by status, decision, officer and year."_s);
    const QCommandLineOption json(u"json"_s, u"One JSON object on standard output."_s);
    parser.addOption(json);
    parser.addPositionalArgument(u"FILE"_s, u"The caseload."_s);
    Exit exit{};
    if (!understood(parser, arguments, 1, exit))
        return exit;
    const Clock clock;
    ConnectionSpec spec = ConnectionSpec::file(parser.positionalArguments().first());
    spec.mustExist = true;
    const auto caseload = openCaseload(spec, clock);
    if (!caseload)
        return tell(caseload.error());
    Connection &connection = *caseload->connection;
    const Result<Programme> terms = programme(connection);
    const Result<Session> lead = sessionOf(connection, clock, Role::TeamLead);
    if (!terms || !lead)
        return tell(terms ? lead.error() : terms.error());
    const QDate today = terms->asOf.isValid() ? terms->asOf : clock.now().date();
    const Result<Summary> counts = summary(connection, lead->actor, today);
    if (!counts)
        return tell(counts.error());
    if (parser.isSet(json)) {
        print(toJson(*counts));
        return Exit::Done;
    }
    printCounts("Status", counts->statuses);
    printCounts("Decision", counts->decisions);
    printCounts("Closed in", counts->years);
    printOfficers(counts->officers);
    return Exit::Done;
}

} // namespace Revisit
