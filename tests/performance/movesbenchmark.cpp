// Five hundred cases moved among officers as one act, each with its history, its
// decision log and its entry in the trail, and the undo.

#include "core/assignment/board.h"
#include "core/people/officerstore.h"
#include "core/refdata/codebook.h"
#include "core/sample/generator.h"
#include "core/storage/connection.h"
#include "core/storage/session.h"
#include "tests/performance/benchmark.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

constexpr int movedCases = 500;
constexpr double moveGoal = 1000; // ms

} // namespace

bool benchmarkMoves()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"moves.revisit"_s);
    if (const auto made = generateSample(ConnectionSpec::file(path), {}); !made)
        qFatal("no caseload: %s", qPrintable(made.error().message));
    const auto connection = Connection::open(ConnectionSpec::file(path)).value();
    const Clock clock;
    const QList<Officer> staff = activeOfficers(*connection).value();
    Session lead{*connection, clock, *std::ranges::find(staff, Role::TeamLead, &Officer::role)};
    QElapsedTimer timer;
    timer.start();
    Board board = readBoard(*connection, lead.actor, clock).value();
    std::printf("board of %d cases read in %lld ms\n", int(board.cases.size()),
                (long long)timer.elapsed());
    for (int i = 0; i < int(board.cases.size()) && board.triedOut() < movedCases; ++i) {
        const OfficerId to = board.officers.at(i % board.officers.size()).officer.id;
        if (board.hindrance(board.cases.at(i).id, to).isEmpty())
            board.tryOut(board.cases.at(i).id, to);
    }
    const CommitMoves command{board.moves(),
                              CodeBook::instance().find(u"reassignment_reason", u"WORKLOAD")->id,
                              u"Even out"_s, board.today};
    timer.restart();
    const Result<MovesOutcome> outcome = command.run(lead);
    const auto took = double(timer.elapsed());
    if (!outcome || outcome->count(MoveResult::Moved) == 0)
        qFatal("the cases could not be moved");
    std::printf("%d of %d moved\n", outcome->count(MoveResult::Moved), int(outcome->moves.size()));
    return reportTime(u"500 cases moved as one act"_s, took, moveGoal);
}

} // namespace Revisit
