#include "ui/forecast/forecastpage.h"

#include "core/forecast/savescenario.h"
#include "ui/base/actionbutton.h"
#include "ui/base/actions.h"
#include "ui/base/card.h"
#include "ui/base/confirm.h"
#include "ui/base/flowlayout.h"
#include "ui/base/format.h"
#include "ui/base/messagebar.h"
#include "ui/base/scrolledsheet.h"
#include "ui/base/space.h"
#include "ui/base/tableview.h"
#include "ui/base/themedlabel.h"
#include "ui/base/toast.h"
#include "ui/base/workspace.h"
#include "ui/forecast/assumptionsform.h"
#include "ui/forecast/backtestpane.h"
#include "ui/forecast/forecastactions.h"
#include "ui/forecast/forecastrunner.h"
#include "ui/forecast/forecastsheet.h"
#include "ui/forecast/letterpane.h"
#include "ui/forecast/recordpane.h"
#include "ui/forecast/savescenariodialog.h"
#include "ui/forecast/scenariospane.h"

#include <QGridLayout>
#include <QProgressBar>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

constexpr int roomForBoth = 900; // px, at text size 100 %
constexpr int assumptionsWidth = 284;
constexpr int testTab = 3;
constexpr int recordTab = 4;
constexpr int mostOnRecord = 200;

} // namespace

ForecastPage::ForecastPage(Workspace &workspace, ActionRegistry &actions, QWidget *parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_actions(&actions)
    , m_runner(new ForecastRunner(workspace, this))
    , m_comparer(new ForecastRunner(workspace, this))
    , m_messages(new MessageBar(this))
    , m_tabs(new QTabWidget(this))
    , m_sheet(new ForecastSheet(workspace, this))
    , m_form(new AssumptionsForm(this))
    , m_again(new Button(tr("Forecast again"), ButtonKind::Primary, this))
    , m_stop(new Button(tr("Stop"), ButtonKind::Plain, this))
    , m_progress(new QProgressBar(this))
    , m_scenarios(new ScenariosPane(this))
    , m_letter(new LetterPane(this))
    , m_backtest(new BacktestPane(workspace, this))
    , m_record(new RecordPane(this))
{
    setObjectName(u"forecastPage"_s);
    ForecastActions::declare(actions, *this);
    layOut();
    connect(m_again, &QPushButton::clicked, this, &ForecastPage::forecast);
    connect(m_stop, &QPushButton::clicked, m_runner, &ForecastRunner::stop);
    connect(m_runner, &ForecastRunner::progressed, m_progress, &QProgressBar::setValue);
    connect(m_runner, &ForecastRunner::runningChanged, this, [this](bool isRunning) {
        m_progress->setVisible(isRunning);
        m_stop->setVisible(isRunning);
        m_again->setEnabled(!isRunning);
    });
    connect(m_scenarios, &ScenariosPane::chosenChanged, this, &ForecastPage::refreshActions);
    connect(m_scenarios, &ScenariosPane::opened, this, qOverload<>(&ForecastPage::open));
    connect(m_tabs, &QTabWidget::currentChanged, this, [this](int tab) {
        if (tab == testTab)
            m_backtest->runOnce();
        if (tab == recordTab)
            readRecord();
        refreshActions();
    });
    connect(m_record, &RecordPane::chosenChanged, this, &ForecastPage::refreshActions);
}

void ForecastPage::layOut()
{
    m_tabs->setObjectName(u"forecastTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(makeForecast(), tr("Forecast"));
    m_tabs->addTab(makeScenarios(), tr("Scenarios"));
    m_tabs->addTab(m_letter, tr("The letter"));
    m_tabs->addTab(m_backtest, tr("Back-test"));
    m_tabs->addTab(makeRecord(), tr("On record"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::page, Space::tiny, Space::page, Space::medium);
    column->setSpacing(Space::small);
    column->addWidget(m_messages);
    column->addWidget(m_tabs, 1);
}

QWidget *ForecastPage::makeForecast()
{
    auto *sheet = new QWidget;
    m_grid = new QGridLayout(sheet);
    m_grid->setContentsMargins(0, Space::small, Space::small, Space::small);
    m_grid->setSpacing(Space::card);
    makeAssumptions();
    return scrolled(sheet, tr("Forecast and its assumptions"), this);
}

QWidget *ForecastPage::makeAssumptions()
{
    m_again->setObjectName(u"forecastAgain"_s);
    m_stop->setObjectName(u"forecastStop"_s);
    m_stop->hide();
    m_progress->setObjectName(u"forecastProgress"_s);
    m_progress->setAccessibleName(tr("Progress of the forecast"));
    m_progress->setRange(0, 100);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(Theme::px(6));
    m_progress->hide();
    m_assumptions = new Card(this);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Space::small);
    buttons->addWidget(m_again, 1);
    buttons->addWidget(m_stop);
    auto *inside = new QVBoxLayout(m_assumptions);
    inside->setContentsMargins(Space::card, Space::medium, Space::card, Space::medium);
    inside->setSpacing(Space::small);
    inside->addWidget(
        new ThemedLabel(tr("Assumptions"), TextRole::Subtitle, Ink::Primary, m_assumptions));
    inside->addWidget(
        (new ThemedLabel(tr("Ours, to be changed: no authority publishes them. New officers reach "
                            "their pace over four weeks."),
                         TextRole::Caption, Ink::Secondary, m_assumptions))
            ->wrapped());
    inside->addWidget(m_form);
    inside->addWidget(m_progress);
    inside->addLayout(buttons);
    auto *check =
        new ActionButton(m_actions->find(u"forecast.check"_s), ButtonKind::Quiet, m_assumptions);
    check->setObjectName(u"forecast.check"_s);
    inside->addWidget(check);
    inside->addStretch(1);
    return m_assumptions;
}

QWidget *ForecastPage::makeScenarios()
{
    auto *tab = new QWidget(this);
    auto *buttons = new FlowLayout(nullptr, Space::small);
    buttons->setContentsMargins(0, 0, 0, 0);
    for (const QString &id : ForecastActions::ofScenario()) {
        auto *button = new ActionButton(m_actions->find(id), ButtonKind::Plain, tab);
        button->setObjectName(id);
        buttons->addWidget(button);
    }
    auto *column = new QVBoxLayout(tab);
    column->setContentsMargins(0, Space::small, 0, 0);
    column->setSpacing(Space::medium);
    column->addWidget(m_scenarios, 1);
    column->addLayout(buttons);
    return tab;
}

QWidget *ForecastPage::makeRecord()
{
    auto *tab = new QWidget(this);
    auto *check = new ActionButton(m_actions->find(u"forecast.check"_s), ButtonKind::Plain, tab);
    check->setObjectName(u"checkRecord"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(check);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(tab);
    column->setContentsMargins(0, Space::small, 0, 0);
    column->setSpacing(Space::medium);
    column->addWidget(m_record, 1);
    column->addLayout(buttons);
    return tab;
}

void ForecastPage::readRecord()
{
    m_workspace.fetch(
        [viewer = m_workspace.actor()](Connection &connection) {
            return keptForecasts(connection, viewer, mostOnRecord);
        },
        this,
        [this](const Result<QList<KeptForecast>> &kept) {
            if (!kept)
                return m_messages->tell(kept.error());
            m_record->setRows(*kept);
        });
}

// The one chosen among those on record, or the one in view.
ForecastId ForecastPage::toCheck() const
{
    return m_tabs->currentIndex() == recordTab ? m_record->chosen() : m_shown.id;
}

// The assumptions beside the forecast, or under it where there is no room.
void ForecastPage::arrange()
{
    const bool isWide = width() >= roomForBoth * Theme::textScale();
    if (m_isWide == isWide)
        return;
    m_isWide = isWide;
    m_grid->addWidget(m_sheet, 0, 0);
    m_grid->addWidget(m_assumptions, isWide ? 0 : 1, isWide ? 1 : 0);
    m_grid->setColumnStretch(0, 1);
    m_assumptions->setMinimumWidth(isWide ? Theme::px(assumptionsWidth) : 0);
    m_assumptions->setMaximumWidth(isWide ? Theme::px(assumptionsWidth) : QWIDGETSIZE_MAX);
}

void ForecastPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void ForecastPage::refresh()
{
    forecast();
    compare();
}

void ForecastPage::focusFirst()
{
    m_form->fields().first()->setFocus(Qt::OtherFocusReason);
}

void ForecastPage::forecast()
{
    const auto assumptions = m_form->assumptions();
    if (!assumptions || m_runner->isRunning())
        return;
    m_messages->clear();
    m_runner->forecast({{{}, *assumptions}}, [this](const Result<ForecastRunner::Made> &made) {
        if (!made) {
            m_shown = {};
            if (made.error().fault == Fault::NotFound)
                m_sheet->showNone(made.error().message);
            else
                m_messages->tell(made.error());
            return refreshActions();
        }
        m_basis = made->basis;
        m_shown = made->kept.first();
        m_form->setUsual(m_basis.asOf.addDays(1), m_basis.terms.due);
        m_form->offerInflow(m_basis.inflow);
        offerWeights();
        m_sheet->show(m_basis, m_shown);
        m_letter->setCalendar(m_basis.calendar);
        m_backtest->setMarking(m_basis.terms.marking);
        setContextLine(tr("Figures as of %1 · %2 of %3 cases left")
                           .arg(Format::date(m_basis.asOf), Format::count(m_basis.left),
                                Format::count(m_basis.cases)));
        refreshActions();
    });
}

void ForecastPage::offerWeights()
{
    QList<int> versions;
    for (const CaseWeights &weights : std::as_const(m_basis.weights))
        versions.append(weights.number);
    m_form->offerWeights(
        versions, [this](int version, int weeks) { return weighingOf(m_basis, version, weeks); });
}

// How things stand and every scenario, each forecast with what is known now.
void ForecastPage::compare()
{
    m_workspace.fetch([viewer = m_workspace.actor()](
                          Connection &connection) { return forecastScenarios(connection, viewer); },
                      this,
                      [this](const Result<QList<ForecastScenario>> &scenarios) {
                          if (!scenarios)
                              return m_messages->tell(scenarios.error());
                          showScenarios(*scenarios);
                      });
}

void ForecastPage::showScenarios(const QList<ForecastScenario> &scenarios)
{
    QList<ForecastRunner::Asked> asked{{{}, {}}};
    for (const ForecastScenario &scenario : scenarios)
        asked.append({scenario.name, scenario.assumptions});
    m_comparer->forecast(asked, [this, scenarios](const Result<ForecastRunner::Made> &made) {
        if (!made)
            return m_scenarios->showNone(made.error().message);
        QList<ScenarioRow> rows{{{}, made->kept.first()}};
        for (qsizetype at = 0; at < scenarios.size(); ++at)
            rows.append({scenarios[at], made->kept[at + 1]});
        m_scenarios->setRows(rows);
    });
}

bool ForecastPage::hasChosen() const
{
    return m_scenarios->chosen() != nullptr;
}

bool ForecastPage::hasChosenOwn() const
{
    const ScenarioRow *row = m_scenarios->chosen();
    return row && row->scenario.owner == m_workspace.actor().id;
}

void ForecastPage::ask(const SaveScenario &command)
{
    auto *dialog = new SaveScenarioDialog(m_workspace, command, window());
    connect(dialog, &SaveScenarioDialog::saved, this, [this](const QString &name) {
        Toast::tell(this, tr("The scenario %1 is kept.").arg(name));
        m_tabs->setCurrentIndex(1);
        compare();
    });
    dialog->open();
}

void ForecastPage::save()
{
    if (const auto assumptions = m_form->assumptions())
        ask({.assumptions = *assumptions});
}

void ForecastPage::change()
{
    const ScenarioRow *row = m_scenarios->chosen();
    const auto assumptions = m_form->assumptions();
    if (row && assumptions)
        ask({row->scenario.id, row->scenario.version, row->scenario.name, row->scenario.isShared,
             *assumptions});
}

void ForecastPage::open()
{
    const ScenarioRow *row = m_scenarios->chosen();
    if (!row)
        return;
    m_form->show(row->scenario.assumptions);
    m_tabs->setCurrentIndex(0);
    forecast();
}

void ForecastPage::removeChosen()
{
    const ScenarioRow *row = m_scenarios->chosen();
    if (!row)
        return;
    const ForecastScenario scenario = row->scenario;
    confirm(
        this,
        {tr("Remove the scenario?"),
         tr("%1 goes from the table; forecasts made with it stay on record.").arg(scenario.name),
         tr("Remove"), ButtonKind::Danger},
        [this, scenario] { remove(scenario); });
}

void ForecastPage::remove(const ForecastScenario &scenario)
{
    m_workspace.consult(RemoveScenario{scenario.id, scenario.version}, this,
                        [this, name = scenario.name](const Result<> &removed) {
                            if (!removed)
                                return m_messages->tell(removed.error());
                            Toast::tell(this, tr("The scenario %1 is removed.").arg(name));
                            compare();
                        });
}

void ForecastPage::check()
{
    const auto say = [this](const Result<bool> &isSame) {
        if (!isSame)
            return m_messages->tell(isSame.error());
        if (*isSame)
            return m_messages->tell(tr("Its record gives exactly this forecast again."), Tone::Ok);
        m_messages->tell(tr("Its record gives another forecast than the one kept. Keep everything "
                            "as it is and tell whoever looks after the database."));
    };
    m_workspace.fetch(
        [viewer = m_workspace.actor(), id = toCheck()](Connection &connection) {
            return isAsItsInputsGive(connection, viewer, id);
        },
        this, say);
}

void ForecastPage::refreshActions()
{
    if (m_actions)
        m_actions->refresh();
}

} // namespace Revisit
