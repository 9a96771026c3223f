#pragma once

#include <QObject>
#include <QPointer>

class QWidget;

namespace Revisit {

// A text that is being edited takes Undo and Redo for itself, also when it has
// nothing to undo. This lets the keys through to the form then.
class UndoKeys : public QObject
{
    Q_OBJECT

public:
    explicit UndoKeys(QWidget *form); // whose editors are meant

Q_SIGNALS:
    void moved(); // the keyboard, within the form or out of it

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(QWidget *before, QWidget *now);

    QWidget *m_form;
};

} // namespace Revisit
