#include "ui/review/subjectrows.h"

#include "ui/base/field.h"
#include "ui/base/space.h"
#include "ui/base/themedlabel.h"
#include "ui/review/answerwording.h"

#include <QSet>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

constexpr int indent = 20;

} // namespace

SubjectRows::SubjectRows(const FormQuestion &first, MakeField makeField, QWidget *parent)
    : QWidget(parent)
    , m_questions{first}
    , m_makeField(std::move(makeField))
    , m_column(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::medium);
    if (!first.title().isEmpty()) {
        //: %1 is the number of a question, %2 the question
        const QString title = tr("%1  %2").arg(first.number(), first.title());
        column->addWidget(
            (new ThemedLabel(title, TextRole::Strong, Ink::Primary, this))->wrapped());
    }
    m_column->setContentsMargins(indent, 0, 0, 0);
    m_column->setSpacing(Space::large);
    column->addLayout(m_column);
}

bool SubjectRows::takes(const FormQuestion &question) const
{
    return question.each == this->question().each && question.number() == this->question().number();
}

bool SubjectRows::show(const QList<Subject> &subjects, const Form &form,
                       const QDeadlineTimer &until)
{
    setVisible(!subjects.isEmpty());
    QSet<QString> shown;
    for (const Subject &subject : subjects)
        shown.insert(subject.key);
    // Hiding what has the keyboard may lead back here and add more.
    const QHash<QString, QWidget *> blocks = m_blocks;
    for (auto block = blocks.cbegin(); block != blocks.cend(); ++block)
        if (!shown.contains(block.key()))
            block.value()->hide();
    for (const Subject &subject : subjects) {
        if (m_blocks.contains(subject.key)) {
            m_blocks.value(subject.key)->show();
            continue;
        }
        if (until.hasExpired())
            return false; // the rest comes later
        m_blocks.insert(subject.key, makeBlock(subject, form));
        m_blocks.value(subject.key)->show();
    }
    return true;
}

// One question is put with the subject's name; several stand under it. A row of the
// form is its own label.
QString SubjectRows::labelOf(const FormQuestion &asked, const Subject &subject) const
{
    if (asked.id == question().id && !asked.rows.isEmpty())
        return subject.label;
    //: %1 is a suspect or victim such as S-001, %2 a question about them
    return m_questions.size() > 1 ? asked.label() : tr("%1: %2").arg(subject.label, asked.label());
}

QWidget *SubjectRows::makeBlock(const Subject &subject, const Form &form)
{
    auto *block = new QWidget(this);
    auto *column = new QVBoxLayout(block);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::medium);
    if (m_questions.size() > 1 && question().rows.isEmpty()) {
        const QString name = AnswerWording::subject(question(), subject, form);
        //: %1 is the code of a finding, %2 its title
        const QString title = name == subject.label ? name : tr("%1  %2").arg(subject.label, name);
        column->addWidget(
            (new ThemedLabel(title, TextRole::Strong, Ink::Primary, block))->wrapped());
    }
    for (const FormQuestion &question : std::as_const(m_questions))
        column->addWidget(m_makeField(question, subject, labelOf(question, subject), block));
    m_column->addWidget(block);
    return block;
}

} // namespace Revisit
