#pragma once

#include "core/forecast/forecaststore.h"

#include <QWidget>

#include <array>

class QGridLayout;

namespace Revisit {

class Banner;
class ChartCard;
class EmptyState;
class KpiCard;
class ThemedLabel;
class Workspace;

// What a forecast says: the finding, four dates, what the target needs, the burn-down
// with its band, and what it was made from.
class ForecastSheet : public QWidget
{
    Q_OBJECT

public:
    explicit ForecastSheet(Workspace &workspace, QWidget *parent = nullptr);

    void show(const ForecastBasis &basis, const KeptForecast &kept);
    using QWidget::show;
    void showNone(const QString &reason); // instead of any number

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void arrange();
    void showDates(const KeptForecast &kept);
    void showNeeds(const KeptForecast &kept);
    void showChart(const ForecastBasis &basis, const KeptForecast &kept);

    Workspace &m_workspace;
    QString m_marking;
    ThemedLabel *m_finding;
    Banner *m_drift;
    QWidget *m_content;
    QGridLayout *m_cards;
    std::array<KpiCard *, 7> m_figures; // four dates, chance, officers, pace
    ChartCard *m_chart;
    ThemedLabel *m_basis;
    EmptyState *m_empty;
    int m_dates = 0; // cards in a row
    int m_needs = 0;
};

} // namespace Revisit
