#pragma once

#include "ui/base/theme.h"

#include <QAbstractButton>
#include <QList>

namespace Revisit {

// A line of the recent past with a dot on now; the theme decides the colours.
void paintSparkline(QPainter *painter, const QRectF &rect, const QList<double> &values, int series);

struct Kpi {
    QString label;
    QString value;
    QString note = {};
    Ink noteInk = Ink::Secondary;
    QList<double> trend = {};
    int series = 0;
};

// One figure that matters, with what it is, how it moved, and a click through to its rows.
class KpiCard : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Behaviour { Shows, Opens };

    explicit KpiCard(Behaviour behaviour = Behaviour::Shows, QWidget *parent = nullptr);

    void show(const Kpi &kpi);
    using QWidget::show;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Kpi m_kpi;
};

} // namespace Revisit
