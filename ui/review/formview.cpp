#include "ui/review/formview.h"

#include "ui/base/field.h"
#include "ui/base/space.h"
#include "ui/base/themedlabel.h"
#include "ui/review/answereditor.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

constexpr int margin = 20;

} // namespace

FormView::FormView(QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(u"reviewForm"_s);
    setAccessibleName(tr("Review form"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus); // the questions take it
    viewport()->setAutoFillBackground(false);
}

void FormView::setForm(const Form &form, QDate today, QWidget *scope)
{
    m_entries.clear();
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(margin, Space::large, margin, margin);
    column->setSpacing(Space::large);
    setWidget(page);
    page->setAutoFillBackground(false); // setWidget() turned it on
    for (const FormPart &part : form.parts) {
        addPart(*column, part, today);
        if (part.id == "B"_L1)
            column->addWidget(scope);
    }
    column->addStretch(1);
}

void FormView::addPart(QVBoxLayout &column, const FormPart &part, QDate today)
{
    //: %1 is the letter of a part of the form, %2 its title
    const QString title = tr("%1. %2").arg(part.id, part.label());
    column.addWidget(
        (new ThemedLabel(title, TextRole::Subtitle, Ink::Primary, widget()))->wrapped());
    if (!part.help.isEmpty())
        column.addWidget(
            (new ThemedLabel(part.help, TextRole::Body, Ink::Secondary, widget()))->wrapped());
    for (const FormQuestion &question : part.questions) {
        if (!question.isVerdict)
            addQuestion(column, question, today);
    }
}

void FormView::addQuestion(QVBoxLayout &column, const FormQuestion &question, QDate today)
{
    AnswerEditor *editor = makeEditor(question, today, widget());
    editor->widget()->setObjectName(u"answer"_s + question.id);
    //: %1 is the number of a question, %2 the question
    auto *field = new Field({tr("%1  %2").arg(question.id, question.label()), question.help},
                            editor->widget(), widget());
    connect(editor, &AnswerEditor::edited, this, &FormView::edited);
    column.addWidget(field);
    m_entries.append({question, editor, field});
}

void FormView::setAnswers(const Answers &answers)
{
    for (const Entry &entry : std::as_const(m_entries))
        entry.editor->setAnswer(answers.value(entry.question.id));
    follow(answers);
}

Answers FormView::answers() const
{
    Answers answers;
    for (const Entry &entry : m_entries)
        answers.insert(entry.question.id, entry.editor->answer());
    return answers;
}

void FormView::follow(const Answers &answers)
{
    const bool isAssessment = stageFor(answers) == ReviewStage::Assessment;
    for (const Entry &entry : std::as_const(m_entries)) {
        const Mandatory mandatory = entry.question.mandatory;
        entry.field->setVisible(holds(entry.question.when, answers));
        entry.field->setRequired(mandatory == Mandatory::AtTriage ||
                                 (mandatory == Mandatory::AtAssessment && isAssessment));
    }
}

void FormView::showMissing(const QList<Missing> &missing)
{
    for (const Entry &entry : std::as_const(m_entries)) {
        const auto found = std::ranges::find(missing, entry.question.id, &Missing::question);
        entry.field->setError(found == missing.end() ? QString() : found->message);
    }
}

bool FormView::goTo(const QString &question)
{
    for (const Entry &entry : std::as_const(m_entries)) {
        if (entry.question.id != question)
            continue;
        ensureWidgetVisible(entry.field, 0, Space::page);
        entry.editor->focusWidget()->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return false;
}

} // namespace Revisit
