#pragma once

#include "core/forecast/forecaststore.h"
#include "ui/shell/page.h"

#include <QPointer>

class QGridLayout;
class QProgressBar;
class QTabWidget;

namespace Revisit {

class ActionRegistry;
class AssumptionsForm;
class BacktestPane;
class Button;
class Card;
class ForecastRunner;
class ForecastSheet;
class LetterPane;
class MessageBar;
class RecordPane;
class ScenariosPane;
class Workspace;
struct SaveScenario;

// When the work will be done, as a range with its assumptions beside it; scenarios
// side by side; what the letter's promise comes to; and how good past forecasts were.
class ForecastPage : public Page
{
    Q_OBJECT

public:
    ForecastPage(Workspace &workspace, ActionRegistry &actions, QWidget *parent = nullptr);

    void refresh() override;
    void focusFirst() override;
    QStringList headerActions() const override { return {QStringLiteral("forecast.save")}; }

    void forecast(); // with the assumptions as they stand in the form
    void save();     // a new scenario
    void change();   // the chosen scenario, to what is in the form
    void open();     // the chosen scenario into the form
    void removeChosen();
    void check(); // whether the kept inputs give the forecast again
    bool hasForecast() const { return m_shown.id.isValid(); }
    ForecastId toCheck() const; // invalid: none
    bool hasChosen() const;
    bool hasChosenOwn() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    using Page::open;

    void layOut();
    QWidget *makeForecast();
    QWidget *makeAssumptions();
    QWidget *makeScenarios();
    QWidget *makeRecord();
    void readRecord();
    void arrange();
    void compare();
    void offerWeights();
    void showScenarios(const QList<ForecastScenario> &scenarios);
    void ask(const SaveScenario &command);
    void remove(const ForecastScenario &scenario);
    void refreshActions();

    Workspace &m_workspace;
    QPointer<ActionRegistry> m_actions;
    ForecastRunner *m_runner;
    ForecastRunner *m_comparer;
    ForecastBasis m_basis;
    KeptForecast m_shown;
    MessageBar *m_messages;
    QTabWidget *m_tabs;
    ForecastSheet *m_sheet;
    AssumptionsForm *m_form;
    Card *m_assumptions = nullptr;
    Button *m_again;
    Button *m_stop;
    QProgressBar *m_progress;
    ScenariosPane *m_scenarios;
    LetterPane *m_letter;
    BacktestPane *m_backtest;
    RecordPane *m_record;
    QGridLayout *m_grid = nullptr;
    std::optional<bool> m_isWide;
};

} // namespace Revisit
