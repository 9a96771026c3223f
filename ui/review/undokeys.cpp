#include "ui/review/undokeys.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace Revisit {

namespace {

bool canUndo(const QObject *editor)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(editor))
        return line->isUndoAvailable();
    const auto *paragraph = qobject_cast<const QPlainTextEdit *>(editor);
    return paragraph && paragraph->document()->isUndoAvailable();
}

bool canRedo(const QObject *editor)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(editor))
        return line->isRedoAvailable();
    const auto *paragraph = qobject_cast<const QPlainTextEdit *>(editor);
    return paragraph && paragraph->document()->isRedoAvailable();
}

} // namespace

UndoKeys::UndoKeys(QWidget *form)
    : QObject(form)
    , m_form(form)
{
    connect(qApp, &QApplication::focusChanged, this, &UndoKeys::follow);
}

void UndoKeys::follow(QWidget *before, QWidget *now)
{
    const bool wasInside = before && m_form->isAncestorOf(before);
    const bool isInside = now && m_form->isAncestorOf(now);
    if (wasInside)
        before->removeEventFilter(this);
    if (isInside)
        now->installEventFilter(this);
    if (wasInside || isInside)
        Q_EMIT moved();
}

bool UndoKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return QObject::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isUnused = (key->matches(QKeySequence::Undo) && !canUndo(watched)) ||
                          (key->matches(QKeySequence::Redo) && !canRedo(watched));
    if (!isUnused)
        return QObject::eventFilter(watched, event);
    event->ignore();
    return true;
}

} // namespace Revisit
