// The trends and the data quality report at the size of the programme.

#include "core/dataquality/dataquality.h"
#include "core/dataquality/qualityfigure.h"
#include "core/sample/generator.h"
#include "core/storage/connection.h"
#include "core/trends/trend.h"
#include "tests/performance/benchmark.h"

#include <QTemporaryDir>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 7;
constexpr double qualityGoal = 1000; // ms, for 9,000 cases
constexpr double trendGoal = 300;    // ms
const QDate asOf(2026, 3, 2);        // of the demonstration

template<typename T>
const T &expectTrend(const Result<T> &result)
{
    if (!result)
        qFatal("a reading was refused: %s", qPrintable(result.error().detail));
    return *result;
}

} // namespace

bool benchmarkTrend()
{
    QTemporaryDir folder;
    const ConnectionSpec spec = ConnectionSpec::file(folder.filePath(u"trend.revisit"_s));
    if (const auto made = generateSample(spec, {}); !made)
        qFatal("no caseload: %s", qPrintable(made.error().message));
    const auto connection = Connection::open(spec).value();
    const Officer lead{OfficerId(2), {}, Role::TeamLead};

    qint64 alarms = 0;
    const double quality = median(timed(
        rounds, [&] { alarms = expectTrend(dataQuality(*connection, lead, asOf)).toRepair; }));
    const double rows = median(timed(rounds, [&] {
        const FieldQuestion question{QualityField::SuspectSelfDefined, Dimension::Completeness, {}};
        if (expectTrend(qualityFigure(*connection, lead, asOf, question)).count == 0)
            qFatal("no rows");
    }));
    std::printf("false alarms on the clean 9,000 cases: %lld\n", alarms);
    const double week = median(timed(rounds, [&] {
        const Trend answer = expectTrend(trend(*connection, lead, {}, asOf));
        if (!controlled(answer, ControlKind::Individuals))
            qFatal("no limits");
    }));
    const double year = median(timed(rounds, [&] {
        const TrendQuestion question{
            .measure = Measure::OutcomeShare, .code = CodeId(8012), .period = PeriodKind::Year};
        const Trend answer = expectTrend(trend(*connection, lead, question, asOf));
        if (!controlled(answer, ControlKind::Share))
            qFatal("no limits");
    }));
    const bool isQuick = reportTime(u"data quality of 9,000 cases"_s, quality, qualityGoal);
    const bool areRowsQuick =
        reportTime(u"the cases behind one of its figures"_s, rows, qualityGoal);
    const bool isWeekQuick = reportTime(u"control chart of decisions by week"_s, week, trendGoal);
    return reportTime(u"control chart of an outcome by year"_s, year, trendGoal) && isQuick &&
           areRowsQuick && isWeekQuick && alarms == 0;
}

} // namespace Revisit
