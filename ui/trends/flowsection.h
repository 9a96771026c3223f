#pragma once

#include "core/trends/flow.h"
#include "ui/trends/dashboardcharts.h"

#include <QWidget>

#include <array>

class QGridLayout;

namespace Revisit {

class ChartCard;

// How work flows: what came in and was decided, what is in progress, how old it is and how long it
// took. Four charts, each of which opens exactly the cases that it counted.
class FlowSection : public QWidget
{
    Q_OBJECT

public:
    explicit FlowSection(QWidget *parent = nullptr);

    // `only` says what it is narrowed to (FigureFilterBar::only).
    void showFlow(const Flow &flow, const QString &marking, const QString &only = {});
    void setColumns(int columns);
    QList<ChartCard *> cards() const { return {m_cards.begin(), m_cards.end()}; }

Q_SIGNALS:
    void figureRequested(const Figure &figure);
    // The cases of this point, which are not kept here.
    void countRequested(FlowCount count, QDate day);

private:
    void showCumulative(const Flow &flow);
    void showInProgress(const Flow &flow);
    void showAges(const Flow &flow);
    void showTimes(const Flow &flow);

    template<typename Chart>
    void show(ChartCard *card, const CountedChart<Chart> &counted);

    std::array<ChartCard *, 4> m_cards;
    // What each series of a chart counts, and the day of each of its points.
    struct Counted {
        FlowCount count;
        QList<QDate> days;
    };
    void ask(const QList<Counted> &counted, int series, int index);

    QList<Counted> m_cumulative;
    QList<Counted> m_times;
    QList<Figure> m_inProgress;
    QList<Figure> m_ages;
    QString m_only;
    QGridLayout *m_grid;
};

} // namespace Revisit
