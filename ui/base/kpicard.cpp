#include "ui/base/kpicard.h"

#include "ui/base/accessibility.h"
#include "ui/base/painting.h"
#include "ui/base/space.h"
#include "ui/base/typography.h"

#include <QFontMetrics>
#include <QLinearGradient>
#include <QStyle>

#include <algorithm>

namespace Revisit {

namespace {

constexpr int sideMargin = 18;
constexpr int topMargin = 12;

QPolygonF sparkPoints(const QRectF &rect, const QList<double> &values)
{
    const auto [lowest, highest] = std::ranges::minmax(values);
    const double range = highest > lowest ? highest - lowest : 1;
    const double step = rect.width() / double(values.size() - 1);
    QPolygonF points;
    for (qsizetype i = 0; i < values.size(); ++i)
        points << QPointF(rect.left() + step * double(i),
                          rect.bottom() - (values[i] - lowest) / range * rect.height());
    return points;
}

} // namespace

void paintSparkline(QPainter *painter, const QRectF &rect, const QList<double> &values, int series)
{
    if (values.size() < 2)
        return;
    const Theme &theme = Theme::current();
    const QColor colour = theme.series[size_t(series)];
    const QPolygonF line = sparkPoints(rect, values);
    const PainterScope scope(painter);

    QLinearGradient fade(0, rect.top(), 0, rect.bottom() + 8);
    fade.setColorAt(0, withAlpha(colour, 0.22));
    fade.setColorAt(1, withAlpha(colour, 0));
    QPolygonF area = line;
    area << rect.bottomRight() + QPointF(0, 8) << rect.bottomLeft() + QPointF(0, 8);
    painter->setPen(Qt::NoPen);
    painter->setBrush(fade);
    painter->drawPolygon(area);

    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(colour, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(line);
    painter->setPen(QPen(theme.surface, 1.5));
    painter->setBrush(colour);
    painter->drawEllipse(line.last(), 4, 4);
}

KpiCard::KpiCard(Behaviour behaviour, QWidget *parent)
    : QAbstractButton(parent)
{
    const bool opens = behaviour == Behaviour::Opens;
    setFocusPolicy(opens ? Qt::StrongFocus : Qt::NoFocus);
    if (opens)
        setCursor(Qt::PointingHandCursor);
    else
        speakAs(this, Speech::Text);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover, opens);
    connect(ThemeBus::instance(), &ThemeBus::changed, this, &QWidget::updateGeometry);
}

void KpiCard::show(const Kpi &kpi)
{
    m_kpi = kpi;
    //: Spoken summary of a figure: label, value, note
    const QString summary = kpi.note.isEmpty()
                                ? tr("%1: %2").arg(kpi.label, kpi.value)
                                : tr("%1: %2, %3").arg(kpi.label, kpi.value, kpi.note);
    setAccessibleName(summary);
    updateGeometry();
    update();
}

QSize KpiCard::sizeHint() const
{
    const int lines = QFontMetrics(Revisit::font(TextRole::Label)).height() +
                      QFontMetrics(Revisit::font(TextRole::Display)).height() +
                      QFontMetrics(Revisit::font(TextRole::Caption)).height();
    return {Theme::px(230), lines + 2 * topMargin + 2 * Space::hair};
}

QSize KpiCard::minimumSizeHint() const
{
    const int value = QFontMetrics(Revisit::font(TextRole::Display)).horizontalAdvance(m_kpi.value);
    return {std::max(value + 2 * sideMargin, Theme::px(140)), sizeHint().height()};
}

void KpiCard::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const bool opens = focusPolicy() != Qt::NoFocus;
    fillRounded(&painter, rect(), Radius::card, theme.surface,
                {opens && underMouse() ? theme.control : theme.border});

    QRect line = rect().adjusted(sideMargin, topMargin, -sideMargin, 0);
    const auto write = [&](TextRole role, const QColor &colour, const QString &text) {
        painter.setFont(Revisit::font(role));
        painter.setPen(colour);
        line.setHeight(QFontMetrics(painter.font()).height());
        drawElided(&painter, line, text);
        line.moveTop(line.bottom() + 1 + Space::hair);
    };
    write(TextRole::Label, theme.textSecondary, m_kpi.label);
    const QRect valueLine = line;
    write(TextRole::Display, theme.text, m_kpi.value);
    write(TextRole::Caption, theme.ink(m_kpi.noteInk), m_kpi.note);

    const int valueWidth =
        QFontMetrics(Revisit::font(TextRole::Display)).horizontalAdvance(m_kpi.value);
    const int room = valueLine.width() - valueWidth - Space::large;
    if (const int width = std::min(room, Theme::px(110)); width >= 50) {
        const QRect spark(rect().right() - sideMargin - width, valueLine.top() + 2, width,
                          Theme::px(30));
        paintSparkline(&painter, QStyle::visualRect(layoutDirection(), rect(), spark), m_kpi.trend,
                       m_kpi.series);
    }
    if (hasFocus())
        drawFocusRing(&painter, rect(), Radius::card);
}

} // namespace Revisit
