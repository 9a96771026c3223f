#pragma once

#include "core/review/reviewrules.h"

#include <QDate>
#include <QScrollArea>

class QVBoxLayout;

namespace Revisit {

class AnswerEditor;
class Field;

// The questions of a form with an editor each, part by part. It is built from
// the form's data; the verdict is answered elsewhere.
class FormView : public QScrollArea
{
    Q_OBJECT

public:
    explicit FormView(QWidget *parent = nullptr);

    // `scope` is shown above the part on scope and then belongs to this view.
    void setForm(const Form &form, QDate today, QWidget *scope);
    void setAnswers(const Answers &answers);
    Answers answers() const;

    // Shows the questions that apply to the answers and says which are required.
    void follow(const Answers &answers);
    // Says beside each question what is missing; an empty list clears it.
    void showMissing(const QList<Missing> &missing);
    bool goTo(const QString &question);

Q_SIGNALS:
    void edited();

private:
    struct Entry {
        FormQuestion question;
        AnswerEditor *editor;
        Field *field;
    };

    void addPart(QVBoxLayout &column, const FormPart &part, QDate today);
    void addQuestion(QVBoxLayout &column, const FormQuestion &question, QDate today);

    QList<Entry> m_entries;
};

} // namespace Revisit
