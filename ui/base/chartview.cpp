#include "ui/base/chartview.h"

#include "ui/base/accessibility.h"
#include "ui/base/chartfigure.h"
#include "ui/base/painting.h"
#include "ui/base/space.h"
#include "ui/base/typography.h"

#include <QChart>
#include <QFontMetricsF>
#include <QGraphicsScene>
#include <QKeyEvent>
#include <QMouseEvent>

namespace Revisit {

ChartView::ChartView(QWidget *parent)
    : QChartView(parent)
{
    setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    setFrameShape(QFrame::NoFrame);
    setBackgroundBrush(Qt::NoBrush);
    setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
    setLayoutDirection(Qt::LeftToRight); // time and counts run one way in every language
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    speakAs(this, Speech::Chart);
}

ChartView::~ChartView() = default;

void ChartView::setFigure(std::unique_ptr<ChartFigure> figure)
{
    m_current.reset();
    setMinimumSize(Theme::px(220), figure->leastHeight());
    m_figure = std::move(figure);
    m_isDrawn = false;
    if (!visibleRegion().isEmpty())
        drawFigure();
    viewport()->update();
}

// A page has more charts than are in sight, and each takes milliseconds to make: one is made
// when it is first seen.
void ChartView::drawFigure()
{
    if (m_isDrawn || !m_figure)
        return;
    m_isDrawn = true;
    const std::unique_ptr<QChart> earlier(chart());
    setChart(m_figure->makeChart());
}

void ChartView::paintEvent(QPaintEvent *event)
{
    drawFigure();
    QChartView::paintEvent(event);
}

void ChartView::setSummary(const QString &name, const QString &summary)
{
    m_summary = summary;
    setAccessibleName(name);
    setAccessibleDescription(summary);
}

void ChartView::moveTo(std::optional<ChartPlace> place)
{
    if (m_current == place)
        return;
    m_current = place;
    describe(this, place ? m_figure->textOf(*place) : m_summary);
    setCursor(place ? Qt::PointingHandCursor : Qt::ArrowCursor);
    viewport()->update();
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    if (!m_figure || m_figure->rowCount() == 0)
        return QChartView::keyPressEvent(event);
    const bool isUpright = m_figure->isUprightWalk();
    const ChartPlace from = m_current.value_or(m_figure->firstPlace());
    const auto go = [&](Step step) { moveTo(m_current ? m_figure->step(from, step) : from); };
    switch (event->key()) {
    case Qt::Key_Right:
        return go(isUpright ? Step::NextSeries : Step::Forward);
    case Qt::Key_Left:
        return go(isUpright ? Step::PreviousSeries : Step::Back);
    case Qt::Key_Down:
        return go(isUpright ? Step::Forward : Step::PreviousSeries);
    case Qt::Key_Up:
        return go(isUpright ? Step::Back : Step::NextSeries);
    case Qt::Key_Home:
        return moveTo(m_figure->firstPlace());
    case Qt::Key_Escape:
        return moveTo({});
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current)
            Q_EMIT activated(*m_current);
        return;
    default:
        QChartView::keyPressEvent(event);
    }
}

void ChartView::focusInEvent(QFocusEvent *event)
{
    QChartView::focusInEvent(event);
    viewport()->update();
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    QChartView::focusOutEvent(event);
    moveTo({});
    viewport()->update();
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    QChartView::mouseMoveEvent(event);
    drawFigure();
    if (m_figure && m_figure->rowCount() > 0)
        moveTo(m_figure->placeAt(chart(), mapToScene(event->position().toPoint())));
}

void ChartView::mouseReleaseEvent(QMouseEvent *event)
{
    QChartView::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && m_current)
        Q_EMIT activated(*m_current);
}

void ChartView::leaveEvent(QEvent *event)
{
    QChartView::leaveEvent(event);
    if (!hasFocus())
        moveTo({});
}

void ChartView::renderTo(QPainter *painter, const QRectF &target)
{
    drawFigure();
    m_isExporting = true;
    render(painter, target, rect());
    m_isExporting = false;
}

void ChartView::drawForeground(QPainter *painter, const QRectF &)
{
    if (!m_figure)
        return;
    const PainterScope scope(painter);
    m_figure->drawOver(painter, chart());
    if (m_isExporting)
        return;
    if (m_current)
        drawReadOut(painter);
    if (hasFocus())
        drawFocusRing(painter, mapToScene(viewport()->rect()).boundingRect(), Radius::control);
}

void ChartView::drawReadOut(QPainter *painter)
{
    const Theme &theme = Theme::current();
    const QPointF point = m_figure->anchor(chart(), *m_current);
    painter->setPen(QPen(theme.surface, 2));
    painter->setBrush(theme.accent);
    painter->drawEllipse(point, 5.5, 5.5);

    painter->setFont(Revisit::font(TextRole::Caption));
    const QString text = m_figure->textOf(*m_current);
    const QSizeF size = QFontMetricsF(painter->font()).size(0, text) + QSizeF(20, 14);
    const QRectF room = sceneRect().adjusted(2, 2, -2, -2);
    QRectF bubble(point + QPointF(14, -size.height() / 2), size);
    if (bubble.right() > room.right())
        bubble.moveRight(point.x() - 14);
    bubble.moveTop(
        std::clamp(bubble.top(), room.top(), std::max(room.top(), room.bottom() - size.height())));
    drawSoftShadow(painter, bubble, Radius::control, 8);
    fillRounded(painter, bubble, Radius::control, theme.bubble,
                {theme.isDark ? theme.control : theme.bubble});
    painter->setPen(theme.bubbleText);
    painter->drawText(bubble.adjusted(10, 7, -10, -7), Qt::AlignLeft | Qt::AlignTop, text);
}

} // namespace Revisit
