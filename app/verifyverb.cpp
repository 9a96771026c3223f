#include "app/commandline.h"
#include "core/audit/verifytrail.h"

#include <QCommandLineParser>

namespace Revisit {

using namespace Qt::StringLiterals;

Exit runVerify(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Recomputes the audit trail and names the first bad entry."_s);
    const QCommandLineOption json(u"json"_s, u"One JSON object on standard output."_s);
    parser.addOption(json);
    parser.addPositionalArgument(u"FILE"_s, u"The caseload."_s);
    Exit exit{};
    if (!understood(parser, arguments, 1, exit))
        return exit;
    ConnectionSpec spec = ConnectionSpec::file(parser.positionalArguments().first());
    spec.mustExist = true;
    const auto connection = Connection::open(spec);
    if (!connection)
        return tell(connection.error());
    const Result<TrailReport> report = verifyTrail(**connection);
    if (!report)
        return tell(report.error());
    if (parser.isSet(json))
        print(toJson(*report));
    else if (report->ok)
        print(u"%1 entries, all as they were written; root %2"_s.arg(report->entries)
                  .arg(report->root)
                  .toUtf8());
    else
        print(report->problem.toUtf8());
    return report->ok ? Exit::Done : Exit::CheckFailed;
}

} // namespace Revisit
