#include "ui/risk/riskbar.h"

#include "ui/base/accessibility.h"
#include "ui/base/button.h"
#include "ui/base/iconmark.h"
#include "ui/base/space.h"
#include "ui/base/theme.h"
#include "ui/base/themedlabel.h"
#include "ui/risk/riskwatch.h"
#include "ui/risk/riskwording.h"

#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Revisit {

RiskBar::RiskBar(const RiskWatch &watch, QWidget *parent)
    : QFrame(parent)
    , m_watch(watch)
    , m_text(new ThemedLabel({}, TextRole::Strong, Ink::Danger, this))
    , m_open(new Button(tr("Look at them…"), ButtonKind::Plain, this))
{
    setObjectName(u"riskBar"_s);
    m_text->setObjectName(u"riskText"_s);
    m_open->setObjectName(u"riskOpen"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Space::page, Space::tiny, Space::page, Space::tiny);
    row->setSpacing(Space::small);
    row->addWidget(new IconMark(u"octagon-alert"_s, Ink::Danger, 18, this));
    row->addWidget(m_text->wrapped(), 1);
    row->addWidget(m_open);
    hide();
    connect(m_open, &QPushButton::clicked, this, &RiskBar::openRequested);
    connect(&watch, &RiskWatch::changed, this, &RiskBar::follow);
}

void RiskBar::follow()
{
    const QString text = RiskWording::summary(m_watch.waiting());
    const bool isNews = text != m_text->text() && !text.isEmpty();
    m_text->setText(text);
    setVisible(!text.isEmpty());
    if (isNews) {
        setAccessibleName(text);
        announce(this);
    }
}

void RiskBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ToneColours &colours = Theme::current().tone(Tone::Danger);
    painter.fillRect(rect(), colours.background);
    painter.fillRect(QRect(0, height() - 1, width(), 1),
                     mixed(colours.background, colours.foreground, 0.3));
}

} // namespace Revisit
