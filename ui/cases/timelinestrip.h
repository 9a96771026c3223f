#pragma once

#include "core/cases/casetimeline.h"

#include <QWidget>

#include <optional>

namespace Revisit {

// The dated events of a case along a line of years. A day is a mark; what is
// known only roughly is a bar from the first to the last day that it can have
// been, faded where it is not sure, with an arrow where there is no bound.
// Up and Down go from event to event, + and − draw the line wider or narrower
// about the chosen event, 0 shows all; a screen reader hears each event.
class TimelineStrip : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineStrip(QList<CaseEvent> events, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    int current() const { return m_current; } // −1 before the first is chosen
    // The days at both edges of the line.
    std::pair<QDate, QDate> window() const { return {m_from, m_until}; }

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void showAll();
    void zoom(double factor);
    void choose(int index);
    void drawAxis(QPainter *painter) const;
    void drawEvent(QPainter *painter, int index) const;
    void drawSpan(QPainter *painter, const EventSpan &span, const QRectF &line) const;
    QRectF rowRect(int index) const;
    int rowAt(const QPointF &point) const;
    int nameWidth() const;
    double xOf(QDate day) const;

    const QList<CaseEvent> m_events;
    QDate m_from;
    QDate m_until;
    int m_current = -1;
};

} // namespace Revisit
