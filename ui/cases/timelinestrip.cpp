#include "ui/cases/timelinestrip.h"

#include "ui/base/accessibility.h"
#include "ui/base/format.h"
#include "ui/base/icons.h"
#include "ui/base/painting.h"
#include "ui/base/space.h"
#include "ui/base/theme.h"
#include "ui/base/typography.h"
#include "ui/cases/caseappearance.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLinearGradient>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

constexpr int rowHeight = 24;
constexpr int axisHeight = 22;
constexpr int barHeight = 8;
constexpr int markSize = 9;
constexpr int leastDays = 28;        // the narrowest window: about a month
constexpr int spareDays = 45;        // at both edges, so that no mark touches them
constexpr double nameShare = 0.4;    // of the width, for what happened
constexpr int widestName = 240;      // px
constexpr double faded = 0.28;       // how much colour is left where nothing is sure
constexpr double roomForTick = 46.0; // px that a tick's text needs

// The first ticks from the left edge on, and the step to the next in months.
int monthsBetweenTicks(double days, double pixels)
{
    const double most = std::max(1.0, pixels / roomForTick);
    constexpr std::array steps{1, 3, 6, 12, 24, 60, 120, 240};
    for (const int months : steps) {
        if (days / (30.44 * months) <= most)
            return months;
    }
    return steps.back();
}

} // namespace

TimelineStrip::TimelineStrip(QList<CaseEvent> events, QWidget *parent)
    : QWidget(parent)
    , m_events(std::move(events))
{
    setObjectName(u"timelineStrip"_s);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    speakAs(this, Speech::Chart, tr("Timeline"));
    describe(this, tr("%n dated event(s). Up and Down go through them, plus and minus change the "
                      "scale, 0 shows all.",
                      nullptr, int(m_events.size())));
    connect(ThemeBus::instance(), &ThemeBus::changed, this, [this] {
        updateGeometry();
        update();
    });
    showAll();
}

QSize TimelineStrip::sizeHint() const
{
    return {Theme::px(320), Theme::px(axisHeight + rowHeight * int(m_events.size()))};
}

QSize TimelineStrip::minimumSizeHint() const
{
    return {Theme::px(200), sizeHint().height()};
}

void TimelineStrip::showAll()
{
    m_from = {};
    m_until = {};
    for (const CaseEvent &event : m_events) {
        const EventSpan span = event.span();
        m_from = m_from.isValid() ? std::min(m_from, span.first) : span.first;
        m_until = m_until.isValid() ? std::max(m_until, span.last) : span.last;
    }
    const qint64 spare = std::max<qint64>(spareDays, m_from.daysTo(m_until) / 20);
    m_from = m_from.addDays(-spare);
    m_until = m_until.addDays(spare);
    update();
}

void TimelineStrip::zoom(double factor)
{
    const double days = double(m_from.daysTo(m_until)) * factor;
    const QDate before = m_from;
    const QDate after = m_until;
    showAll();
    if (days >= double(m_from.daysTo(m_until)))
        return;
    const qint64 whole = std::max<qint64>(leastDays, std::llround(days));
    const EventSpan span =
        m_current >= 0 ? m_events.at(m_current).span() : EventSpan{.first = before, .last = after};
    const QDate middle = span.first.addDays(span.first.daysTo(span.last) / 2);
    m_from = middle.addDays(-whole / 2);
    m_until = m_from.addDays(whole);
    update();
}

void TimelineStrip::choose(int index)
{
    if (m_events.isEmpty())
        return;
    m_current = std::clamp(index, 0, int(m_events.size()) - 1);
    const CaseEvent &event = m_events.at(m_current);
    const QDate middle = event.span().first;
    if (middle < m_from || middle > m_until) { // keeps the scale
        const qint64 days = m_from.daysTo(m_until);
        m_from = middle.addDays(-days / 2);
        m_until = m_from.addDays(days);
    }
    //: Spoken and shown: what happened, and when
    setAccessibleName(tr("%1, %2").arg(event.title, event.when()));
    update();
}

int TimelineStrip::nameWidth() const
{
    return std::min(Theme::px(widestName), int(width() * nameShare));
}

double TimelineStrip::xOf(QDate day) const
{
    const double left = nameWidth() + Theme::px(Space::medium);
    const double room = std::max(1.0, width() - left - Theme::px(Space::small));
    return left + room * double(m_from.daysTo(day)) / double(m_from.daysTo(m_until));
}

QRectF TimelineStrip::rowRect(int index) const
{
    return {0.0, double(Theme::px(axisHeight) + Theme::px(rowHeight) * index), double(width()),
            double(Theme::px(rowHeight))};
}

int TimelineStrip::rowAt(const QPointF &point) const
{
    const int row = int(std::floor((point.y() - Theme::px(axisHeight)) / Theme::px(rowHeight)));
    return row >= 0 && row < m_events.size() ? row : -1;
}

void TimelineStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    drawAxis(&painter);
    for (int index = 0; index < m_events.size(); ++index)
        drawEvent(&painter, index);
}

void TimelineStrip::drawAxis(QPainter *painter) const
{
    const Theme &theme = Theme::current();
    const double left = xOf(m_from);
    const double right = xOf(m_until);
    const int months =
        monthsBetweenTicks(double(m_from.daysTo(m_until)), std::max(1.0, right - left));
    painter->setFont(Revisit::font(TextRole::Caption));
    const int years = std::max(1, months / 12);
    QDate tick(m_from.year() - m_from.year() % years, 1, 1);
    for (; tick <= m_until; tick = tick.addMonths(months)) {
        const double x = xOf(tick);
        if (tick < m_from)
            continue;
        painter->setPen(theme.border);
        painter->drawLine(QPointF(x, Theme::px(axisHeight) - 4), QPointF(x, height()));
        painter->setPen(theme.textSecondary);
        const QString text = months >= 12 ? QString::number(tick.year()) : Format::shortMonth(tick);
        if (x + 3 + painter->fontMetrics().horizontalAdvance(text) <= width())
            painter->drawText(QPointF(x + 3, Theme::px(axisHeight) - 8), text);
    }
}

void TimelineStrip::drawEvent(QPainter *painter, int index) const
{
    const Theme &theme = Theme::current();
    const CaseEvent &event = m_events.at(index);
    const QRectF row = rowRect(index);
    if (index == m_current) {
        fillRounded(painter, row, Radius::small, theme.selectedRow);
        if (hasFocus())
            drawFocusRing(painter, row.adjusted(1, 1, -1, -1), Radius::small);
    }
    const double icon = Theme::px(14);
    paintIcon(painter, QRectF(row.left() + Space::small, row.center().y() - icon / 2, icon, icon),
              CaseAppearance::eventIcon(event.kind), theme.textSecondary);
    painter->setFont(Revisit::font(TextRole::Caption));
    painter->setPen(theme.text);
    const double textLeft = Space::small + icon + Space::small;
    drawElided(painter, QRectF(textLeft, row.top(), nameWidth() - textLeft, row.height()),
               event.title);
    painter->save();
    painter->setClipRect(QRectF(nameWidth(), row.top(), width() - nameWidth(), row.height()));
    drawSpan(painter, event.span(), row);
    painter->restore();
}

void TimelineStrip::drawSpan(QPainter *painter, const EventSpan &span, const QRectF &line) const
{
    const QColor colour = Theme::current().accent;
    const double middle = line.center().y();
    const double first = xOf(span.first);
    const double last = xOf(span.last.addDays(1));
    const double mark = Theme::px(markSize);
    if (span.isOneDay()) {
        fillRounded(painter, QRectF(first - mark / 2, middle - mark / 2, mark, mark), mark / 2,
                    colour);
        return;
    }
    const double height = Theme::px(barHeight);
    const QRectF bar(first, middle - height / 2, std::max(last - first, mark), height);
    fillRounded(painter, bar, height / 2, withAlpha(colour, faded), {colour, 1.0});
    if (span.surelyFrom.isValid()) {
        const QRectF sure(xOf(span.surelyFrom), bar.top(),
                          xOf(span.surelyUntil.addDays(1)) - xOf(span.surelyFrom), height);
        fillRounded(painter, sure, height / 2, colour);
    }
    const auto arrow = [&](double tip, double back) {
        QPainterPath path(QPointF(tip, middle));
        path.lineTo(back, middle - height);
        path.lineTo(back, middle + height);
        path.closeSubpath();
        painter->fillPath(path, colour);
    };
    if (span.isOpenBefore)
        arrow(bar.left() - mark, bar.left());
    if (span.isOpenAfter)
        arrow(bar.right() + mark, bar.right());
}

bool TimelineStrip::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (const int row = rowAt(help->pos()); row >= 0)
            QToolTip::showText(help->globalPos(),
                               tr("%1, %2").arg(m_events.at(row).title, m_events.at(row).when()),
                               this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

void TimelineStrip::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
        return choose(m_current + 1);
    case Qt::Key_Up:
        return choose(std::max(0, m_current - 1));
    case Qt::Key_Home:
        return choose(0);
    case Qt::Key_End:
        return choose(int(m_events.size()) - 1);
    case Qt::Key_Plus:
    case Qt::Key_Equal: // the same key without Shift
        return zoom(0.5);
    case Qt::Key_Minus:
        return zoom(2.0);
    case Qt::Key_0:
        return showAll();
    default:
        QWidget::keyPressEvent(event);
    }
}

void TimelineStrip::focusInEvent(QFocusEvent *event)
{
    if (m_current < 0 && event->reason() != Qt::MouseFocusReason)
        choose(0);
    QWidget::focusInEvent(event);
    update();
}

void TimelineStrip::mousePressEvent(QMouseEvent *event)
{
    if (const int row = rowAt(event->position()); row >= 0)
        choose(row);
}

void TimelineStrip::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier))
        return event->ignore(); // it scrolls the sheet
    zoom(event->angleDelta().y() > 0 ? 0.5 : 2.0);
    event->accept();
}

} // namespace Revisit
