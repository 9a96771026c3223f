#pragma once

#include "core/review/reviewrules.h"

#include <QDate>
#include <QDeadlineTimer>
#include <QHash>
#include <QScrollArea>
#include <QTimer>

#include <chrono>

class QVBoxLayout;

namespace Revisit {

class AnswerEditor;
class Field;
struct FieldText;
class SubjectRows;
class ThemedLabel;
class WordingPanel;

// What a form is shown with, beside its answers.
struct FormSetting {
    QDate today;
    ReviewRecord record;
    // What shows the questions that stand on record; they then belong to the form.
    QHash<QuestionType, QWidget *> panels = {};
};

// A rule on language that points something out in an answer.
struct WordingPlace {
    QString key; // of the answer
    QString rule;
};

// The questions of a form with an editor each, part by part. It is built from
// the form's data; the verdict is answered elsewhere. The first questions are there
// at once, the others follow in slices of a few milliseconds, so that a long form
// never holds the window up.
class FormView : public QScrollArea
{
    Q_OBJECT

public:
    explicit FormView(QWidget *parent = nullptr);

    void setForm(const Form &form, const FormSetting &setting);
    // Whether every question has its editor by now.
    bool isWhole() const;
    void setRecord(const ReviewRecord &record);
    void setAnswers(const Answers &answers);
    // Those that were set, with what was edited since.
    Answers answers() const;

    // Shows the questions that apply to the answers and says which are required.
    void follow(const Answers &answers);
    // What a question is answered in the light of, such as what a rule gives.
    void setHint(const QString &key, const QString &hint);
    // Says beside each question what is missing; an empty list clears it.
    void showMissing(const QList<Missing> &missing);
    bool goTo(const QString &key);

Q_SIGNALS:
    void edited();
    void answeredByKey(const QString &key);
    void grown(); // by questions about somebody or something that was named
    void wordingReplaced(const Revisit::WordingPlace &place);
    void wordingKept(const Revisit::WordingPlace &place); // that is wished

private:
    static constexpr std::chrono::milliseconds slice{8}; // of work, before events are seen to

    struct Entry {
        FormQuestion question;
        QString key;
        AnswerEditor *editor = nullptr; // nothing: stands on record
        Field *field = nullptr;
        WordingPanel *wording = nullptr; // of a text
    };
    struct Part {
        ThemedLabel *title;
        ThemedLabel *help;
        QVBoxLayout *column;
        QList<FormQuestion> questions;
    };

    void addPart(QVBoxLayout &column, const FormPart &part);
    void build(const QDeadlineTimer &until);
    void finish();
    bool isAmidRows() const;
    void addNext();
    void addQuestion(QVBoxLayout &column, const FormQuestion &question);
    void addPanel(QVBoxLayout &column, const FormQuestion &question);
    void addRows(QVBoxLayout &column, const FormQuestion &question);
    Field *addEntry(const FormQuestion &question, const QString &key, const FieldText &text,
                    QWidget *parent);
    WordingPanel *addWording(const QString &key, QWidget *editor, Field *field);
    void showKept(const Entry &entry);
    void followRows(const Answers &answers, const QDeadlineTimer &until);
    void follow(const Answers &answers, const QDeadlineTimer &until);
    void compareWithFile(const Entry &entry, const QString &answer);

    Form m_form;
    FormSetting m_setting;
    Answers m_given;
    QList<Part> m_parts;
    QList<Entry> m_entries;
    QList<SubjectRows *> m_rows;
    QTimer m_builder;
    qsizetype m_partAt = 0; // of the question that is built next
    qsizetype m_questionAt = 0;
    QString m_lastNumber;    // of the question that was built last
    bool m_rowsWait = false; // for blocks of their own
    Answers m_followed;      // that the shown questions apply to
    QHash<QString, QString> m_hints;
};

} // namespace Revisit
