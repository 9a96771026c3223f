#pragma once

#include <QList>
#include <QString>

#include <functional>

namespace Revisit {

// Milliseconds that each of `rounds` runs of the work took.
QList<double> timed(int rounds, const std::function<void()> &work);

double median(QList<double> milliseconds);
double percentile(QList<double> milliseconds, double share); // share 0.95 is p95

// Prints "what: ours 0.31 ms, limit 0.12 ms, ratio 2.6 (goal at most 3)".
// True when the goal is met.
bool report(const QString &what, double ours, double reference, double goalRatio);
// Prints a figure that has a goal of its own, in milliseconds.
bool reportTime(const QString &what, double milliseconds, double goal);

bool benchmarkImport();
bool benchmarkSave();
bool benchmarkMoves();
bool benchmarkProposal();
bool benchmarkScope();
bool benchmarkForecast();
bool benchmarkQueue();
bool benchmarkLanguage();
bool benchmarkTrend();
bool benchmarkWindow();

} // namespace Revisit
