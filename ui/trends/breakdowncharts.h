#pragma once

#include "core/trends/breakdown.h"
#include "ui/base/chartsheet.h"
#include "ui/base/emptystate.h"
#include "ui/trends/figurefilterbar.h"

#include <QCoreApplication>

#include <variant>

namespace Revisit {

// A breakdown as a chart says it.
struct BreakdownChart {
    std::variant<BarChart, LineChart> chart;
    QString title;    // the question it answers
    QString subtitle; // what is counted, out of what, as of when
    QString summary;  // the answer, in a sentence
    ChartAbout about = {};
    EmptyText empty = {}; // shown instead where there is nothing
    int first = 0;        // the place of the table that is drawn first
};

// The breakdowns of the dashboard in charts and sentences.
class BreakdownCharts
{
    Q_DECLARE_TR_FUNCTIONS(Revisit::BreakdownCharts)

public:
    static constexpr int yearsShown = 16;
    static constexpr int monthsShown = 24;
    static constexpr int categoriesShown = 8;

    // "decisions": names its card and its export.
    static QString nameOf(Breakdown breakdown);
    static QString question(Breakdown breakdown);
    static FigureFilterBar::Cut cut(Breakdown breakdown);
    // `only` says what the figures are narrowed to (FigureFilterBar::only).
    static BreakdownChart chart(const BreakdownTable &table, const QString &only);
};

} // namespace Revisit
