#include "ui/base/field.h"

#include "ui/base/accessibility.h"
#include "ui/base/iconmark.h"
#include "ui/base/space.h"
#include "ui/base/stylepainting.h"
#include "ui/base/themedlabel.h"

#include <QAbstractScrollArea>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Revisit {

Field::Field(const FieldText &text, QWidget *editor, QWidget *parent)
    : QWidget(parent)
    , m_text(text)
    , m_editor(editor)
    , m_label(new ThemedLabel(text.label, TextRole::Label, Ink::Primary, this))
    //: Beside the label of a field that must be filled in
    , m_required(new ThemedLabel(tr("required"), TextRole::Caption, Ink::Muted, this))
    , m_mark(new IconMark(u"octagon-alert"_s, Ink::Danger, 14, this))
    , m_message(new ThemedLabel({}, TextRole::Caption, Ink::Muted, this))
    , m_column(new QVBoxLayout(this))
{
    m_label->setBuddy(editor);
    m_label->wrapped();
    m_message->wrapped();

    auto *head = new QHBoxLayout;
    head->setSpacing(6);
    head->addWidget(m_label, 1);
    head->addWidget(m_required, 0, Qt::AlignBottom);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(6);
    foot->addWidget(m_mark, 0, Qt::AlignTop);
    foot->addWidget(m_message, 1);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Space::tiny);
    m_column->addLayout(head);
    m_column->addWidget(editor);
    m_column->addLayout(foot);

    for (QWidget *after : std::initializer_list<QWidget *>{editor, m_mark, m_message})
        after->raise(); // read in the order of the screen

    setRequired(text.isRequired);
    showMessage();
}

void Field::addBelow(QWidget *widget)
{
    m_column->addWidget(widget);
}

void Field::setError(const QString &error)
{
    if (m_error == error)
        return;
    m_error = error;
    m_editor->setProperty(StylePainting::invalidProperty, !error.isEmpty());
    m_editor->update();
    if (auto *area = qobject_cast<QAbstractScrollArea *>(m_editor))
        area->viewport()->update();
    showMessage();
}

void Field::setHint(const QString &hint)
{
    if (m_text.hint == hint)
        return;
    m_text.hint = hint;
    showMessage();
}

void Field::setRequired(bool isRequired)
{
    m_text.isRequired = isRequired;
    m_required->setVisible(isRequired);
    const QString &name = m_text.spoken.isEmpty() ? m_text.label : m_text.spoken;
    //: Spoken name of a field: its label, and that it must be filled in
    m_editor->setAccessibleName(isRequired ? tr("%1, required").arg(name) : name);
}

void Field::showMessage()
{
    const bool isWrong = !m_error.isEmpty();
    m_message->setText(isWrong ? m_error : m_text.hint);
    m_message->setInk(isWrong ? Ink::Danger : Ink::Muted);
    m_message->setVisible(!m_message->text().isEmpty());
    m_mark->setVisible(isWrong);
    //: Spoken description of a field whose answer is refused
    describe(m_editor, isWrong ? tr("Error: %1").arg(m_error) : m_text.hint);
}

} // namespace Revisit
