#include "ui/base/field.h"
#include "ui/base/space.h"
#include "ui/base/themedlabel.h"
#include "ui/language/wordingpanel.h"
#include "ui/review/answereditor.h"
#include "ui/review/answerwording.h"
#include "ui/review/formview.h"
#include "ui/review/subjectrows.h"

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

// What says itself where the field cannot: the first control that takes the keyboard.
QWidget *firstControl(QWidget *panel)
{
    for (QWidget *child : panel->findChildren<QWidget *>()) {
        if (child->focusPolicy() & Qt::TabFocus && child->isVisibleTo(panel))
            return child;
    }
    return panel;
}

} // namespace

void FormView::showKept(const Entry &entry)
{
    if (!entry.wording)
        return;
    QStringList rules;
    for (const LanguageAnswer &answer : std::as_const(m_setting.record.languageAnswers)) {
        if (answer.place == entry.key && answer.disposition == LanguageDisposition::Dismissed)
            rules.append(answer.rule);
    }
    entry.wording->setKept(rules);
}

// What the file says stays in sight when the answer says something else.
void FormView::compareWithFile(const Entry &entry, const QString &answer)
{
    const QString onFile = m_setting.record.onFile.value(entry.key);
    if (onFile.isEmpty() || !entry.question.help.isEmpty())
        return;
    //: Under an answer that the original file gives
    const QString same = tr("As on file");
    //: %1 is what the original file says to a question
    const QString other =
        tr("On file: %1").arg(AnswerWording::text(entry.question, onFile, m_setting.record));
    entry.field->setHint(answer == onFile ? same : other);
}

void FormView::setAnswers(const Answers &answers)
{
    m_given = answers;
    for (const Entry &entry : std::as_const(m_entries)) {
        // What is shown already keeps its place in the text and its own undo.
        if (entry.editor && entry.editor->answer() != answers.value(entry.key))
            entry.editor->setAnswer(answers.value(entry.key));
    }
    follow(answers);
}

Answers FormView::answers() const
{
    Answers answers = m_given;
    for (const Entry &entry : m_entries) {
        if (entry.editor)
            answers.insert(entry.key, entry.editor->answer());
    }
    return answers;
}

void FormView::follow(const Answers &answers)
{
    m_followed = answers;
    const qsizetype before = m_entries.size();
    // While the form still grows, its blocks come with the next slice.
    follow(answers, m_builder.isActive() ? QDeadlineTimer() : QDeadlineTimer(slice));
    if (!isWhole())
        m_builder.start(0);
    else if (m_entries.size() != before)
        Q_EMIT grown();
}

void FormView::follow(const Answers &answers, const QDeadlineTimer &until)
{
    followRows(answers, until);
    const ReviewStage stage = stageFor(answers);
    // Hiding what has the keyboard may lead back here and add more.
    const QList<Entry> entries = m_entries;
    for (const Entry &entry : entries) {
        if (const bool needed = isNeeded(entry.question, stage);
            entry.field->isRequired() != needed)
            entry.field->setRequired(needed);
        entry.field->setVisible(
            holds(entry.question.when, answers, AnswerPlace::of(entry.key).subject));
        compareWithFile(entry, answers.value(entry.key));
    }
    for (const Part &part : std::as_const(m_parts)) {
        const bool applies = std::ranges::any_of(part.questions, [&](const FormQuestion &question) {
            return holds(question.when, answers);
        });
        part.title->setVisible(applies);
        part.help->setVisible(applies && !part.help->text().isEmpty());
    }
}

void FormView::followRows(const Answers &answers, const QDeadlineTimer &until)
{
    m_rowsWait = false;
    for (SubjectRows *rows : std::as_const(m_rows)) {
        const FormQuestion &question = rows->question();
        const bool applies = holds(question.when, answers);
        const QList<Subject> subjects =
            applies ? m_setting.record.subjectsOf(question, answers) : QList<Subject>();
        if (!rows->show(subjects, m_form, until))
            m_rowsWait = true;
    }
}

void FormView::setHint(const QString &key, const QString &hint)
{
    m_hints.insert(key, hint);
    const auto found = std::ranges::find(m_entries, key, &Entry::key);
    if (found != m_entries.end())
        found->field->setHint(hint);
}

void FormView::showMissing(const QList<Missing> &missing)
{
    if (!missing.isEmpty())
        finish();
    for (const Entry &entry : std::as_const(m_entries)) {
        const auto found = std::ranges::find(missing, entry.key, &Missing::question);
        entry.field->setError(found == missing.end() ? QString() : found->message);
    }
}

bool FormView::goTo(const QString &key)
{
    if (std::ranges::find(m_entries, key, &Entry::key) == m_entries.end())
        finish();
    for (const Entry &entry : std::as_const(m_entries)) {
        if (entry.key != key || !entry.field->isVisibleTo(this))
            continue;
        ensureWidgetVisible(entry.field, 0, Space::page);
        QWidget *control =
            entry.editor ? entry.editor->focusWidget() : firstControl(entry.field->editor());
        control->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return false;
}

} // namespace Revisit
