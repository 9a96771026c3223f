#include "ui/base/windowbar.h"

#include "ui/base/accessibility.h"
#include "ui/base/button.h"
#include "ui/base/iconmark.h"
#include "ui/base/space.h"
#include "ui/base/themedlabel.h"

#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Revisit {

WindowBar::WindowBar(Tone tone, const QString &icon, QWidget *parent)
    : QFrame(parent)
    , m_tone(tone)
    , m_text(new ThemedLabel({}, TextRole::Strong,
                             tone == Tone::Danger ? Ink::Danger : Ink::Primary, this))
    , m_row(new QHBoxLayout(this))
{
    m_text->setObjectName(u"barText"_s);
    m_row->setContentsMargins(Space::page, Space::tiny, Space::page, Space::tiny);
    m_row->setSpacing(Space::small);
    m_row->addWidget(
        new IconMark(icon, tone == Tone::Danger ? Ink::Danger : Ink::Secondary, 18, this));
    m_row->addWidget(m_text->wrapped(), 1);
    hide();
}

void WindowBar::say(const QString &text)
{
    const bool isNews = text != m_text->text() && !text.isEmpty();
    m_text->setText(text);
    setVisible(!text.isEmpty());
    if (isNews) {
        setAccessibleName(text);
        announce(this);
    }
}

void WindowBar::addButton(Button *button)
{
    m_row->addWidget(button);
}

void WindowBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ToneColours &colours = Theme::current().tone(m_tone);
    painter.fillRect(rect(), colours.background);
    painter.fillRect(QRect(0, height() - 1, width(), 1),
                     mixed(colours.background, colours.foreground, 0.3));
}

} // namespace Revisit
