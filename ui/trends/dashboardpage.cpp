#include "ui/trends/dashboardpage.h"

#include "core/trends/exportfigures.h"
#include "core/trends/printfigures.h"
#include "ui/base/accessibility.h"
#include "ui/base/actions.h"
#include "ui/base/chartcard.h"
#include "ui/base/format.h"
#include "ui/base/messagebar.h"
#include "ui/base/space.h"
#include "ui/base/toast.h"
#include "ui/base/workspace.h"
#include "ui/trends/dashboardreport.h"

#include <QFileDialog>
#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

constexpr int roomForTwo = 820; // px, at text size 100 %

// Figures with the day that they hold for.
template<typename Figures>
struct AsOf {
    Programme terms;
    QDate today;
    Figures figures;
};

template<typename Reading>
auto asOf(Connection &connection, const Clock &clock, Reading read)
    -> Result<AsOf<typename std::invoke_result_t<Reading, QDate>::value_type>>
{
    const Result<Programme> terms = programme(connection);
    RV_CHECK(terms);
    const QDate today = workingDay(*terms, clock);
    auto figures = read(today);
    RV_CHECK(figures);
    return AsOf<typename std::invoke_result_t<Reading, QDate>::value_type>{*terms, today, *figures};
}

} // namespace

DashboardPage::DashboardPage(Workspace &workspace, ActionRegistry &actions, QWidget *parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_messages(new MessageBar(this))
    , m_sheet(new QWidget)
    , m_cards(new QGridLayout)
    , m_charts(new QGridLayout)
    , m_caseloadCard(new ChartCard(tr("Who is over capacity?"), m_sheet))
    , m_burnDownCard(new ChartCard(tr("Will the assessments be done in time?"), m_sheet))
    , m_decisionsCard(new ChartCard(tr("What was decided each month?"), m_sheet))
    , m_outcomesCard(new ChartCard(tr("How were the cases closed originally?"), m_sheet))
{
    m_caseloadCard->setObjectName(u"caseloadChart"_s);
    m_burnDownCard->setObjectName(u"burnDownChart"_s);
    m_decisionsCard->setObjectName(u"decisionsChart"_s);
    m_outcomesCard->setObjectName(u"outcomesChart"_s);
    declareActions(actions);
    layOut();
    for (ChartCard *card : {m_caseloadCard, m_burnDownCard, m_decisionsCard, m_outcomesCard})
        card->setExportGate([this, card](const QString &format, const auto &proceed) {
            const QString chart = card->objectName().chopped(qstrlen("Chart"));
            m_workspace.consult(ExportFigures{chart, format, m_terms.marking}, this, proceed);
        });
    connect(m_caseloadCard, &ChartCard::pointActivated, this,
            [this](int series, int index) { openFigure(m_caseload.figureAt(series, index)); });
    connect(m_burnDownCard, &ChartCard::pointActivated, this,
            [this](int series, int index) { openFigure(m_burnDown.figureAt(series, index)); });
    connect(m_decisionsCard, &ChartCard::pointActivated, this,
            [this](int series, int index) { openFigure(m_decisions.figureAt(series, index)); });
    connect(m_outcomesCard, &ChartCard::pointActivated, this,
            [this](int series, int index) { openFigure(m_outcomes.figureAt(series, index)); });
}

void DashboardPage::declareActions(ActionRegistry &actions)
{
    actions.action(u"trends.print"_s)
        .text(tr("&Print report…"))
        .group(tr("Dashboard"))
        .icon(u"printer"_s)
        .shortcut(QKeySequence::Print)
        .needs(Capability::ViewTrends)
        .enabledWhen([this] { return isVisible(); }, tr("Go to the dashboard first."))
        .onTriggered(this, [this] { print(); });
}

void DashboardPage::layOut()
{
    m_cards->setSpacing(Space::card);
    m_charts->setSpacing(Space::card);
    for (size_t index = 0; index < m_kpiCards.size(); ++index) {
        m_kpiCards[index] = new KpiCard(KpiCard::Behaviour::Opens, m_sheet);
        m_kpiCards[index]->setObjectName(u"kpi%1"_s.arg(index));
        connect(m_kpiCards[index], &QAbstractButton::clicked, this,
                [this, index] { openFigure(&m_kpiFigures[index]); });
    }
    auto *column = new QVBoxLayout(m_sheet);
    column->setContentsMargins(Space::page, Space::tiny, Space::page, Space::small);
    column->setSpacing(Space::card);
    column->addWidget(m_messages);
    column->addLayout(m_cards);
    column->addLayout(m_charts, 1);

    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setAccessibleName(tr("Figures and charts"));
    area->setFocusPolicy(Qt::NoFocus); // the figures and charts take the keyboard
    area->setWidgetResizable(true);
    keepFocusInSight(area);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(m_sheet);
    area->viewport()->setAutoFillBackground(false);
    m_sheet->setAutoFillBackground(false);
    auto *frame = new QVBoxLayout(this);
    frame->setContentsMargins(0, 0, 0, 0);
    frame->addWidget(area);
}

void DashboardPage::arrange()
{
    const bool isWide = width() >= roomForTwo * Theme::textScale();
    const int columns = isWide ? 2 : 1;
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (int index = 0; index < int(m_kpiCards.size()); ++index)
        m_cards->addWidget(m_kpiCards[size_t(index)], index / (2 * columns), index % (2 * columns));
    const std::array charts{m_burnDownCard, m_caseloadCard, m_decisionsCard, m_outcomesCard};
    for (int index = 0; index < int(charts.size()); ++index)
        m_charts->addWidget(charts[size_t(index)], index / columns, index % columns);
    m_charts->setColumnStretch(0, 1);
    m_charts->setColumnStretch(1, isWide ? 1 : 0);
}

void DashboardPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

// Three readings at once, on readers of their own.
void DashboardPage::refresh()
{
    m_messages->clear();
    fetchProgress();
    fetchCaseload();
    fetchOutcomes();
}

template<typename Reading, typename Answer>
void DashboardPage::fetch(Reading read, Answer answer)
{
    m_workspace.fetch(
        [viewer = m_workspace.actor(), &clock = m_workspace.clock(), read](Connection &connection) {
            return asOf(connection, clock,
                        [&](QDate today) { return read(connection, viewer, today); });
        },
        this,
        [this, answer](const auto &outcome) {
            if (!outcome)
                return m_messages->tell(outcome.error());
            m_terms = outcome->terms;
            m_today = outcome->today;
            answer(outcome->figures);
        });
}

void DashboardPage::fetchProgress()
{
    fetch([](Connection &connection, const Officer &viewer,
             QDate today) { return progress(connection, viewer, today); },
          [this](const Progress &progress) { showProgress(progress); });
}

void DashboardPage::fetchCaseload()
{
    fetch([](Connection &connection, const Officer &viewer,
             QDate today) { return officerLoads(connection, viewer, today); },
          [this](const QList<OfficerLoad> &loads) { showCaseload(loads); });
}

void DashboardPage::fetchOutcomes()
{
    fetch([](Connection &connection, const Officer &viewer,
             QDate) { return outcomesByYear(connection, viewer); },
          [this](const OutcomesByYear &table) { showOutcomes(table); });
}

template<typename Chart>
void DashboardPage::showChart(ChartCard *card, const CountedChart<Chart> &counted)
{
    card->setMarking(m_terms.marking);
    card->setTitle(counted.title);
    card->setSubtitle(counted.subtitle);
    card->setProperty("subtitle", counted.subtitle);
    card->setSummary(counted.summary);
    card->setAbout(counted.about);
    card->setChart(counted.chart);
}

void DashboardPage::showProgress(const Progress &progress)
{
    setContextLine(tr("Figures as of %1").arg(Format::date(m_today)));
    showKpis(kpis(progress));
    m_burnDown = DashboardCharts::burnDown(burnDown(progress), m_today);
    m_decisions = DashboardCharts::decisions(decisionsByMonth(progress), m_today);
    showChart(m_burnDownCard, m_burnDown);
    showChart(m_decisionsCard, m_decisions);
    if (progress.decisions.isEmpty())
        m_decisionsCard->setEmpty({u"gavel"_s, tr("No review has been decided yet"),
                                   tr("Decisions appear here when a team lead signs them off.")});
}

void DashboardPage::showKpis(const Kpis &kpis)
{
    m_kpiFigures = {kpis.signedOff, kpis.signedOffInSevenDays, kpis.overdue, kpis.awaitingSignOff};
    const double change =
        kpis.usualWeek > 0 ? double(kpis.signedOffInSevenDays.count) / kpis.usualWeek - 1.0 : 0.0;
    m_kpis = {
        Kpi{tr("Signed off"), Format::count(kpis.signedOff.count),
            tr("%1 of %2 cases")
                .arg(Format::percent(kpis.signedOff.count, kpis.total), Format::count(kpis.total))},
        Kpi{tr("Signed off in seven days"), Format::count(kpis.signedOffInSevenDays.count),
            tr("%1%2% on the 11 weeks before")
                .arg(change < 0 ? u"−"_s : u"+"_s,
                     Format::count(std::llround(std::abs(change) * 100))),
            Ink::Secondary, kpis.weekly, 0},
        Kpi{tr("Overdue"), Format::count(kpis.overdue.count), tr("Open and past the due date"),
            kpis.overdue.count > 0 ? Ink::Danger : Ink::Secondary},
        Kpi{tr("Awaiting sign-off"), Format::count(kpis.awaitingSignOff.count),
            tr("Submitted by their reviewers")}};
    for (size_t index = 0; index < m_kpis.size(); ++index)
        m_kpiCards[index]->show(m_kpis[index]);
}

void DashboardPage::showCaseload(const QList<OfficerLoad> &loads)
{
    m_caseload = DashboardCharts::caseload(loads, m_today, m_terms.due);
    showChart(m_caseloadCard, m_caseload);
    if (loads.isEmpty())
        m_caseloadCard->setEmpty({u"users"_s, tr("There are no reviewers yet"),
                                  tr("Add review officers and assign cases to them.")});
}

void DashboardPage::showOutcomes(const OutcomesByYear &table)
{
    m_outcomes = DashboardCharts::outcomes(table, m_today);
    showChart(m_outcomesCard, m_outcomes);
    if (table.total == 0)
        m_outcomesCard->setEmpty({u"archive"_s, tr("There are no cases yet"),
                                  tr("Import a force's export to see how its cases were closed.")});
}

// Who sees figures only is told so instead of being shown cases.
void DashboardPage::openFigure(const Figure *figure)
{
    if (!figure)
        return;
    if (allows(m_workspace.actor().role, Capability::ViewCases))
        Q_EMIT requested(u"cases"_s, QVariant::fromValue(figure->cases));
    else
        Toast::tell(this, whoMay(Capability::ViewCases));
}

void DashboardPage::print()
{
    auto *dialog =
        new QFileDialog(this, tr("Print report"), u"dashboard.pdf"_s, tr("PDF files (*.pdf)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        printTo(file, [this, file](const Result<> &outcome) {
            outcome ? m_messages->tell(tr("The report was written to %1.").arg(file), Tone::Ok)
                    : m_messages->tell(outcome.error());
        });
    });
    dialog->open();
}

void DashboardPage::printTo(const QString &file, const std::function<void(const Result<> &)> &done)
{
    m_workspace.consult(
        PrintFigures{u"dashboard"_s, m_terms.marking}, this,
        [this, file, done](const Result<> &noted) {
            if (!noted)
                return done(noted);
            DashboardReport report;
            report.title = tr("Review programme: dashboard");
            report.asOf = tr("Figures as of %1").arg(Format::date(m_today));
            report.marking = m_terms.marking;
            if (m_terms.synthetic)
                //: The handling marking of a demonstration
                report.marking =
                    tr("%1 · training data, all records are synthetic").arg(m_terms.marking);
            report.printedBy =
                tr("Printed by %1, %2")
                    .arg(m_workspace.actor().name, Format::dateTime(m_workspace.clock().now()));
            report.figures = {m_kpis.begin(), m_kpis.end()};
            report.charts = {m_burnDownCard, m_caseloadCard, m_decisionsCard, m_outcomesCard};
            done(report.writeTo(file));
        });
}

void DashboardPage::focusFirst()
{
    m_kpiCards.front()->setFocus(Qt::OtherFocusReason);
}

} // namespace Revisit
