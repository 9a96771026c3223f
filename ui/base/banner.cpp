#include "ui/base/banner.h"

#include "ui/base/accessibility.h"
#include "ui/base/icons.h"
#include "ui/base/painting.h"
#include "ui/base/space.h"
#include "ui/base/themedlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

constexpr int iconLeft = 13;

QString iconOf(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
    case Tone::Info:
    case Tone::Violet:
        return u"info"_s;
    case Tone::Ok:
        return u"circle-check"_s;
    case Tone::Warning:
        return u"triangle-alert"_s;
    case Tone::Danger:
        return u"octagon-alert"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

Banner::Banner(Tone tone, const QString &text, QWidget *parent)
    : QFrame(parent)
    , m_tone(tone)
    , m_label(new ThemedLabel(text, TextRole::Body, Ink::Primary, this))
    , m_row(new QHBoxLayout(this))
{
    speakAs(this, Speech::Alert);
    m_label->wrapped();
    m_row->setSpacing(Space::medium);
    m_row->addWidget(m_label, 1);
    applySizes();
    connect(ThemeBus::instance(), &ThemeBus::changed, this, &Banner::applySizes);
}

QString Banner::text() const
{
    return m_label->text();
}

void Banner::setText(const QString &text)
{
    m_label->setText(text);
    setAccessibleName(text);
}

void Banner::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void Banner::addButton(QPushButton *button)
{
    m_row->addWidget(button, 0, Qt::AlignVCenter);
}

void Banner::applySizes()
{
    const int icon = iconLeft + Theme::px(17) + 10;
    const bool isRtl = layoutDirection() == Qt::RightToLeft;
    m_row->setContentsMargins(isRtl ? Space::card : icon, 9, isRtl ? icon : Space::card, 9);
}

void Banner::paintEvent(QPaintEvent *)
{
    const ToneColours &colours = Theme::current().tone(m_tone);
    QPainter painter(this);
    fillRounded(&painter, rect(), Radius::control, colours.background,
                {withAlpha(colours.foreground, 0.35)});
    const int size = Theme::px(17);
    const QRect mark(iconLeft, 11, size, size);
    paintIcon(&painter, QStyle::visualRect(layoutDirection(), rect(), mark), iconOf(m_tone),
              colours.foreground);
}

} // namespace Revisit
