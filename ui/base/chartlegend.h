#pragma once

#include "ui/base/chartfigure.h"

#include <QWidget>

namespace Revisit {

// The meanings of the colours, in a row of its own that breaks when it must.
class ChartLegend : public QWidget
{
    Q_OBJECT

public:
    explicit ChartLegend(QWidget *parent = nullptr);

    void setEntries(const QList<LegendEntry> &entries);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    // Draws the legend and returns the height that it took.
    int paintInto(QPainter *painter, const QRect &rect) const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<QRect> places(const QRect &rect) const;

    QList<LegendEntry> m_entries;
};

} // namespace Revisit
