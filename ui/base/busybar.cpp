#include "ui/base/busybar.h"

#include "ui/base/accessibility.h"
#include "ui/base/painting.h"
#include "ui/base/theme.h"

#include <chrono>

using namespace std::chrono_literals;

namespace Revisit {

namespace {

constexpr auto patience = 200ms;
constexpr auto frame = 33ms;

} // namespace

BusyBar::BusyBar(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(3);
    speakAs(this, Speech::Text);
    connect(&m_timer, &QTimer::timeout, this, &BusyBar::step);
}

void BusyBar::setBusy(bool isBusy)
{
    if (isBusy && !m_timer.isActive()) {
        m_timer.start(patience);
    } else if (!isBusy) {
        m_timer.stop();
        m_isShown = false;
        setAccessibleName({});
        update();
    }
}

void BusyBar::step()
{
    if (!m_isShown) {
        m_isShown = true;
        m_position = 0;
        m_timer.start(frame);
        //: Spoken while the program is fetching or saving
        setAccessibleName(tr("Working"));
    }
    m_position = (m_position + 25) % 1000;
    update();
}

void BusyBar::paintEvent(QPaintEvent *)
{
    if (!m_isShown)
        return;
    QPainter painter(this);
    const double length = width() * 0.25;
    const double left = (width() + length) * m_position / 1000.0 - length;
    fillRounded(&painter, QRectF(left, 0, length, height()), height() / 2.0,
                Theme::current().accent);
}

} // namespace Revisit
