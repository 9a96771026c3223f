#include "ui/base/accessibility.h"

#include "ui/base/theme.h"

#include <QAbstractItemView>
#include <QAccessibleWidget>
#include <QApplication>
#include <QComboBox>
#include <QCoreApplication>
#include <QDialog>
#include <QScrollArea>
#include <QScrollBar>
#include <QVariant>
#include <QWidget>

#include <algorithm>

namespace Revisit {

namespace {

constexpr const char *speechProperty = "revisitSpeech";
constexpr const char *placeProperty = "revisitFocusPlace"; // where the last turn put it
constexpr int roomAroundFocus = 72; // for the question above it and its help; Qt wants 50

QAccessible::Role roleOf(Speech speech)
{
    switch (speech) {
    case Speech::Text:
        return QAccessible::StaticText;
    case Speech::Chart:
        return QAccessible::Chart;
    case Speech::Alert:
        return QAccessible::AlertMessage;
    case Speech::Dialog:
        return QAccessible::Dialog;
    case Speech::Group:
        return QAccessible::Grouping;
    }
    Q_UNREACHABLE();
}

class SpokenWidget : public QAccessibleWidget
{
public:
    SpokenWidget(QWidget *widget, Speech speech)
        : QAccessibleWidget(widget, roleOf(speech))
        , m_speech(speech)
    {}

    int childCount() const override { return isLeaf() ? 0 : QAccessibleWidget::childCount(); }

    QAccessibleInterface *child(int index) const override
    {
        return isLeaf() ? nullptr : QAccessibleWidget::child(index);
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        // Qt says of no dialog that it is modal, so a reader would wander out into the page.
        state.modal = m_speech == Speech::Dialog && (!widget()->isWindow() || widget()->isModal());
        return state;
    }

private:
    bool isLeaf() const { return m_speech == Speech::Text || m_speech == Speech::Chart; }

    Speech m_speech;
};

// Qt's own interface, which is not public, gives a combo box its text for a name
// on Linux: of ten boxes that say "As recorded" nobody could tell which is which.
class SpokenChoice : public QAccessibleWidget
{
    Q_DECLARE_TR_FUNCTIONS(Revisit::SpokenChoice)

public:
    explicit SpokenChoice(QComboBox *box)
        : QAccessibleWidget(box, QAccessible::ComboBox)
        , m_box(box)
    {}

    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Value)
            return m_box->currentText();
        if (kind != QAccessible::Name)
            return QAccessibleWidget::text(kind);
        const QString about = m_box->accessibleName();
        if (about.isEmpty())
            return m_box->currentText();
        //: Spoken name of a choice: %1 is what it is about, %2 what is chosen
        return tr("%1: %2").arg(about, m_box->currentText());
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.expandable = true;
        state.expanded = m_box->view()->isVisible();
        state.collapsed = !state.expanded;
        return state;
    }

    int childCount() const override { return 1; }

    QAccessibleInterface *child(int index) const override
    {
        return index == 0 ? QAccessible::queryAccessibleInterface(m_box->view()) : nullptr;
    }

    int indexOfChild(const QAccessibleInterface *child) const override
    {
        return child->object() == m_box->view() ? 0 : -1;
    }

    QStringList actionNames() const override
    {
        return QAccessibleWidget::actionNames() + QStringList{showMenuAction(), pressAction()};
    }

    void doAction(const QString &action) override
    {
        if (action != showMenuAction() && action != pressAction())
            return QAccessibleWidget::doAction(action);
        m_box->view()->isVisible() ? m_box->hidePopup() : m_box->showPopup();
    }

private:
    QComboBox *m_box;
};

QAccessibleInterface *spokenInterface(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    // A reader that is already listening asks while the box is being made, before anybody
    // can have said what it is about: so every box is asked anew each time.
    if (auto *box = qobject_cast<QComboBox *>(widget); box && !box->isEditable())
        return new SpokenChoice(box);
    const QVariant speech = widget ? widget->property(speechProperty) : QVariant();
    if (speech.isValid())
        return new SpokenWidget(widget, Speech(speech.toInt()));
    return qobject_cast<QDialog *>(widget) ? new SpokenWidget(widget, Speech::Dialog) : nullptr;
}

bool isStop(const QWidget *widget)
{
    return (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy();
}

void turnTo(QScrollArea &area, const QWidget &widget)
{
    const int height = area.viewport()->height();
    const int top = widget.mapTo(area.viewport(), QPoint()).y();
    const int bottom = top + widget.height();
    if (top >= 0 && bottom <= height)
        return;
    int room = std::clamp((height - widget.height()) / 2, 0, Theme::px(roomAroundFocus));
    const bool isAbove = top < 0 && widget.height() < height;
    // Two in a row in one place would look as if the keyboard had not moved.
    const int place = isAbove ? height - room - widget.height() : room;
    const bool isSame = area.property(placeProperty) == place;
    room = isSame ? room / 2 : room;
    area.setProperty(placeProperty, isSame ? QVariant() : QVariant(place));
    QScrollBar *bar = area.verticalScrollBar();
    bar->setValue(bar->value() + (isAbove ? bottom - height + room : top - room));
}

} // namespace

void speakAs(QWidget *widget, Speech speech, const QString &name)
{
    widget->setProperty(speechProperty, int(speech));
    if (!name.isEmpty())
        widget->setAccessibleName(name);
}

void describe(QWidget *widget, const QString &description)
{
    widget->setAccessibleDescription(description);
    QAccessibleEvent event(widget, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void announce(QWidget *alert)
{
    QAccessibleEvent event(alert, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void keepFocusInSight(QScrollArea *area)
{
    const auto follow = [area](QWidget *before, QWidget *now) {
        if (!now || !area->isAncestorOf(now))
            return;
        // What a click reaches is in sight already, and must not move from under the mouse.
        const bool isByKey = before && before->window() == now->window() &&
                             QGuiApplication::mouseButtons() == Qt::NoButton;
        if (isByKey || now->visibleRegion().isEmpty())
            turnTo(*area, *now);
    };
    QObject::connect(qApp, &QApplication::focusChanged, area, follow);
}

void orderTabs(QWidget *part)
{
    QWidget *before = part->previousInFocusChain();
    while (before != part && (part->isAncestorOf(before) || !isStop(before)))
        before = before->previousInFocusChain();
    for (QWidget *widget : part->findChildren<QWidget *>()) {
        if (!isStop(widget) || widget->window() != part->window())
            continue;
        if (before != part)
            QWidget::setTabOrder(before, widget);
        before = widget;
    }
}

void orderTabsAsSeen(const QList<QWidget *> &parts)
{
    const auto place = [](const QWidget *widget) {
        const QPoint middle = widget->mapTo(widget->window(), widget->rect().center());
        return std::pair(middle.y(), middle.x());
    };
    QWidget *before = nullptr;
    for (const QWidget *part : parts) {
        QList<QWidget *> stops = part->findChildren<QWidget *>();
        stops.removeIf([](const QWidget *widget) { return !isStop(widget); });
        std::ranges::sort(stops, {}, place);
        for (QWidget *widget : std::as_const(stops)) {
            if (before)
                QWidget::setTabOrder(before, widget);
            before = widget;
        }
    }
}

void installAccessibility()
{
    QAccessible::installFactory(spokenInterface);
}

} // namespace Revisit
