#include "ui/base/toast.h"

#include "ui/base/accessibility.h"
#include "ui/base/icons.h"
#include "ui/base/painting.h"
#include "ui/base/space.h"
#include "ui/base/themedlabel.h"

#include <QApplication>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStyle>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Revisit {

namespace {

constexpr auto shownFor = 6s;
constexpr QMargins shadowRoom(12, 10, 12, 14);

class ToastButton : public QPushButton
{
    Q_OBJECT

public:
    using QPushButton::QPushButton;

    QSize sizeHint() const override
    {
        const QFontMetrics metrics(Revisit::font(TextRole::Strong));
        return {metrics.horizontalAdvance(text()) + 20, Theme::px(28)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::current();
        QPainter painter(this);
        painter.setFont(Revisit::font(TextRole::Strong));
        painter.setPen(theme.bubbleAction);
        painter.drawText(rect(), Qt::AlignCenter, text());
        if (hasFocus())
            drawFocusRing(&painter, rect(), 5, theme.bubbleAction);
    }
};

} // namespace

Toast::Toast(QWidget *window, const QString &text, const QString &action)
    : QFrame(window)
{
    setObjectName(u"toast"_s);
    speakAs(this, Speech::Alert, text);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(shadowRoom + QMargins(14, 8, 14, 8));
    row->setSpacing(Space::small);
    row->addSpacing(Theme::px(16) + 2);
    row->addWidget(new ThemedLabel(text, TextRole::Body, Ink::OnBubble, this));
    row->addSpacing(6);
    if (!action.isEmpty()) {
        auto *button = new ToastButton(action, this);
        button->setObjectName(u"toastAction"_s);
        button->installEventFilter(this);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this] {
            Q_EMIT acted();
            dismiss();
        });
    }
    window->installEventFilter(this);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Toast::dismiss);
    m_timer.start(shownFor);
}

Toast *Toast::tell(QWidget *anchor, const QString &text, const QString &action)
{
    QWidget *window = anchor->window();
    const auto earlier = window->findChildren<Toast *>(QString(), Qt::FindDirectChildrenOnly);
    for (Toast *toast : earlier)
        toast->dismiss();
    auto *toast = new Toast(window, text, action);
    toast->place();
    toast->show();
    toast->raise();
    announce(toast);
    return toast;
}

void Toast::place()
{
    const QRect room =
        parentWidget()->rect().adjusted(Space::small, Space::small, -Space::small, -Space::small);
    setGeometry(QStyle::alignedRect(layoutDirection(), Qt::AlignRight | Qt::AlignBottom,
                                    sizeHint().boundedTo(room.size()), room));
}

void Toast::pauseOrResume()
{
    const bool isAttended = underMouse() || isAncestorOf(QApplication::focusWidget());
    if (isAttended)
        m_timer.stop();
    else if (!m_timer.isActive())
        m_timer.start(shownFor);
}

void Toast::dismiss()
{
    hide();
    deleteLater();
}

void Toast::enterEvent(QEnterEvent *)
{
    pauseOrResume();
}

void Toast::leaveEvent(QEvent *)
{
    pauseOrResume();
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    const auto type = event->type();
    if (watched == parent() && type == QEvent::Resize)
        place();
    else if (type == QEvent::FocusIn || type == QEvent::FocusOut)
        QTimer::singleShot(0, this, &Toast::pauseOrResume);
    return QFrame::eventFilter(watched, event);
}

void Toast::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    const QRect box = rect().marginsRemoved(shadowRoom);
    drawSoftShadow(&painter, box, Radius::card, 12);
    fillRounded(&painter, box, Radius::card, theme.bubble,
                {theme.isDark ? theme.control : theme.bubble});
    const int size = Theme::px(16);
    const QRect mark(box.left() + 14, box.center().y() + 1 - size / 2, size, size);
    paintIcon(&painter, QStyle::visualRect(layoutDirection(), rect(), mark), u"circle-check"_s,
              Theme::dark().tone(Tone::Ok).foreground);
}

} // namespace Revisit

#include "toast.moc"
