#include "core/trends/burndown.h"

#include "core/base/text.h"

#include <QLocale>

#include <cmath>

namespace Revisit {
namespace {

constexpr int daysPerWeek = 7;

BurnDownPoint pointOn(const Progress &progress, QDate day)
{
    return {day,
            {progress.leftAfter(day),
             {narrowed({.leftOn = day}, progress.filter),
              CoreText::tr("Left at the end of %1")
                  .arg(QLocale().toString(day, QLocale::ShortFormat))}}};
}

QList<BurnDownPoint> pointsOf(const Progress &progress)
{
    QList<BurnDownPoint> points;
    // The day before the first: nothing of the programme had been done.
    for (QDate day = progress.terms.from.addDays(-1); day < progress.today;
         day = day.addDays(daysPerWeek))
        points.append(pointOn(progress, day));
    points.append(pointOn(progress, progress.today));
    return points;
}

StraightLine lineOf(const Progress &progress)
{
    const QDate since = progress.today.addDays(1 - daysPerWeek * StraightLine::weeks);
    const qint64 left = progress.leftAfter(progress.today);
    StraightLine line;
    line.perWeek = double(progress.decidedBetween(since, progress.today)) / StraightLine::weeks;
    const double weeksToDue =
        double(std::max<qint64>(0, progress.today.daysTo(progress.terms.due))) / daysPerWeek;
    line.leftWhenDue = std::max<qint64>(0, std::llround(double(left) - line.perWeek * weeksToDue));
    if (left == 0)
        line.clearedOn = progress.today;
    else if (line.perWeek > 0)
        line.clearedOn =
            progress.today.addDays(qint64(std::ceil(double(left) / line.perWeek * daysPerWeek)));
    return line;
}

} // namespace

BurnDown burnDown(const Progress &progress)
{
    return {progress.total(), progress.terms.from, progress.terms.due, pointsOf(progress),
            lineOf(progress)};
}

} // namespace Revisit
