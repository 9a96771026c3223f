#include "ui/trends/dashboardpage.h"

#include "core/trends/printfigures.h"
#include "ui/base/actions.h"
#include "ui/base/chartcard.h"
#include "ui/base/format.h"
#include "ui/base/messagebar.h"
#include "ui/base/scrolledsheet.h"
#include "ui/base/space.h"
#include "ui/base/themedlabel.h"
#include "ui/base/workspace.h"
#include "ui/trends/breakdowncharts.h"
#include "ui/trends/dashboardreport.h"
#include "ui/trends/figurefilterbar.h"
#include "ui/trends/figureframe.h"
#include "ui/trends/figurelinks.h"
#include "ui/views/savedviewsbutton.h"

#include <QFileDialog>
#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

constexpr int roomForTwo = 820; // px, at text size 100 %
constexpr int chartHeight = 300;
constexpr int viewForm = 1; // of what a saved view holds

} // namespace

DashboardPage::DashboardPage(Workspace &workspace, ActionRegistry &actions, FigureChoice &choice,
                             QWidget *parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_choice(choice)
    , m_messages(new MessageBar(this))
    , m_filter(new FigureFilterBar(choice, this))
    , m_reader(new DashboardReader(workspace, choice, this))
    , m_sheet(new QWidget)
    , m_cards(new QGridLayout)
    , m_charts(new QGridLayout)
{
    makeCards();
    declareActions(actions);
    makeViews(actions);
    layOut();
    connect(m_reader, &DashboardReader::progressCounted, this,
            [this](const Progress &progress, const QList<OfficerLoad> &loads,
                   const QList<NamedTeam> &teams) {
                m_filter->offerTeams(teams);
                m_filter->setBounds(progress.terms.from, progress.today);
                showProgress(progress);
                showCaseload(loads);
            });
    connect(m_reader, &DashboardReader::tableCounted, this, &DashboardPage::showTable);
    connect(m_reader, &DashboardReader::failed, this,
            [this](const Error &error) { m_messages->tell(error); });
    connect(&m_choice, &FigureChoice::changed, this, [this] {
        m_views->follow();
        if (isVisible())
            refresh();
    });
}

void DashboardPage::makeCards()
{
    // Made in the order in which they stand, which is that of Tab and of a reader.
    for (size_t index = 0; index < m_kpiCards.size(); ++index) {
        m_kpiCards[index] = new KpiCard(KpiCard::Behaviour::Opens, m_sheet);
        m_kpiCards[index]->setObjectName(u"kpi%1"_s.arg(index));
        connect(m_kpiCards[index], &QAbstractButton::clicked, this,
                [this, index] { openFigure(this, m_workspace, m_kpiFigures[index]); });
    }
    m_burnDownCard = new ChartCard(tr("Will the assessments be done in time?"), m_sheet);
    m_caseloadCard = new ChartCard(tr("Who is over capacity?"), m_sheet);
    m_caseloadCard->setObjectName(u"caseloadChart"_s);
    m_burnDownCard->setObjectName(u"burnDownChart"_s);
    connect(m_caseloadCard, &ChartCard::pointActivated, this, [this](int series, int index) {
        if (const Figure *figure = m_caseload.figureAt(series, index))
            openFigure(this, m_workspace, *figure);
    });
    connect(m_burnDownCard, &ChartCard::pointActivated, this, [this](int series, int index) {
        if (const Figure *figure = m_burnDown.figureAt(series, index))
            openFigure(this, m_workspace, *figure);
    });
    for (const Breakdown breakdown : breakdowns()) {
        auto *card = new ChartCard(BreakdownCharts::question(breakdown), m_sheet);
        card->setObjectName(BreakdownCharts::nameOf(breakdown) + "Chart"_L1);
        m_cardOf[breakdown] = card;
        connect(card, &ChartCard::pointActivated, this,
                [this, card, breakdown](int series, int index) {
                    m_reader->findFigure(m_tables[breakdown], series, index + m_first.value(card),
                                         [this](const Result<Figure> &figure) {
                                             openFigure(this, m_workspace, figure);
                                         });
                });
    }
    const auto title = [this](const QString &text) {
        return new ThemedLabel(text, TextRole::Subtitle, Ink::Primary, m_sheet);
    };
    m_sections = {{title(tr("How far the programme is")),
                   {m_burnDownCard, m_caseloadCard, cardOf(Breakdown::Throughput),
                    cardOf(Breakdown::Inflow)}},
                  {title(tr("What reviews decide and find")),
                   {cardOf(Breakdown::Decisions), cardOf(Breakdown::Findings),
                    cardOf(Breakdown::Referrals), cardOf(Breakdown::Scope)}},
                  {title(tr("What the original cases were")),
                   {cardOf(Breakdown::Outcomes), cardOf(Breakdown::Reasons),
                    cardOf(Breakdown::Settings), cardOf(Breakdown::Crossover)}}};
    for (const Section &section : std::as_const(m_sections)) {
        section.title->raise(); // what is read aloud follows the page
        for (ChartCard *card : section.cards) {
            card->raise();
            card->setMinimumHeight(Theme::px(chartHeight));
            guardExport(card, m_workspace, this, [this] { return m_reader->terms().marking; });
        }
    }
}

void DashboardPage::makeViews(ActionRegistry &actions)
{
    ViewedPage viewed;
    viewed.kind = ViewKind::Dashboard;
    viewed.content = [this] {
        QJsonObject view = toJson(m_choice.filter());
        view.insert(u"form"_s, viewForm);
        return view;
    };
    viewed.show = [this](const QJsonObject &view) -> QStringList {
        if (view.value(u"form"_s).toInt() > viewForm)
            return {tr("A newer version of Revisit saved it.")};
        m_choice.choose(figureFilterFrom(view));
        return m_filter->missing();
    };
    m_views = new SavedViewsButton(m_workspace, actions, viewed, this);
    connect(m_views, &SavedViewsButton::said, this,
            [this](const QString &text) { m_messages->tell(text, Tone::Warning); });
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
    auto *column = new QVBoxLayout(m_sheet);
    column->setContentsMargins(Space::page, Space::tiny, Space::page, Space::small);
    column->setSpacing(Space::card);
    column->addLayout(m_cards);
    column->addLayout(m_charts, 1);

    frameFigures(this, m_messages, m_filter, m_views,
                 scrolled(m_sheet, tr("Figures and charts"), this));
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
    int row = 0;
    for (const Section &section : std::as_const(m_sections)) {
        m_charts->addWidget(section.title, row++, 0, 1, columns);
        for (int index = 0; index < int(section.cards.size()); ++index)
            m_charts->addWidget(section.cards.at(index), row + index / columns, index % columns);
        row += (int(section.cards.size()) + columns - 1) / columns;
    }
    m_charts->setColumnStretch(0, 1);
    m_charts->setColumnStretch(1, isWide ? 1 : 0);
}

void DashboardPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void DashboardPage::refresh()
{
    m_messages->clear();
    m_views->refresh();
    m_reader->refresh();
}

template<typename Chart>
void DashboardPage::showChart(ChartCard *card, const CountedChart<Chart> &counted)
{
    card->setMarking(m_reader->terms().marking);
    card->setTitle(counted.title);
    card->setSubtitle(counted.subtitle);
    card->setSummary(counted.summary);
    card->setAbout(counted.about);
    card->setChart(counted.chart);
}

void DashboardPage::showProgress(const Progress &progress)
{
    setContextLine(tr("Figures as of %1").arg(Format::date(progress.today)));
    showKpis(kpis(progress));
    m_burnDown = DashboardCharts::burnDown(burnDown(progress), progress.today,
                                           m_filter->only(FigureFilterBar::Cut::NotByTime));
    showChart(m_burnDownCard, m_burnDown);
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

void DashboardPage::showCaseload(QList<OfficerLoad> loads)
{
    const FigureFilter &filter = m_choice.filter();
    loads.removeIf(
        [&](const OfficerLoad &load) { return filter.team && load.officer.team != *filter.team; });
    m_caseload = DashboardCharts::caseload(loads, m_reader->today(), m_reader->terms().due,
                                           m_filter->only(FigureFilterBar::Cut::ByTeam));
    showChart(m_caseloadCard, m_caseload);
    if (loads.isEmpty())
        m_caseloadCard->setEmpty({u"users"_s, tr("There are no reviewers yet"),
                                  tr("Add review officers and assign cases to them.")});
}

// What did not change is not drawn again.
void DashboardPage::showTable(const BreakdownTable &table)
{
    const auto before = m_tables.find(table.breakdown);
    if (before != m_tables.end() && before->second == table)
        return;
    m_tables[table.breakdown] = table;
    ChartCard *card = cardOf(table.breakdown);
    const BreakdownChart drawn =
        BreakdownCharts::chart(table, m_filter->only(BreakdownCharts::cut(table.breakdown)));
    m_first[card] = drawn.first;
    card->setMarking(m_reader->terms().marking);
    card->setSubtitle(drawn.subtitle);
    card->setSummary(drawn.summary);
    card->setAbout(drawn.about);
    if (!drawn.empty.title.isEmpty())
        card->setEmpty(drawn.empty);
    else
        std::visit([card](const auto &chart) { card->setChart(chart); }, drawn.chart);
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
        PrintFigures{u"dashboard"_s, m_reader->terms().marking}, this,
        [this, file, done](const Result<> &noted) {
            if (!noted)
                return done(noted);
            DashboardReport report;
            report.title = tr("Review programme: dashboard");
            report.asOf = contextLine();
            const Programme &terms = m_reader->terms();
            report.marking = terms.marking;
            if (terms.synthetic)
                //: The handling marking of a demonstration
                report.marking =
                    tr("%1 · training data, all records are synthetic").arg(terms.marking);
            report.printedBy =
                tr("Printed by %1, %2")
                    .arg(m_workspace.actor().name, Format::dateTime(m_workspace.clock().now()));
            report.figures = {m_kpis.begin(), m_kpis.end()};
            report.charts = {m_burnDownCard, m_caseloadCard, cardOf(Breakdown::Decisions),
                             cardOf(Breakdown::Outcomes)};
            done(report.writeTo(file));
        });
}

void DashboardPage::focusFirst()
{
    m_kpiCards.front()->setFocus(Qt::OtherFocusReason);
}

} // namespace Revisit
