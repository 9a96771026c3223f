#include "ui/base/chartlegend.h"

#include "ui/base/accessibility.h"
#include "ui/base/chartaxes.h"
#include "ui/base/painting.h"
#include "ui/base/theme.h"
#include "ui/base/typography.h"

#include <QFontMetrics>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

constexpr int gap = 16;

int lineHeight()
{
    return QFontMetrics(font(TextRole::Caption)).height() + 4;
}

int markWidth(LegendMark mark)
{
    if (mark == LegendMark::Heat)
        return 12 * Theme::heatSteps / 2 + 6;
    const bool isLine = mark == LegendMark::Line || mark == LegendMark::Dash;
    return isLine ? 22 : 16;
}

// Every other step, from the weakest to the strongest.
void paintHeatMark(QPainter *painter, const QPointF &at)
{
    const Theme &theme = Theme::current();
    for (int step = 1; step < Theme::heatSteps; step += 2)
        fillRounded(painter, {at.x() + 6 * (step - 1), at.y() - 5, 10, 10}, 2.5,
                    theme.heat[size_t(step)], {theme.border});
}

void paintMark(QPainter *painter, const QRectF &place, const LegendEntry &entry)
{
    const Theme &theme = Theme::current();
    const QColor colour = entry.colour ? theme.series[size_t(*entry.colour)] : theme.text;
    const double y = place.center().y();
    const PainterScope scope(painter);
    switch (entry.mark) {
    case LegendMark::Box:
        fillRounded(painter, {place.left(), y - 5, 10, 10}, 2.5, colour);
        return;
    case LegendMark::Line:
    case LegendMark::Dash:
        painter->setPen(
            QPen(colour, 2.2, entry.mark == LegendMark::Dash ? Qt::DashLine : Qt::SolidLine));
        painter->drawLine(QPointF(place.left(), y), QPointF(place.left() + 16, y));
        return;
    case LegendMark::Tick:
        painter->setPen(QPen(colour, 2.4));
        painter->drawLine(QPointF(place.left() + 5, y - 6), QPointF(place.left() + 5, y + 6));
        return;
    case LegendMark::Diamond:
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.ink(Ink::Danger));
        painter->drawPolygon(diamond({place.left() + 5, y}, 5.5));
        return;
    case LegendMark::Heat:
        return paintHeatMark(painter, {place.left(), y});
    case LegendMark::BrokenBox:
        painter->setPen(QPen(colour, 1.2, Qt::DashLine));
        painter->drawRect(QRectF(place.left(), y - 5, 11, 10));
        return;
    }
}

} // namespace

ChartLegend::ChartLegend(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    speakAs(this, Speech::Text);
    connect(ThemeBus::instance(), &ThemeBus::changed, this, &QWidget::updateGeometry);
}

void ChartLegend::setEntries(const QList<LegendEntry> &entries)
{
    m_entries = entries;
    QStringList names;
    for (const LegendEntry &entry : entries)
        names.append(entry.text);
    //: Spoken name of the row that explains the colours of a chart
    setAccessibleName(tr("Legend: %1").arg(names.join(u", "_s)));
    updateGeometry();
    update();
}

QList<QRect> ChartLegend::places(const QRect &rect) const
{
    const QFontMetrics metrics(Revisit::font(TextRole::Caption));
    QList<QRect> places;
    QPoint at = rect.topLeft();
    for (const LegendEntry &entry : m_entries) {
        const int width = markWidth(entry.mark) + metrics.horizontalAdvance(entry.text) + 2;
        if (at.x() > rect.left() && at.x() + width > rect.right())
            at = {rect.left(), at.y() + lineHeight()};
        places.append({at, QSize(width, lineHeight())});
        at.rx() += width + gap;
    }
    return places;
}

int ChartLegend::heightForWidth(int width) const
{
    const QList<QRect> all = places({0, 0, width, 0});
    return all.isEmpty() ? 0 : all.last().bottom() + 1;
}

QSize ChartLegend::sizeHint() const
{
    return {Theme::px(200), heightForWidth(width())};
}

QSize ChartLegend::minimumSizeHint() const
{
    return {Theme::px(120), lineHeight()};
}

int ChartLegend::paintInto(QPainter *painter, const QRect &rect) const
{
    const QList<QRect> all = places(rect);
    painter->setFont(Revisit::font(TextRole::Caption));
    for (qsizetype i = 0; i < all.size(); ++i) {
        const QRect place = QStyle::visualRect(painter->layoutDirection(), rect, all.at(i));
        const QRect mark = QStyle::visualRect(painter->layoutDirection(), place,
                                              QRect(place.topLeft(), QSize(16, place.height())));
        const QRect text =
            QStyle::visualRect(painter->layoutDirection(), place,
                               place.adjusted(markWidth(m_entries.at(i).mark), 0, 0, 0));
        paintMark(painter, mark, m_entries.at(i));
        painter->setPen(Theme::current().textSecondary);
        drawElided(painter, text, m_entries.at(i).text);
    }
    return all.isEmpty() ? 0 : all.last().bottom() + 1 - rect.top();
}

void ChartLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    paintInto(&painter, rect());
}

} // namespace Revisit
