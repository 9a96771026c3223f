#include "app/commandline.h"

#include "app/application.h"
#include "core/base/log.h"
#include "core/people/officerstore.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cstdio>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

Exit runHelp(const QStringList &)
{
    print("revisit [FILE]                open the workstation, on a caseload\n"
          "revisit demo FILE             make a synthetic caseload\n"
          "revisit import FILE SOURCE... load a force's export into a caseload\n"
          "revisit summary FILE          counts by status, decision, officer and year\n"
          "revisit verify FILE           recompute the audit trail\n"
          "revisit screenshots FILE      write every page as a picture\n"
          "revisit --self-test           a day's work on a caseload of its own\n"
          "Each has --help. Exit status: 0 done, 1 the check failed, 2 usage, 3 input refused.");
    return Exit::Done;
}

constexpr std::array verbs{
    Verb{"demo", false, runDemo},
    Verb{"import", false, runImport},
    Verb{"summary", false, runSummary},
    Verb{"verify", false, runVerify},
    Verb{"screenshots", true, runScreenshots},
    Verb{"--self-test", true, runSelfTest},
    Verb{"--help", false, runHelp},
    Verb{"-h", false, runHelp},
};

// The parser knows the program's path and not the verb.
QString helpOf(const QCommandLineParser &parser, const QString &verb)
{
    static const QRegularExpression usage(u"^Usage: .*? \\[options\\]"_s);
    return parser.helpText().replace(usage, u"Usage: revisit %1 [options]"_s.arg(verb));
}

} // namespace

std::optional<Verb> findVerb(int argc, char **argv)
{
    const std::string_view name = argc > 1 ? argv[1] : "";
    const auto found =
        std::ranges::find_if(verbs, [&](const Verb &verb) { return name == verb.name; });
    return found == verbs.end() ? std::nullopt : std::optional(*found);
}

int runVerb(const Verb &verb, int argc, char **argv)
{
    logToStandardError();
    if (verb.needsScreens && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    std::unique_ptr<QCoreApplication> application;
    if (verb.needsScreens)
        application = std::make_unique<QApplication>(argc, argv);
    else
        application = std::make_unique<QCoreApplication>(argc, argv);
    installLanguage(u"en_GB"_s);
    QStringList arguments = QCoreApplication::arguments();
    arguments.removeFirst(); // the program; the verb stands for it
    return int(verb.run(arguments));
}

bool understood(QCommandLineParser &parser, const QStringList &arguments, qsizetype leastNames,
                Exit &exit)
{
    const QCommandLineOption help = parser.addHelpOption();
    if (!parser.parse(arguments)) {
        std::fprintf(stderr, "revisit %s: %s\n", qPrintable(arguments.first()),
                     qPrintable(parser.errorText()));
        exit = Exit::Usage;
        return false;
    }
    if (parser.isSet(help)) {
        print(helpOf(parser, arguments.first()).toUtf8().trimmed());
        exit = Exit::Done;
        return false;
    }
    if (parser.positionalArguments().size() < leastNames) {
        std::fprintf(stderr, "%s", qPrintable(helpOf(parser, arguments.first())));
        exit = Exit::Usage;
        return false;
    }
    return true;
}

Exit tell(const Error &error)
{
    std::fprintf(stderr, "revisit: %s\n", qPrintable(error.message));
    return Exit::InputRefused;
}

void print(const QByteArray &line)
{
    std::fprintf(stdout, "%s\n", line.constData());
}

Result<Session> sessionOf(Connection &connection, const Clock &clock, Role role)
{
    const Result<QList<Officer>> officers = activeOfficers(connection);
    if (!officers)
        return tl::unexpected(officers.error());
    const auto found = std::ranges::find(*officers, role, &Officer::role);
    if (found == officers->end())
        return fail(Fault::NotFound, u"The caseload has nobody of the role that this needs."_s);
    return Session{connection, clock, *found, u"REVIEW"_s, u"command line"_s};
}

} // namespace Revisit
