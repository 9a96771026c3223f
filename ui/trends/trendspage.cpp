#include "ui/trends/trendspage.h"

#include "ui/base/actions.h"
#include "ui/base/card.h"
#include "ui/base/chartcard.h"
#include "ui/base/format.h"
#include "ui/base/messagebar.h"
#include "ui/base/scrolledsheet.h"
#include "ui/base/segmented.h"
#include "ui/base/space.h"
#include "ui/base/tableview.h"
#include "ui/base/themedlabel.h"
#include "ui/base/toast.h"
#include "ui/base/workspace.h"
#include "ui/trends/comparisoncard.h"
#include "ui/trends/figurefilterbar.h"
#include "ui/trends/figureframe.h"
#include "ui/trends/figurelinks.h"
#include "ui/trends/flowsection.h"
#include "ui/trends/rebasedialog.h"
#include "ui/trends/trendpicker.h"
#include "ui/views/savedviewsbutton.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

constexpr int roomBeside = 820; // px, at text size 100 %
constexpr int controlHeight = 380;
constexpr int viewForm = 1; // of what a saved view holds

QList<RowColumn<NamedSignal>> signalColumns()
{
    RowColumn<NamedSignal> what;
    what.title = TrendsPage::tr("Signal");
    what.text = [](const NamedSignal &each) { return each.text; };
    return {what};
}

} // namespace

TrendsPage::TrendsPage(Workspace &workspace, ActionRegistry &actions, FigureChoice &choice,
                       QWidget *parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_actions(&actions)
    , m_choice(choice)
    , m_messages(new MessageBar(this))
    , m_sheet(new QWidget)
    , m_filter(new FigureFilterBar(choice, this))
    , m_picker(new TrendPicker(m_sheet))
    , m_reason(new ThemedLabel({}, TextRole::Caption, Ink::Secondary, m_sheet))
    , m_controlCard(new ChartCard(tr("What is usual, and what is not?"), m_sheet))
    , m_funnelCard(new ChartCard(tr("Does a team differ by more than chance?"), m_sheet))
    , m_funnelBy(new Segmented({tr("By team"), tr("By area")}, m_sheet))
    , m_comparison(new ComparisonCard(m_sheet))
    , m_flow(new FlowSection(m_sheet))
    , m_signalModel(new RowModel<NamedSignal>(signalColumns(), this))
    , m_grid(new QGridLayout)
{
    setObjectName(u"trendsPage"_s);
    m_controlCard->setObjectName(u"controlChart"_s);
    m_funnelCard->setObjectName(u"funnelChart"_s);
    m_funnelBy->setObjectName(u"funnelBy"_s);
    m_reason->setObjectName(u"trendReason"_s);
    m_reason->wrapped();
    declareActions(actions);
    makeViews(actions);
    layOut();
    for (ChartCard *card : QList<ChartCard *>{m_controlCard, m_funnelCard} + m_flow->cards())
        guardExport(card, m_workspace, this, [this] { return m_terms.marking; });
    connect(m_flow, &FlowSection::figureRequested, this,
            [this](const Figure &figure) { openFigure(this, m_workspace, figure); });
    connect(m_flow, &FlowSection::countRequested, this, &TrendsPage::openCount);
    const auto askAgain = [this] {
        m_views->follow();
        if (isVisible())
            refresh();
    };
    connect(&m_choice, &FigureChoice::changed, this, askAgain);
    connect(m_picker, &TrendPicker::changed, this, askAgain);
    connect(m_picker, &TrendPicker::kindChanged, this, [this] {
        m_views->follow();
        showControl();
    });
    connect(m_funnelBy, &Segmented::currentChanged, this, &TrendsPage::showFunnel);
    connect(m_controlCard, &ChartCard::pointActivated, this,
            [this](int series, int index) { openCounted(m_control.figureAt(series, index)); });
    connect(m_funnelCard, &ChartCard::pointActivated, this,
            [this](int series, int index) { openCounted(m_funnel.figureAt(series, index)); });
}

void TrendsPage::declareActions(ActionRegistry &actions)
{
    actions.action(u"trends.rebase"_s)
        .changes()
        .text(tr("New &baseline…"))
        .group(tr("Dashboard"))
        .icon(u"flag"_s)
        .needs(Capability::ViewTrends)
        .enabledWhen(
            [this] {
                return isVisible() && m_trend.points.size() > 2 &&
                       m_workspace.actor().role != Role::Auditor;
            },
            tr("Show a trend of three periods or more first; team leads and analysts can begin a "
               "new baseline."))
        .onTriggered(this, [this] { beginBaseline(); });
}

void TrendsPage::layOut()
{
    m_grid->setSpacing(Space::card);
    auto *column = new QVBoxLayout(m_sheet);
    column->setContentsMargins(Space::page, Space::tiny, Space::page, Space::small);
    column->setSpacing(Space::medium);
    column->addWidget(m_picker);
    column->addWidget(m_reason);
    m_controlCard->setMinimumHeight(Theme::px(controlHeight));
    m_controlCard->setMaximumHeight(Theme::px(controlHeight) * 5 / 4);
    column->addWidget(m_controlCard);
    m_signalCard = makeSignals();
    column->addLayout(m_grid, 1);

    frameFigures(this, m_messages, m_filter, m_views, scrolled(m_sheet, tr("Trends"), this));
}

void TrendsPage::makeViews(ActionRegistry &actions)
{
    ViewedPage viewed;
    viewed.kind = ViewKind::Trends;
    viewed.content = [this] {
        QJsonObject view = m_picker->toJson();
        view.insert(u"filter"_s, toJson(m_choice.filter()));
        view.insert(u"form"_s, viewForm);
        return view;
    };
    viewed.show = [this](const QJsonObject &view) -> QStringList {
        if (view.value(u"form"_s).toInt() > viewForm)
            return {tr("A newer version of Revisit saved it.")};
        QStringList lost = m_picker->choose(view);
        m_choice.choose(figureFilterFrom(view.value(u"filter"_s).toObject()));
        refresh();
        return lost + m_filter->missing();
    };
    m_views = new SavedViewsButton(m_workspace, actions, viewed, this);
    connect(m_views, &SavedViewsButton::said, this,
            [this](const QString &text) { m_messages->tell(text, Tone::Warning); });
}

QString TrendsPage::only() const
{
    return m_filter->only(about(m_trend.question.measure).isYearly ? FigureFilterBar::Cut::ByYear
                                                                   : FigureFilterBar::Cut::ByDay);
}

TrendQuestion TrendsPage::question() const
{
    TrendQuestion question = m_picker->question();
    question.filter = m_choice.filter();
    return question;
}

QWidget *TrendsPage::makeSignals()
{
    auto *card = new Card(m_sheet);
    auto *title =
        new ThemedLabel(tr("What says more than chance?"), TextRole::Strong, Ink::Primary, card);
    title->wrapped();
    m_noSignal = new ThemedLabel({}, TextRole::Body, Ink::Secondary, card);
    m_noSignal->wrapped();
    m_tests = new ThemedLabel({}, TextRole::Caption, Ink::Secondary, card);
    m_tests->setObjectName(u"trendTests"_s);
    m_tests->wrapped();
    m_signals = new TableView(tr("What says more than chance?"), RowSize::Compact, card);
    m_signals->setObjectName(u"trendSignals"_s);
    m_signals->setModel(m_signalModel);
    m_signals->setColumns({{u"7 or more above the mean"_s, 0, true}});
    m_signals->setMinimumHeight(Theme::px(150));
    connect(m_signals, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        openCounted(m_control.figureAt(0, int(m_signalModel->row(index.row()).until)));
    });
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(18, 14, 14, 12);
    column->setSpacing(Space::small);
    column->addWidget(title);
    column->addWidget(m_noSignal);
    column->addWidget(m_signals, 1);
    column->addWidget(m_tests);
    column->addStretch(0); // where there is no table
    return card;
}

void TrendsPage::arrange()
{
    const bool isWide = width() >= roomBeside * Theme::textScale();
    const int columns = isWide ? 2 : 1;
    if (columns == m_columns)
        return;
    m_columns = columns;
    m_grid->addWidget(m_signalCard, 0, 0);
    m_grid->addWidget(m_comparison, isWide ? 0 : 1, isWide ? 1 : 0);
    m_grid->addWidget(m_funnelBy, 2, 0, 1, columns, Qt::AlignLeft);
    m_grid->addWidget(m_funnelCard, 3, 0, 1, columns);
    m_grid->addWidget(m_flow, 4, 0, 1, columns);
    m_flow->setColumns(columns);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, isWide ? 1 : 0);
}

void TrendsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

Result<TrendsPage::Reading> TrendsPage::read(Connection &connection, const Officer &viewer,
                                             const Clock &clock, const TrendQuestion &question)
{
    const Result<Programme> terms = programme(connection);
    RV_CHECK(terms);
    const Result<Trend> answer = trend(connection, viewer, question, workingDay(*terms, clock));
    RV_CHECK(answer);
    const auto teams = trendTeams(connection, viewer);
    RV_CHECK(teams);
    const Result<Flow> work = flow(connection, viewer, workingDay(*terms, clock), question.filter);
    RV_CHECK(work);
    return Reading{*terms, *answer, *teams, *work};
}

void TrendsPage::refresh()
{
    m_messages->clear();
    m_views->refresh();
    m_workspace.fetch(
        [viewer = m_workspace.actor(), &clock = m_workspace.clock(), asked = question()](
            Connection &connection) { return read(connection, viewer, clock, asked); },
        this,
        [this, asked = question()](const Result<Reading> &reading) {
            if (!reading)
                return m_messages->tell(reading.error());
            if (question() == asked) // or a newer answer is on its way
                take(*reading);
        });
}

void TrendsPage::take(const Reading &reading)
{
    m_terms = reading.terms;
    m_trend = reading.trend;
    m_filter->offerTeams(reading.teams);
    m_filter->setBounds(m_terms.from, m_trend.today);
    setContextLine(tr("Figures as of %1").arg(Format::date(m_trend.today)));
    m_comparison->showTrend(m_trend);
    m_flow->showFlow(reading.flow, m_terms.marking, m_filter->only(FigureFilterBar::Cut::ByDay));
    showControl();
    showTests();
    showFunnel();
    if (m_actions)
        m_actions->refresh();
}

void TrendsPage::showControl()
{
    const MeasureAbout measure = about(m_trend.question.measure);
    QList<Observation> observations;
    for (const TrendPoint &point : m_trend.points)
        observations.append(point.observed);
    const KindProposal proposal = proposeKind(measure.shape, observations);
    m_picker->propose(proposal, measure.shape);
    m_reason->setText(proposal.reason);
    m_controlCard->setMarking(m_terms.marking);
    const QString only = this->only();
    const auto charted = controlled(m_trend, m_picker->kind().value_or(proposal.kind));
    if (!charted) {
        m_control = {};
        m_controlCard->setTitle(measure.question);
        m_controlCard->setSubtitle(TrendCharts::definition(m_trend) + only);
        m_controlCard->setEmpty(
            {u"chart-line"_s, tr("There are no limits yet"), undefinedText(charted.error())});
        return showSignals({});
    }
    m_control = TrendCharts::control(m_trend, *charted);
    m_controlCard->setTitle(m_control.title);
    m_controlCard->setSubtitle(m_control.subtitle + only);
    m_controlCard->setSummary(m_control.summary);
    m_controlCard->setAbout(m_control.about);
    m_controlCard->setChart(m_control.chart);
    showSignals(namedSignals(m_trend, *charted));
}

void TrendsPage::showSignals(const QList<NamedSignal> &found)
{
    m_signalModel->setRows(found);
    m_signals->setVisible(!found.isEmpty());
    m_noSignal->setText(
        found.isEmpty()
            ? tr("No signal: what is seen is the usual variation, and asks for no explanation of "
                 "single periods.")
            : tr("Each of these asks what changed then. Chance alone gives a few as well."));
}

void TrendsPage::showTests()
{
    m_tests->setText(TrendCharts::wholeSeries(m_trend).join(u'\n'));
    m_tests->setVisible(!m_tests->text().isEmpty());
}

void TrendsPage::showFunnel()
{
    const FunnelBy by = m_funnelBy->current() == 0 ? FunnelBy::Team : FunnelBy::Area;
    const MeasureAbout measure = about(m_trend.question.measure);
    const QList<TrendGroup> &groups = by == FunnelBy::Team ? m_trend.teams : m_trend.areas;
    m_funnelCard->setMarking(m_terms.marking);
    QList<Observation> observations;
    for (const TrendGroup &group : groups)
        observations.append(group.observed);
    const auto funnel = measure.shape == MeasureShape::Share ? funnelOfShares(observations)
                                                             : tl::unexpected(Undefined::NotAShare);
    if (!funnel) {
        m_funnel = {};
        m_funnelCard->setTitle(by == FunnelBy::Team ? tr("Does a team differ by more than chance?")
                                                    : tr("Does an area differ by more than "
                                                         "chance?"));
        m_funnelCard->setSubtitle({});
        m_funnelCard->setEmpty({u"funnel"_s, tr("There is no funnel of this"),
                                measure.shape == MeasureShape::Share
                                    ? undefinedText(funnel.error())
                                    : tr("A funnel compares shares. Choose a measure that is a "
                                         "share, such as %1.")
                                          .arg(about(Measure::NoFurtherShare).name)});
        return;
    }
    m_funnel = TrendCharts::funnel(m_trend, *funnel, by);
    m_funnelCard->setTitle(m_funnel.title);
    m_funnelCard->setSubtitle(m_funnel.subtitle + only());
    m_funnelCard->setSummary(m_funnel.summary);
    m_funnelCard->setAbout(m_funnel.about);
    m_funnelCard->setChart(m_funnel.chart);
}

void TrendsPage::openCounted(const Figure *figure)
{
    if (figure)
        openFigure(this, m_workspace, *figure);
}

void TrendsPage::openCount(FlowCount count, QDate day)
{
    m_workspace.fetch(
        [viewer = m_workspace.actor(), count, day, filter = m_choice.filter()](
            Connection &connection) { return flowFigure(connection, viewer, count, day, filter); },
        this, [this](const Result<Figure> &figure) { openFigure(this, m_workspace, figure); });
}

void TrendsPage::beginBaseline()
{
    auto *dialog = new RebaseDialog(m_workspace, m_trend, window());
    connect(dialog, &QDialog::accepted, this, [this] {
        Toast::tell(this, tr("The new baseline is recorded."));
        refresh();
    });
    dialog->open();
}

void TrendsPage::open(const QVariant &request)
{
    if (!request.canConvert<TrendQuestion>())
        return;
    m_picker->setQuestion(request.value<TrendQuestion>());
    m_choice.choose(request.value<TrendQuestion>().filter);
    m_views->follow();
    refresh();
}

void TrendsPage::focusFirst()
{
    findChild<QWidget *>(u"trendMeasure"_s)->setFocus(Qt::OtherFocusReason);
}

} // namespace Revisit
