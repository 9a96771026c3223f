#pragma once

#include "core/cases/programme.h"
#include "core/trends/kpis.h"
#include "ui/base/kpicard.h"
#include "ui/shell/page.h"
#include "ui/trends/dashboardcharts.h"

#include <array>
#include <functional>

class QGridLayout;

namespace Revisit {

class ActionRegistry;
class ChartCard;
class MessageBar;
class Workspace;

// How the programme stands: key figures and four charts, each of which opens
// exactly the cases that it counted.
class DashboardPage : public Page
{
    Q_OBJECT

public:
    DashboardPage(Workspace &workspace, ActionRegistry &actions, QWidget *parent = nullptr);

    void refresh() override;
    void focusFirst() override;
    QStringList headerActions() const override { return {QStringLiteral("trends.print")}; }

    // Asks where to, then writes the dashboard as a PDF of one page.
    void print();
    // Writes it without asking; `done` hears how it went.
    void printTo(const QString &file, const std::function<void(const Result<> &)> &done);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void declareActions(ActionRegistry &actions);
    void fetchCaseload();
    void fetchProgress();
    void fetchOutcomes();
    void showCaseload(const QList<OfficerLoad> &loads);
    void showProgress(const Progress &progress);
    void showKpis(const Kpis &kpis);
    void showOutcomes(const OutcomesByYear &table);
    void openFigure(const Figure *figure);
    void arrange();

    template<typename Chart>
    void showChart(ChartCard *card, const CountedChart<Chart> &counted);
    template<typename Reading, typename Answer>
    void fetch(Reading read, Answer answer);

    Workspace &m_workspace;
    MessageBar *m_messages;
    QWidget *m_sheet;
    QGridLayout *m_cards;
    QGridLayout *m_charts;
    std::array<KpiCard *, 4> m_kpiCards;
    std::array<Kpi, 4> m_kpis;
    std::array<Figure, 4> m_kpiFigures;
    ChartCard *m_caseloadCard;
    ChartCard *m_burnDownCard;
    ChartCard *m_decisionsCard;
    ChartCard *m_outcomesCard;
    CountedChart<BarChart> m_caseload;
    CountedChart<LineChart> m_burnDown;
    CountedChart<BarChart> m_decisions;
    CountedChart<LineChart> m_outcomes;
    Programme m_terms;
    QDate m_today;
    int m_columns = 0;
};

} // namespace Revisit
