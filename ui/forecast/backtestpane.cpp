#include "ui/forecast/backtestpane.h"

#include "core/trends/exportfigures.h"
#include "ui/base/accessibility.h"
#include "ui/base/button.h"
#include "ui/base/card.h"
#include "ui/base/chartcard.h"
#include "ui/base/emptystate.h"
#include "ui/base/flowlayout.h"
#include "ui/base/format.h"
#include "ui/base/messagebar.h"
#include "ui/base/rowmodel.h"
#include "ui/base/segmented.h"
#include "ui/base/space.h"
#include "ui/base/tabledelegates.h"
#include "ui/base/tableview.h"
#include "ui/base/themedlabel.h"
#include "ui/base/workspace.h"
#include "ui/forecast/forecastrunner.h"
#include "ui/forecast/forecastwording.h"

#include <QHeaderView>
#include <QLocale>
#include <QProgressBar>
#include <QVBoxLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

constexpr int reliabilityHeight = 260;
constexpr int fewForecasts = 20; // below, a share says little

QString percentHeld(double share)
{
    return Format::percent(std::llround(share * 100), 100);
}

QString decimalOf(double value)
{
    return QLocale().toString(value, 'f', 2);
}

// As tall as its rows, up to a limit: the pane scrolls.
void fitRows(TableView *table, int most)
{
    const int rows = std::min(most, table->model()->rowCount());
    table->setFixedHeight(table->horizontalHeader()->sizeHint().height() +
                          rows * table->verticalHeader()->defaultSectionSize() +
                          2 * table->frameWidth() + Space::tiny);
}

QWidget *onItsCard(TableView *table)
{
    auto *card = new Card;
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(table);
    return card;
}

QString saysHeld(const ForecastOutcome &outcome)
{
    if (outcome.isWithinBand())
        return BacktestPane::tr("Within the range");
    return outcome.actual < outcome.stated[0] ? BacktestPane::tr("Earlier than the range")
                                              : BacktestPane::tr("Later than the range");
}

RowColumn<ForecastOutcome> statedColumn(const QString &title, size_t share)
{
    RowColumn<ForecastOutcome> column;
    column.title = title;
    column.text = [share](const ForecastOutcome &row) -> QVariant {
        return ForecastWording::weeks(row.stated[share]);
    };
    return column;
}

RowColumn<ForecastOutcome> pastColumn(const QString &title,
                                      QString (*text)(const ForecastOutcome &))
{
    RowColumn<ForecastOutcome> column;
    column.title = title;
    column.text = [text](const ForecastOutcome &row) -> QVariant { return text(row); };
    return column;
}

QList<RowColumn<ForecastOutcome>> pastColumns()
{
    return {
        pastColumn(BacktestPane::tr("As of"),
                   [](const ForecastOutcome &row) { return Format::date(row.asOf); }),
        statedColumn(BacktestPane::tr("P15"), 0),
        statedColumn(BacktestPane::tr("P50"), 1),
        statedColumn(BacktestPane::tr("P85"), 2),
        pastColumn(BacktestPane::tr("It took"),
                   [](const ForecastOutcome &row) { return ForecastWording::weeks(row.actual); }),
        pastColumn(BacktestPane::tr("What came"), saysHeld)};
}

} // namespace

BacktestPane::BacktestPane(Workspace &workspace, QWidget *parent)
    : QScrollArea(parent)
    , m_workspace(workspace)
    , m_runner(new ForecastRunner(workspace, this))
    , m_messages(new MessageBar(this))
    , m_cadence(new Segmented({tr("Month ends"), tr("Week ends")}, this))
    , m_run(new Button(u"rotate-ccw"_s, tr("Test again"), ButtonKind::Plain, this))
    , m_stop(new Button(tr("Stop"), ButtonKind::Plain, this))
    , m_progress(new QProgressBar(this))
    , m_finding(new ThemedLabel({}, TextRole::Subtitle, Ink::Primary, this))
    , m_content(new QWidget(this))
    , m_reliability(new ChartCard(tr("Does each share hold as often as it says?"), m_content))
    , m_scores(new RowModel<Score>(
          {{.title = tr("Measure"), .text = [](const Score &row) { return row.what; }},
           {.title = tr("This forecast"), .text = [](const Score &row) { return row.ours; }},
           {.title = tr("Plain resampling"), .text = [](const Score &row) { return row.plain; }},
           {.title = tr("Ideal"), .text = [](const Score &row) { return row.ideal; }}},
          this))
    , m_past(new RowModel<ForecastOutcome>(pastColumns(), this))
    , m_scoreTable(new TableView(tr("Scores of past forecasts"), RowSize::Compact, this))
    , m_pastTable(new TableView(tr("Past forecasts and what came"), RowSize::Compact, this))
    , m_empty(new EmptyState({}, this))
{
    layOut();
    m_reliability->setExportGate([this](const QString &format, const auto &proceed) {
        m_workspace.consult(ExportFigures{u"reliability"_s, format, m_marking}, this, proceed);
    });
    connect(m_cadence, &Segmented::currentChanged, this, &BacktestPane::run);
    connect(m_run, &QPushButton::clicked, this, &BacktestPane::run);
    connect(m_stop, &QPushButton::clicked, m_runner, &ForecastRunner::stop);
    connect(m_runner, &ForecastRunner::progressed, m_progress, &QProgressBar::setValue);
    connect(m_runner, &ForecastRunner::runningChanged, this, [this](bool isRunning) {
        m_progress->setVisible(isRunning);
        m_stop->setVisible(isRunning);
        m_run->setVisible(!isRunning);
        m_cadence->setEnabled(!isRunning);
    });
}

void BacktestPane::layOut()
{
    m_finding->setObjectName(u"backtestFinding"_s);
    m_finding->wrapped();
    m_reliability->setObjectName(u"reliabilityChart"_s);
    m_reliability->setMinimumHeight(Theme::px(reliabilityHeight));
    m_scoreTable->setObjectName(u"backtestScores"_s);
    m_scoreTable->setModel(m_scores);
    m_scoreTable->setItemDelegate(new CellDelegate(m_scoreTable));
    m_scoreTable->setColumns({{.sample = u"Pinball loss, mean over"_s, .grows = true},
                              {.sample = u"This forecast__"_s},
                              {.sample = u"Plain resampling"_s},
                              {.sample = u"as small as can be"_s, .dropOrder = 1}});
    m_pastTable->setObjectName(u"backtestPast"_s);
    m_pastTable->setModel(m_past);
    m_pastTable->setItemDelegate(new CellDelegate(m_pastTable));
    m_pastTable->setColumns({{.sample = u"20 Oct 2025"_s},
                             {.sample = u"10.00 weeks"_s, .dropOrder = 1},
                             {.sample = u"10.00 weeks"_s, .dropOrder = 2},
                             {.sample = u"10.00 weeks"_s},
                             {.sample = u"10.00 weeks"_s},
                             {.sample = u"Earlier than the range"_s, .grows = true}});
    auto *content = new QVBoxLayout(m_content);
    content->setContentsMargins(0, 0, 0, 0);
    content->setSpacing(Space::medium);
    content->addWidget(m_reliability);
    content->addWidget(onItsCard(m_scoreTable));
    content->addWidget(onItsCard(m_pastTable));
    m_content->hide();
    m_empty->hide();
    auto *sheet = new QWidget;
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(0, Space::small, Space::small, Space::small);
    column->setSpacing(Space::medium);
    column->addWidget(m_messages);
    column->addWidget(makeHead());
    column->addWidget(m_progress);
    column->addWidget(m_finding);
    column->addWidget(m_content);
    column->addWidget(m_empty, 1);
    column->addStretch(0);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus); // what it holds takes the keyboard
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Back-test"));
    setWidget(sheet);
    viewport()->setAutoFillBackground(false);
    sheet->setAutoFillBackground(false);
    keepFocusInSight(this);
}

QWidget *BacktestPane::makeHead()
{
    m_cadence->setObjectName(u"backtestCadence"_s);
    m_cadence->setAccessibleName(tr("When past forecasts are made anew"));
    m_cadence->setCurrent(1);
    m_run->setObjectName(u"backtestRun"_s);
    m_stop->setObjectName(u"backtestStop"_s);
    m_stop->hide();
    m_progress->setObjectName(u"backtestProgress"_s);
    m_progress->setAccessibleName(tr("Progress of the back-test"));
    m_progress->setRange(0, 100);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(Theme::px(6));
    m_progress->hide();
    auto *head = new QWidget(this);
    auto *row = new FlowLayout(head, Space::medium);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_cadence);
    row->addWidget(m_run);
    row->addWidget(m_stop);
    return head;
}

BacktestPlan BacktestPane::plan() const
{
    return {.cadence = m_cadence->current() == 0 ? Cadence::MonthEnds : Cadence::WeekEnds};
}

void BacktestPane::runOnce()
{
    if (!m_hasRun)
        run();
}

void BacktestPane::run()
{
    if (m_runner->isRunning())
        return;
    m_hasRun = true;
    m_messages->clear();
    m_runner->backtest(plan(), [this](const Result<Backtest> &test) {
        if (!test)
            return m_messages->tell(test.error());
        show(*test);
    });
}

void BacktestPane::showNone()
{
    m_content->hide();
    m_finding->hide();
    m_empty->setText(
        {u"history"_s, tr("No past forecast can be tested yet"),
         tr("A past forecast needs 6 complete weeks before it, and after it the %1 weeks of work "
            "that it speaks of. At month ends there are fewer of them than at week ends.")
             .arg(QLocale().toString(plan().weeksOfWork))});
    m_empty->show();
}

void BacktestPane::show(const Backtest &test)
{
    if (!test.oursScored || !test.plainScored)
        return showNone();
    const ForecastScores &ours = *test.oursScored;
    const int held = int(std::llround(ours.bandCoverage * double(ours.forecasts)));
    QString said = tr("Of %Ln past forecast(s), %1 were within their stated range (%2; 70% is "
                      "ideal).",
                      nullptr, int(ours.forecasts))
                       .arg(Format::count(held), percentHeld(ours.bandCoverage));
    if (ours.forecasts < fewForecasts)
        said += u' ' + tr("So few say little: they share weeks with one another.");
    m_finding->setText(said);
    showReliability(ours);
    showScores(ours, *test.plainScored);
    showPast(test.ours);
    m_empty->hide();
    m_finding->show();
    m_content->show();
}

void BacktestPane::showReliability(const ForecastScores &ours)
{
    BarChart chart;
    chart.shape = BarShape::Across;
    chart.categoryTitle = tr("Stated share");
    chart.unit = tr("% of past forecasts");
    chart.limitName = tr("Stated");
    BarSeries held{tr("Held"), {}, 0};
    for (size_t share = 0; share < forecastShares.size(); ++share) {
        chart.categories.append(tr("P%1").arg(std::lround(forecastShares[share] * 100)));
        chart.limits.append(forecastShares[share] * 100);
        held.values.append(std::round(ours.coverage[share] * 100));
    }
    chart.series = {held};
    m_reliability->setMarking(m_marking);
    m_reliability->setSubtitle(
        tr("Share of %Ln past forecast(s) whose work was done by the stated time; a tick where it "
           "should be. Each forecast used only weeks known then and was asked when the next %1 "
           "weeks of work would be done.",
           nullptr, int(ours.forecasts))
            .arg(QLocale().toString(plan().weeksOfWork)));
    m_reliability->setAbout({tr("%Ln past forecast(s)", nullptr, int(ours.forecasts)), {}, {}});
    m_reliability->setSummary(m_finding->text());
    m_reliability->setChart(chart);
}

void BacktestPane::showScores(const ForecastScores &ours, const ForecastScores &plain)
{
    QList<Score> scores;
    for (size_t share = 0; share < forecastShares.size(); ++share)
        scores.append({tr("Done by P%1").arg(std::lround(forecastShares[share] * 100)),
                       percentHeld(ours.coverage[share]), percentHeld(plain.coverage[share]),
                       percentHeld(forecastShares[share])});
    scores.append({tr("Within P15 to P85"), percentHeld(ours.bandCoverage),
                   percentHeld(plain.bandCoverage), percentHeld(0.7)});
    scores.append({tr("Width of P15 to P85, mean, in weeks"), decimalOf(ours.bandWidth),
                   decimalOf(plain.bandWidth), tr("as small as can be")});
    scores.append({tr("Pinball loss, mean over the four shares, in weeks"), decimalOf(ours.loss),
                   decimalOf(plain.loss), tr("as small as can be")});
    m_scores->setRows(scores);
    fitRows(m_scoreTable, int(scores.size()));
}

void BacktestPane::showPast(const QList<ForecastOutcome> &outcomes)
{
    constexpr int mostRows = 12;
    m_past->setRows({outcomes.rbegin(), outcomes.rend()});
    fitRows(m_pastTable, mostRows);
}

} // namespace Revisit
