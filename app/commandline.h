#pragma once

#include "core/base/error.h"
#include "core/base/result.h"
#include "core/storage/connection.h"
#include "core/storage/session.h"

#include <QStringList>

#include <optional>

class QCommandLineParser;

namespace Revisit {

class Clock;

// The exit status of a verb.
enum class Exit { Done = 0, CheckFailed = 1, Usage = 2, InputRefused = 3 };

// One thing that the command line does, by the same use case as the window.
struct Verb {
    const char *name;
    bool needsScreens; // draws, so it needs QApplication (on no display)
    Exit (*run)(const QStringList &arguments);
};

std::optional<Verb> findVerb(int argc, char **argv);
int runVerb(const Verb &verb, int argc, char **argv);

// Reads the arguments; nothing when help was asked for or they are wrong, and
// then `exit` says which.
bool understood(QCommandLineParser &parser, const QStringList &arguments, qsizetype leastNames,
                Exit &exit);
// Tells an error on standard error and gives the status for it.
Exit tell(const Error &error);
// One line on standard output.
void print(const QByteArray &line);

// Whoever runs the command line on a caseload: its first officer of the role.
Result<Session> sessionOf(Connection &connection, const Clock &clock, Role role);

Exit runDemo(const QStringList &arguments);
Exit runImport(const QStringList &arguments);
Exit runSummary(const QStringList &arguments);
Exit runVerify(const QStringList &arguments);
Exit runScreenshots(const QStringList &arguments);
Exit runSelfTest(const QStringList &arguments);

} // namespace Revisit
