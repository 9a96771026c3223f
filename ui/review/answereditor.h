#pragma once

#include "core/review/form.h"

#include <QObject>

class QWidget;

namespace Revisit {

// What a question is answered with: a widget, and its answer as it is stored.
class AnswerEditor : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual QWidget *widget() const = 0;
    // Where the keyboard goes when the question is asked for.
    virtual QWidget *focusWidget() const { return widget(); }
    // For who hears the form: what each control of an editor of several is about, where
    // the question's own words are not enough.
    virtual void speakOf(const QString &) {}
    virtual QString answer() const = 0;
    // Shows the answer without emitting edited().
    virtual void setAnswer(const QString &answer) = 0;

Q_SIGNALS:
    void edited();        // by the person
    void answeredByKey(); // with one key that leaves nothing to choose: edited() came first
};

// The editor that the type of the question calls for; not for one that stands on
// record.
AnswerEditor *makeEditor(const FormQuestion &question, const QList<Choice> &choices,
                         QWidget *parent);

} // namespace Revisit
