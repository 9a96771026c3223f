#pragma once

#include "core/cases/programme.h"
#include "core/trends/flow.h"
#include "ui/base/rowmodel.h"
#include "ui/shell/page.h"
#include "ui/trends/trendcharts.h"

#include <QPointer>

class QGridLayout;

namespace Revisit {

class ActionRegistry;
class Card;
class ChartCard;
class ComparisonCard;
class FlowSection;
class MessageBar;
class Segmented;
class TableView;
class ThemedLabel;
class TrendPicker;
class FigureChoice;
class FigureFilterBar;
class SavedViewsButton;
class Workspace;

// The analyst's control charts: what a measure did, what of it says more than chance, how teams
// and areas differ, and how two periods compare. A request is a TrendQuestion.
class TrendsPage : public Page
{
    Q_OBJECT

public:
    TrendsPage(Workspace &workspace, ActionRegistry &actions, FigureChoice &choice,
               QWidget *parent = nullptr);

    void refresh() override;
    void focusFirst() override;
    void open(const QVariant &request) override;
    QStringList headerActions() const override { return {QStringLiteral("trends.rebase")}; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    // Read together.
    struct Reading {
        Programme terms;
        Trend trend;
        QList<NamedTeam> teams;
        Flow flow;
    };

    static Result<Reading> read(Connection &connection, const Officer &viewer, const Clock &clock,
                                const TrendQuestion &question);
    void declareActions(ActionRegistry &actions);
    void makeViews(ActionRegistry &actions);
    TrendQuestion question() const;
    QString only() const;
    void layOut();
    QWidget *makeSignals();
    void take(const Reading &reading);
    void showControl();
    void showFunnel();
    void showSignals(const QList<NamedSignal> &found);
    void showTests();
    void openCounted(const Figure *figure);
    void openCount(FlowCount count, QDate day);
    void beginBaseline();
    void arrange();

    Workspace &m_workspace;
    QPointer<ActionRegistry> m_actions;
    FigureChoice &m_choice;
    MessageBar *m_messages;
    QWidget *m_sheet;
    FigureFilterBar *m_filter;
    SavedViewsButton *m_views = nullptr;
    TrendPicker *m_picker;
    ThemedLabel *m_reason;
    ChartCard *m_controlCard;
    ChartCard *m_funnelCard;
    Segmented *m_funnelBy;
    ComparisonCard *m_comparison;
    FlowSection *m_flow;
    QWidget *m_signalCard = nullptr;
    ThemedLabel *m_noSignal = nullptr;
    ThemedLabel *m_tests = nullptr;
    TableView *m_signals = nullptr;
    RowModel<NamedSignal> *m_signalModel;
    QGridLayout *m_grid;
    Programme m_terms;
    Trend m_trend;
    CountedChart<ControlPlot> m_control;
    CountedChart<FunnelPlot> m_funnel;
    int m_columns = 0;
};

} // namespace Revisit

Q_DECLARE_METATYPE(Revisit::TrendQuestion)
