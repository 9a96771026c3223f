#include "ui/base/chip.h"

#include "ui/base/accessibility.h"
#include "ui/base/icons.h"
#include "ui/base/painting.h"
#include "ui/base/typography.h"

#include <QFontMetricsF>
#include <QStyle>

namespace Revisit {

namespace {

double iconSize()
{
    return Theme::px(13);
}

constexpr double padding = 8;
constexpr double besideIcon = 5;

} // namespace

QSizeF chipSize(const ChipText &chip)
{
    const QFontMetricsF metrics(font(TextRole::Label));
    const double mark = chip.icon.isEmpty() ? 0 : iconSize() + besideIcon;
    return {metrics.horizontalAdvance(chip.text) + mark + 2 * padding + 1, metrics.height() + 7};
}

void paintChip(QPainter *painter, const QRectF &rect, const ChipText &chip)
{
    const ToneColours &colours = Theme::current().tone(chip.tone);
    fillRounded(painter, rect, rect.height() / 2, colours.background);

    const PainterScope scope(painter);
    const Qt::LayoutDirection direction = painter->layoutDirection();
    const double size = iconSize();
    QRectF text = rect.adjusted(padding, 0, -padding, 0);
    if (!chip.icon.isEmpty()) {
        const QRectF mark(rect.left() + padding, rect.center().y() - size / 2, size, size);
        const QRectF rest = text.adjusted(size + besideIcon, 0, 0, 0);
        const bool isRtl = direction == Qt::RightToLeft;
        const double mirror = rect.left() + rect.right();
        paintIcon(painter, isRtl ? mark.translated(mirror - 2 * mark.left() - size, 0) : mark,
                  chip.icon, colours.foreground);
        text = isRtl ? rest.translated(mirror - rest.left() - rest.right(), 0) : rest;
    }
    painter->setFont(font(TextRole::Label));
    painter->setPen(colours.foreground);
    drawElided(painter, text, chip.text);
}

Chip::Chip(const ChipText &content, QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    speakAs(this, Speech::Text);
    setContent(content);
    connect(ThemeBus::instance(), &ThemeBus::changed, this, &QWidget::updateGeometry);
}

void Chip::setContent(const ChipText &content)
{
    m_content = content;
    setAccessibleName(content.text);
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    const QSizeF size = chipSize(m_content);
    return {qCeil(size.width()), qRound(size.height())};
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    paintChip(&painter, rect(), m_content);
}

} // namespace Revisit
