#include "app/commandline.h"
#include "core/cases/caseload.h"
#include "core/sample/generator.h"

#include <QCommandLineParser>
#include <QFileInfo>

namespace Revisit {

using namespace Qt::StringLiterals;

Exit runDemo(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Makes a synthetic caseload with reviews under way. One "
                                     "seed gives the same content on any machine."_s);
    const QCommandLineOption cases(u"cases"_s, u"How many cases."_s, u"N"_s, u"9000"_s);
    const QCommandLineOption officers(u"officers"_s, u"How many review officers."_s, u"N"_s,
                                      u"26"_s);
    const QCommandLineOption seed(u"seed"_s, u"What the content follows from."_s, u"S"_s, u"1"_s);
    const QCommandLineOption json(u"json"_s, u"One JSON object on standard output."_s);
    parser.addOptions({cases, officers, seed, json});
    parser.addPositionalArgument(u"FILE"_s, u"The caseload to make; must not be there yet."_s);
    Exit exit{};
    if (!understood(parser, arguments, 1, exit))
        return exit;
    SamplePlan plan;
    bool areNumbers[3] = {};
    plan.cases = parser.value(cases).toInt(&areNumbers[0]);
    plan.officers = parser.value(officers).toInt(&areNumbers[1]);
    plan.seed = parser.value(seed).toULongLong(&areNumbers[2]);
    if (!areNumbers[0] || !areNumbers[1] || !areNumbers[2] || plan.cases < 1 || plan.officers < 1)
        return tell({Fault::Invalid, u"--cases, --officers and --seed take whole numbers."_s, {}}),
               Exit::Usage;
    const QString path = parser.positionalArguments().first();
    if (QFileInfo::exists(path))
        return tell({Fault::Invalid, u"%1 is there already; name another file."_s.arg(path), {}});
    const auto made = generateSample(ConnectionSpec::file(path), plan);
    if (!made)
        return tell(made.error());
    print(parser.isSet(json)
              ? u"{\"cases\":%1,\"reviews\":%2,\"entries\":%3}"_s.arg(made->cases)
                    .arg(made->reviews)
                    .arg(made->entries)
                    .toUtf8()
              : u"%1 cases, %2 reviews, %3 entries in the audit trail"_s.arg(made->cases)
                    .arg(made->reviews)
                    .arg(made->entries)
                    .toUtf8());
    return Exit::Done;
}

} // namespace Revisit
