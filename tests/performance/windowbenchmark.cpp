// From the start of the process to a window at rest with its first rows, beside
// SQLite's own browser on the same file, and on a caseload twelve times as large.
// Both are seen from outside: the window by its title, rest by its processor time.

#include "core/sample/generator.h"
#include "tests/performance/benchmark.h"
#include "tests/performance/realcaseload.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 7;
constexpr int quiet = 400; // ms without a tick of processor time is rest
constexpr int longest = 60'000;
constexpr int screenWait = 10'000;
constexpr double goalBesideBrowser = 0.5;
constexpr double goalBesideSmall = 1.5;

struct Peer {
    QString program;
    QStringList arguments;
    QString title; // a regular expression
};

// A screen of its own that nobody sees.
class Screen
{
public:
    Screen()
    {
        // Without -noreset the server starts anew whenever its last client leaves, which
        // each look for a window is, and turns away a program that comes meanwhile.
        m_server.start(u"Xvfb"_s, {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1440x900x24"_s,
                                   u"-nolisten"_s, u"tcp"_s, u"-noreset"_s});
        if (m_server.waitForReadyRead(screenWait))
            m_name = u':' + QString::fromLatin1(m_server.readLine()).trimmed();
    }
    ~Screen()
    {
        m_server.terminate();
        m_server.waitForFinished();
    }

    bool isThere() const { return !m_name.isEmpty(); }

    QProcessEnvironment environment() const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"DISPLAY"_s, m_name);
        environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
        return environment;
    }

    bool shows(const QString &title) const
    {
        QProcess search;
        search.setProcessEnvironment(environment());
        search.start(u"xdotool"_s, {u"search"_s, u"--onlyvisible"_s, u"--name"_s, title});
        search.waitForFinished();
        return !search.readAllStandardOutput().trimmed().isEmpty();
    }

private:
    QProcess m_server;
    QString m_name;
};

// Processor time the process has used, in ticks of the kernel.
qint64 ticks(qint64 process)
{
    QFile file(u"/proc/%1/stat"_s.arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    const QList<QByteArray> fields = file.readAll().split(')').last().simplified().split(' ');
    constexpr int user = 11;
    constexpr int system = 12;
    return fields.value(user).toLongLong() + fields.value(system).toLongLong();
}

// Milliseconds until the window stands and has come to rest.
double openingTime(const Screen &screen, const Peer &peer)
{
    QProcess process;
    process.setProcessEnvironment(screen.environment());
    process.setStandardOutputFile(QProcess::nullDevice());
    QElapsedTimer timer;
    timer.start();
    process.start(peer.program, peer.arguments);
    process.waitForStarted();
    bool isShown = false;
    qint64 used = -1;
    qint64 lastWork = 0;
    while (timer.elapsed() < longest && (!isShown || timer.elapsed() - lastWork < quiet)) {
        if (const qint64 now = ticks(process.processId()); now != used) {
            used = now;
            lastWork = timer.elapsed();
        }
        if (!isShown && screen.shows(peer.title)) {
            isShown = true;
            lastWork = std::max(lastWork, timer.elapsed());
        }
        if (process.waitForFinished(5)) {
            isShown = false;
            break;
        }
    }
    process.kill();
    process.waitForFinished();
    if (!isShown)
        qFatal("%s showed no window: %s", qPrintable(peer.program),
               process.readAllStandardError().constData());
    return double(lastWork);
}

} // namespace

bool benchmarkWindow()
{
    for (const auto *needed : {"Xvfb", "xdotool", "sqlitebrowser"}) {
        if (QStandardPaths::findExecutable(QLatin1String(needed)).isEmpty()) {
            std::printf("window: %s is not installed, so there is nothing to compare with\n",
                        needed);
            return false;
        }
    }
    QTemporaryDir folder;
    const QString small = folder.filePath(u"small.revisit"_s);
    const QString large = folder.filePath(u"large.revisit"_s);
    if (const auto made = generateSample(ConnectionSpec::file(small), {}); !made)
        qFatal("no demonstration: %s", qPrintable(made.error().message));
    importRealCaseload(large);

    const Screen screen;
    if (!screen.isThere())
        qFatal("Xvfb did not start");
    const Peer onSmall{QStringLiteral(REVISIT_PROGRAM), {small}, u"Revisit"_s};
    const Peer onLarge{QStringLiteral(REVISIT_PROGRAM), {large}, u"Revisit"_s};
    const Peer browser{
        u"sqlitebrowser"_s, {u"-t"_s, u"review_case"_s, small}, u"DB Browser for SQLite"_s};
    QList<double> ours;
    QList<double> oursLarge;
    QList<double> theirs;
    for (int round = 0; round < rounds; ++round) {
        ours.append(openingTime(screen, onSmall));
        theirs.append(openingTime(screen, browser));
        oursLarge.append(openingTime(screen, onLarge));
    }
    const bool beatsBrowser =
        report(u"window with its first rows, 9,000 cases, beside sqlitebrowser"_s, median(ours),
               median(theirs), goalBesideBrowser);
    const bool scales = report(u"window with its first rows, 109,339 cases beside 9,000"_s,
                               median(oursLarge), median(ours), goalBesideSmall);
    return beatsBrowser && scales;
}

} // namespace Revisit
