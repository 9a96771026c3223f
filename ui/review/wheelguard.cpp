#include "ui/review/wheelguard.h"

#include <QAbstractScrollArea>
#include <QEvent>

namespace Revisit {

namespace {

class WheelGuard : public QObject
{
    Q_OBJECT

public:
    explicit WheelGuard(QWidget *editor)
        : QObject(editor)
        , m_editor(editor)
    {}

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Wheel && !m_editor->hasFocus()) {
            event->ignore();
            return true;
        }
        return QObject::eventFilter(watched, event);
    }

private:
    QWidget *m_editor;
};

} // namespace

void guardWheel(QWidget *editor)
{
    auto *guard = new WheelGuard(editor);
    editor->setFocusPolicy(Qt::StrongFocus); // a wheel gives no focus
    editor->installEventFilter(guard);
    if (auto *area = qobject_cast<QAbstractScrollArea *>(editor))
        area->viewport()->installEventFilter(guard);
}

} // namespace Revisit

#include "wheelguard.moc"
