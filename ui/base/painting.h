#pragma once

#include <QColor>
#include <QPainter>
#include <QRectF>
#include <QString>

namespace Revisit {

// Gives the painter back as it came, with antialiasing on meanwhile.
class PainterScope
{
public:
    explicit PainterScope(QPainter *painter);
    ~PainterScope();
    Q_DISABLE_COPY_MOVE(PainterScope)

private:
    QPainter *m_painter;
};

struct Outline {
    QColor colour; // invalid: none
    double width = 1.0;
};

void fillRounded(QPainter *painter, const QRectF &rect, double radius, const QColor &fill,
                 const Outline &outline = {});

// The one mark of keyboard focus: two pixels inside the edge of the control.
void drawFocusRing(QPainter *painter, const QRectF &rect, double radius);
void drawFocusRing(QPainter *painter, const QRectF &rect, double radius, const QColor &colour);

void drawSoftShadow(QPainter *painter, const QRectF &rect, double radius, int blur);

// Dark or white, whichever can be read on the fill.
QColor inkOn(const QColor &fill);

// One line, cut with an ellipsis, at the reading side of the rectangle.
void drawElided(QPainter *painter, const QRectF &rect, const QString &text,
                Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter);

} // namespace Revisit
