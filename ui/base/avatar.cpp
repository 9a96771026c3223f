#include "ui/base/avatar.h"

#include "ui/base/painting.h"
#include "ui/base/theme.h"
#include "ui/base/typography.h"

#include <array>

namespace Revisit {

namespace {

QString initials(const QString &name)
{
    const QStringList parts = name.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (parts.isEmpty())
        return {};
    const QString first = parts.first().left(1);
    return (parts.size() > 1 ? first + parts.last().left(1) : first).toUpper();
}

// The same name has the same colour on every machine; red is kept for warnings.
Tone toneOf(const QString &name)
{
    constexpr std::array tones{Tone::Info, Tone::Ok, Tone::Warning, Tone::Violet, Tone::Neutral};
    quint32 sum = 0;
    for (const QChar letter : name)
        sum = sum * 31 + letter.unicode();
    return tones[sum % tones.size()];
}

} // namespace

void paintAvatar(QPainter *painter, const QRectF &rect, const QString &name)
{
    const Theme &theme = Theme::current();
    const PainterScope scope(painter);
    if (name.isEmpty()) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(theme.control, 1.4, Qt::DashLine));
        painter->drawEllipse(rect.adjusted(1, 1, -1, -1));
        return;
    }
    const ToneColours &colours = theme.tone(toneOf(name));
    painter->setPen(Qt::NoPen);
    painter->setBrush(colours.background);
    painter->drawEllipse(rect);
    QFont face = font(TextRole::Caption);
    face.setPixelSize(std::max(9, int(rect.height() * 0.38)));
    face.setWeight(QFont::DemiBold);
    painter->setFont(face);
    painter->setPen(colours.foreground);
    painter->drawText(rect, Qt::AlignCenter, initials(name));
}

Avatar::Avatar(const QString &name, int size, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_size(size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(ThemeBus::instance(), &ThemeBus::changed, this, &QWidget::updateGeometry);
}

void Avatar::setName(const QString &name)
{
    m_name = name;
    update();
}

QSize Avatar::sizeHint() const
{
    return {Theme::px(m_size), Theme::px(m_size)};
}

void Avatar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintAvatar(&painter, rect(), m_name);
}

} // namespace Revisit
