#pragma once

#include "ui/base/chartdata.h"

#include <QChartView>

#include <memory>

namespace Revisit {

class ChartFigure;

// Shows a figure and lets it be read: by pointing, by the arrow keys, and by a screen reader,
// which hears each point as it is reached.
class ChartView : public QChartView
{
    Q_OBJECT

public:
    explicit ChartView(QWidget *parent = nullptr);
    ~ChartView() override;

    void setFigure(std::unique_ptr<ChartFigure> figure);
    void setSummary(const QString &name, const QString &summary);

    std::optional<ChartPlace> current() const { return m_current; }

    void renderTo(QPainter *painter, const QRectF &target);

Q_SIGNALS:
    void activated(ChartPlace place);

protected:
    void paintEvent(QPaintEvent *event) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void drawFigure();
    void moveTo(std::optional<ChartPlace> place);
    void drawReadOut(QPainter *painter);

    std::unique_ptr<ChartFigure> m_figure;
    std::optional<ChartPlace> m_current;
    QString m_summary;
    bool m_isExporting = false;
    bool m_isDrawn = false; // whether the chart is that of the figure
};

} // namespace Revisit
