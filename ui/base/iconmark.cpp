#include "ui/base/iconmark.h"

#include "ui/base/icons.h"

#include <QPainter>

namespace Revisit {

IconMark::IconMark(const QString &icon, Ink ink, int size, QWidget *parent)
    : QWidget(parent)
    , m_icon(icon)
    , m_ink(ink)
    , m_size(size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(ThemeBus::instance(), &ThemeBus::changed, this, &QWidget::updateGeometry);
}

void IconMark::setIcon(const QString &icon, Ink ink)
{
    m_icon = icon;
    m_ink = ink;
    update();
}

QSize IconMark::sizeHint() const
{
    return {Theme::px(m_size), Theme::px(m_size)};
}

void IconMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintIcon(&painter, rect(), m_icon, Theme::current().ink(m_ink));
}

} // namespace Revisit
