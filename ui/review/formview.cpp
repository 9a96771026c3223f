#include "ui/review/formview.h"

#include "ui/base/accessibility.h"
#include "ui/base/field.h"
#include "ui/base/space.h"
#include "ui/base/themedlabel.h"
#include "ui/language/ownwords.h"
#include "ui/language/wordingpanel.h"
#include "ui/review/answereditor.h"
#include "ui/review/answerwording.h"
#include "ui/review/subjectrows.h"

#include <QRadioButton>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

constexpr int margin = Space::medium; // with the desk's own, the text stands under the case's title

constexpr std::chrono::milliseconds firstSlice{12}; // what is answered first

// To who hears the form a "Yes" alone could be the answer to any question.
void nameButtons(const Field &field, const QString &question)
{
    for (auto *button : field.findChildren<QRadioButton *>())
        //: Spoken name of a choice: %1 is the choice, %2 the question
        button->setAccessibleName(FormView::tr("%1. %2").arg(button->text(), question));
}

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
    keepFocusInSight(this);
    m_builder.setSingleShot(true);
    connect(&m_builder, &QTimer::timeout, this, [this] { build(QDeadlineTimer(slice)); });
    viewport()->setAutoFillBackground(false);
}

void FormView::setForm(const Form &form, const FormSetting &setting)
{
    m_entries.clear();
    m_parts.clear();
    m_rows.clear();
    m_given.clear();
    m_followed.clear();
    m_hints.clear();
    m_lastNumber.clear();
    m_partAt = m_questionAt = 0;
    m_rowsWait = false;
    m_builder.stop();
    m_form = form;
    m_setting = setting;
    auto *page = new QWidget;
    for (QWidget *panel : setting.panels) {
        panel->setParent(page); // until its question is built
        panel->hide();
    }
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(margin, Space::large, margin, margin);
    column->setSpacing(Space::large);
    setWidget(page);
    page->setAutoFillBackground(false); // setWidget() turned it on
    for (const FormPart &part : form.parts)
        addPart(*column, part);
    column->addStretch(1);
    build(QDeadlineTimer(firstSlice));
}

bool FormView::isWhole() const
{
    return m_partAt == m_parts.size() && !m_rowsWait;
}

void FormView::build(const QDeadlineTimer &until)
{
    while (m_partAt < m_parts.size() && (!until.hasExpired() || isAmidRows()))
        addNext();
    follow(Answers(m_followed), until);
    if (isWhole())
        Q_EMIT grown();
    else
        m_builder.start(0);
}

// Whether the next question belongs to the rows before it, of which no block may
// be made before it is there.
bool FormView::isAmidRows() const
{
    const QList<FormQuestion> &questions = m_parts.at(m_partAt).questions;
    return !m_rows.isEmpty() && m_questionAt < questions.size() &&
           m_rows.last()->takes(questions.at(m_questionAt));
}

void FormView::finish()
{
    if (!isWhole())
        build(QDeadlineTimer(QDeadlineTimer::Forever));
}

void FormView::setRecord(const ReviewRecord &record)
{
    m_setting.record = record;
    for (const Entry &entry : std::as_const(m_entries))
        showKept(entry);
}

void FormView::addPart(QVBoxLayout &column, const FormPart &part)
{
    //: %1 is the letter of a part of the form, %2 its title
    const QString title = tr("%1. %2").arg(part.id, part.label());
    auto *heading = new ThemedLabel(title, TextRole::Subtitle, Ink::Primary, widget());
    auto *help = new ThemedLabel(part.hint(), TextRole::Body, Ink::Secondary, widget());
    column.addWidget(heading->wrapped());
    column.addWidget(help->wrapped());
    auto *questions = new QVBoxLayout;
    questions->setSpacing(Space::large);
    column.addLayout(questions);
    m_parts.append({heading, help, questions, part.questions});
}

void FormView::addNext()
{
    const Part &part = m_parts.at(m_partAt);
    if (m_questionAt == part.questions.size()) {
        ++m_partAt;
        m_questionAt = 0;
        return;
    }
    const FormQuestion &question = part.questions.at(m_questionAt++);
    if (question.isVerdict)
        return; // it stands in the bar below
    if (question.isOnRecord())
        addPanel(*part.column, question);
    else if (question.each.isEmpty())
        addQuestion(*part.column, question);
    else
        addRows(*part.column, question);
    m_lastNumber = question.number();
}

void FormView::addQuestion(QVBoxLayout &column, const FormQuestion &question)
{
    // What hangs together has its number once.
    const bool isFirst = m_lastNumber != question.number();
    //: %1 is the number of a question, %2 the question
    const QString label =
        isFirst ? tr("%1  %2").arg(question.number(), question.label()) : question.label();
    column.addWidget(addEntry(question, question.id, {label, question.hint()}, widget()));
}

void FormView::addPanel(QVBoxLayout &column, const FormQuestion &question)
{
    QWidget *panel = m_setting.panels.value(question.type);
    panel->setObjectName(u"answer"_s + question.id);
    panel->show();
    auto *field = new Field({tr("%1  %2").arg(question.id, question.label()), question.hint()},
                            panel, widget());
    column.addWidget(field);
    m_entries.append({question, question.id, nullptr, field});
}

void FormView::addRows(QVBoxLayout &column, const FormQuestion &question)
{
    if (!m_rows.isEmpty() && m_rows.last()->takes(question))
        return m_rows.last()->add(question);
    const auto make = [this](const FormQuestion &asked, const Subject &subject,
                             const QString &label, QWidget *parent) {
        //: %1 is a suspect or victim such as S-001, %2 a question about them
        const QString spoken = tr("%1: %2").arg(subject.label, asked.label());
        const FieldText text{label, asked.hint(), false, spoken};
        return addEntry(asked, answerKey(asked.id, subject.key), text, parent);
    };
    auto *rows = new SubjectRows(question, make, widget());
    column.addWidget(rows);
    m_rows.append(rows);
}

Field *FormView::addEntry(const FormQuestion &question, const QString &key, const FieldText &text,
                          QWidget *parent)
{
    const QList<Choice> choices =
        AnswerWording::choices(question, m_setting.record, m_setting.today);
    AnswerEditor *editor = makeEditor(question, choices, parent);
    editor->widget()->setObjectName(u"answer"_s + key);
    editor->setAnswer(m_given.value(key));
    auto *field = new Field(text, editor->widget(), parent);
    nameButtons(*field, text.spoken.isEmpty() ? text.label : text.spoken);
    if (!text.spoken.isEmpty())
        editor->speakOf(text.spoken);
    connect(editor, &AnswerEditor::edited, this, &FormView::edited);
    connect(editor, &AnswerEditor::answeredByKey, this, [this, key] { Q_EMIT answeredByKey(key); });
    const bool isText = question.type == QuestionType::Text;
    m_entries.append({question, key, editor, field,
                      isText ? addWording(key, editor->widget(), field) : nullptr});
    showKept(m_entries.last());
    if (m_hints.contains(key))
        field->setHint(m_hints.value(key));
    return field;
}

WordingPanel *FormView::addWording(const QString &key, QWidget *editor, Field *field)
{
    auto *panel = new WordingPanel(OwnWords::of(editor), WordingPanel::Answering::Recorded, field);
    panel->setObjectName(u"wording"_s + key);
    field->addBelow(panel);
    connect(panel, &WordingPanel::replaced, this, [this, key](const QString &rule) {
        Q_EMIT wordingReplaced({key, rule});
    });
    connect(panel, &WordingPanel::keepRequested, this, [this, key](const QString &rule) {
        Q_EMIT wordingKept({key, rule});
    });
    return panel;
}

} // namespace Revisit
