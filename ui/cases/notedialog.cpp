#include "ui/cases/notedialog.h"

#include "core/cases/addnote.h"
#include "core/refdata/codebook.h"
#include "ui/base/button.h"
#include "ui/base/field.h"
#include "ui/base/messagebar.h"
#include "ui/base/space.h"
#include "ui/base/themedlabel.h"
#include "ui/base/workspace.h"
#include "ui/language/ownwords.h"
#include "ui/language/wordingpanel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Revisit {

NoteDialog::NoteDialog(Workspace &workspace, CaseId caseId, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_caseId(caseId)
    , m_nature(new QComboBox(this))
    , m_heading(new QLineEdit(this))
    , m_body(new QPlainTextEdit(this))
    , m_messages(new MessageBar(this))
{
    setWindowTitle(tr("Add a note"));
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"noteDialog"_s);
    m_nature->setObjectName(u"noteNature"_s);
    m_heading->setObjectName(u"noteHeading"_s);
    m_body->setObjectName(u"noteBody"_s);
    m_body->setTabChangesFocus(true);
    for (const Code &nature : CodeBook::instance().list(u"note_nature"))
        m_nature->addItem(labelOf(nature), nature.id.value());

    auto *save = new Button(tr("Add note"), ButtonKind::Primary, this);
    auto *cancel = new Button(tr("Cancel"), ButtonKind::Plain, this);
    save->setObjectName(u"saveNote"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::page, Space::page, Space::page, Space::page);
    column->setSpacing(Space::medium);
    column->addWidget(new ThemedLabel(windowTitle(), TextRole::Subtitle, Ink::Primary, this));
    column->addWidget(m_messages);
    column->addWidget(
        new Field({tr("What it is"), tr("A fact is on record; an assessment or an opinion is "
                                        "somebody's; intelligence is not proved.")},
                  m_nature, this));
    column->addWidget(new Field({tr("Heading"), {}, true}, m_heading, this));
    auto *note = new Field({tr("Note"), {}, true}, m_body, this);
    note->addBelow(new WordingPanel(OwnWords::of(m_body), WordingPanel::Answering::Advice, note));
    column->addWidget(note, 1);
    column->addLayout(buttons);
    resize(Theme::px(480), Theme::px(420));

    connect(save, &QPushButton::clicked, this, &NoteDialog::save);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

void NoteDialog::save()
{
    const AddNote note{m_caseId, CodeId(m_nature->currentData().toLongLong()), m_heading->text(),
                       m_body->toPlainText()};
    m_workspace.perform(note, this, [this](const Result<NoteId> &outcome) {
        if (!outcome)
            return m_messages->tell(outcome.error());
        accept();
    });
}

} // namespace Revisit
