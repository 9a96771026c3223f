#include "ui/shell/ribbon.h"

#include "ui/base/accessibility.h"
#include "ui/base/painting.h"
#include "ui/base/theme.h"
#include "ui/base/typography.h"

#include <QFontMetrics>

using namespace Qt::StringLiterals;

namespace Revisit {

Ribbon::Ribbon(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    speakAs(this, Speech::Text);
    setNotice({});
    connect(ThemeBus::instance(), &ThemeBus::changed, this, &QWidget::updateGeometry);
}

void Ribbon::setNotice(const QString &notice)
{
    m_notice = notice;
    setAccessibleName(text());
    update();
}

// A marking of the Government Security Classifications Policy: it is not translated.
QString Ribbon::text() const
{
    const QString marking = u"OFFICIAL-SENSITIVE"_s;
    return m_notice.isEmpty() ? marking : marking + u"  ·  "_s + m_notice;
}

QSize Ribbon::sizeHint() const
{
    return {200, QFontMetrics(Revisit::font(TextRole::Caption)).height() + 10};
}

void Ribbon::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), theme.ribbon);
    QFont face = Revisit::font(TextRole::Caption);
    face.setWeight(QFont::DemiBold);
    face.setLetterSpacing(QFont::AbsoluteSpacing, 0.4);
    painter.setFont(face);
    painter.setPen(theme.ribbonText);
    drawElided(&painter, rect().adjusted(8, 0, -8, 0), text(), Qt::AlignCenter);
}

} // namespace Revisit
