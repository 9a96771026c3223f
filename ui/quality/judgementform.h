#pragma once

#include "core/quality/secondreview.h"

#include <QList>
#include <QScrollArea>

class QComboBox;
class QPlainTextEdit;
class QVBoxLayout;

namespace Revisit {

class Field;

// The five questions that are answered twice, with a rationale. Nothing is chosen
// beforehand.
class JudgementForm : public QScrollArea
{
    Q_OBJECT

public:
    explicit JudgementForm(QWidget *parent = nullptr);

    void choose(JudgedQuestion question, const QString &code);
    void restore(const Judgement &draft);
    Judgement judgement() const;
    bool isTouched() const; // something was answered or written since it was made or chosen for

    // Says at each field what is missing and takes the keyboard to the first.
    bool check();

Q_SIGNALS:
    void edited(); // by the person

private:
    struct Asked {
        JudgedQuestion question;
        QComboBox *choice;
        Field *field;
    };

    void ask(JudgedQuestion question, QWidget *form, QVBoxLayout *column);
    QString chosen(JudgedQuestion question) const;

    QList<Asked> m_asked;
    QPlainTextEdit *m_rationale;
    Field *m_rationaleField;
    Judgement m_before; // as it was given to the person
};

} // namespace Revisit
