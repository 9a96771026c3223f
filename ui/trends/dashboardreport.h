#pragma once

#include "core/base/result.h"
#include "ui/base/kpicard.h"

#include <QCoreApplication>
#include <QRectF>

class QPainter;

namespace Revisit {

class ChartCard;

// The dashboard on one sheet of A4, with the marking above and below.
class DashboardReport
{
    Q_DECLARE_TR_FUNCTIONS(Revisit::DashboardReport)

public:
    QString title;
    QString asOf;
    QString marking;
    QString printedBy; // who, and when
    QList<Kpi> figures;
    QList<ChartCard *> charts;

    // Writes it as PDF; refused without a marking.
    Result<> writeTo(const QString &file) const;

private:
    void paint(QPainter &painter, const QRectF &page) const;
    void paintMarkings(QPainter &painter, const QRectF &page) const;
    void paintFigure(QPainter &painter, const QRectF &rect, const Kpi &figure) const;
    void paintChart(QPainter &painter, const QRectF &rect, ChartCard *card) const;
};

} // namespace Revisit
