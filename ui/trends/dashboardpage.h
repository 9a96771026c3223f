#pragma once

#include "core/trends/kpis.h"
#include "ui/base/kpicard.h"
#include "ui/shell/page.h"
#include "ui/trends/dashboardcharts.h"
#include "ui/trends/dashboardreader.h"

#include <QHash>

#include <array>
#include <functional>
#include <map>

class QGridLayout;

namespace Revisit {

class ActionRegistry;
class ChartCard;
class FigureChoice;
class FigureFilterBar;
class MessageBar;
class SavedViewsButton;
class ThemedLabel;
class Workspace;

// How the programme stands, what reviews find and what the original cases were: key figures and
// charts that one choice of time, area and team cuts together. Each opens exactly the cases that
// it counted.
class DashboardPage : public Page
{
    Q_OBJECT

public:
    DashboardPage(Workspace &workspace, ActionRegistry &actions, FigureChoice &choice,
                  QWidget *parent = nullptr);

    void refresh() override;
    void focusFirst() override;
    QStringList headerActions() const override { return {QStringLiteral("trends.print")}; }

    // Asks where to, then writes key figures and the first charts as a PDF of one page.
    void print();
    // Writes it without asking; `done` hears how it went.
    void printTo(const QString &file, const std::function<void(const Result<> &)> &done);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    // A line over charts that belong together.
    struct Section {
        ThemedLabel *title;
        QList<ChartCard *> cards;
    };

    void makeCards();
    void layOut();
    void makeViews(ActionRegistry &actions);
    void declareActions(ActionRegistry &actions);
    void showCaseload(QList<OfficerLoad> loads);
    void showProgress(const Progress &progress);
    void showKpis(const Kpis &kpis);
    void showTable(const BreakdownTable &table);
    void arrange();
    ChartCard *cardOf(Breakdown breakdown) const { return m_cardOf.at(breakdown); }

    template<typename Chart>
    void showChart(ChartCard *card, const CountedChart<Chart> &counted);

    Workspace &m_workspace;
    FigureChoice &m_choice;
    MessageBar *m_messages;
    FigureFilterBar *m_filter;
    SavedViewsButton *m_views = nullptr;
    DashboardReader *m_reader;
    QWidget *m_sheet;
    QGridLayout *m_cards;
    QGridLayout *m_charts;
    std::array<KpiCard *, 4> m_kpiCards;
    std::array<Kpi, 4> m_kpis;
    std::array<Figure, 4> m_kpiFigures;
    ChartCard *m_caseloadCard;
    ChartCard *m_burnDownCard;
    std::map<Breakdown, ChartCard *> m_cardOf;
    std::map<Breakdown, BreakdownTable> m_tables;
    QHash<ChartCard *, int> m_first; // the place of its table that a chart begins with
    QList<Section> m_sections;
    CountedChart<BarChart> m_caseload;
    CountedChart<LineChart> m_burnDown;
    int m_columns = 0;
};

} // namespace Revisit
