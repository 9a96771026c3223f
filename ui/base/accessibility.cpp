#include "ui/base/accessibility.h"

#include <QAccessibleWidget>
#include <QApplication>
#include <QDialog>
#include <QScrollArea>
#include <QVariant>
#include <QWidget>

namespace Revisit {

namespace {

constexpr const char *speechProperty = "revisitSpeech";

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

QAccessibleInterface *spokenInterface(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    const QVariant speech = widget ? widget->property(speechProperty) : QVariant();
    if (speech.isValid())
        return new SpokenWidget(widget, Speech(speech.toInt()));
    return qobject_cast<QDialog *>(widget) ? new SpokenWidget(widget, Speech::Dialog) : nullptr;
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
    QObject::connect(qApp, &QApplication::focusChanged, area, [area](QWidget *, QWidget *now) {
        // What a click reaches is in sight already, and must not move from under the mouse.
        if (now && area->isAncestorOf(now) && now->visibleRegion().isEmpty())
            area->ensureWidgetVisible(now);
    });
}

void installAccessibility()
{
    QAccessible::installFactory(spokenInterface);
}

} // namespace Revisit
