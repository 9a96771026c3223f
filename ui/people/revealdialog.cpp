#include "ui/people/revealdialog.h"

#include "core/people/revealname.h"
#include "core/refdata/codebook.h"
#include "ui/base/field.h"
#include "ui/base/messagebar.h"
#include "ui/base/theme.h"
#include "ui/base/workspace.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Revisit {

RevealDialog::RevealDialog(Workspace &workspace, const PersonPart &person, const QString &pseudonym,
                           QWidget *parent)
    //: %1 is "S-003" or "V-001", what a person is called instead of their name
    : Dialog(tr("Show the name of %1").arg(pseudonym), parent)
    , m_workspace(workspace)
    , m_person(person)
    , m_pseudonym(pseudonym)
    , m_purpose(new QComboBox(this))
    , m_reason(new QPlainTextEdit(this))
    , m_purposeField(new Field({.label = tr("Purpose"), .isRequired = true}, m_purpose, this))
    , m_reasonField(new Field({.label = tr("Why the name is needed"),
                               .hint = tr("In a sentence, without the name"),
                               .isRequired = true},
                              m_reason, this))
{
    setObjectName(u"revealDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setLead(tr("The name is shown until another case is opened. The audit trail keeps who asked, "
               "when and why, and never the name."));
    m_purpose->setObjectName(u"revealPurpose"_s);
    m_purpose->addItem(tr("Choose a purpose"));
    for (const Code &purpose : CodeBook::instance().list(u"purpose"))
        m_purpose->addItem(labelOf(purpose), purpose.code);
    m_reason->setObjectName(u"revealReason"_s);
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(Theme::px(72));
    body()->addWidget(m_purposeField);
    body()->addWidget(m_reasonField);
    body()->addStretch(1);
    addCancel();
    Button *show = addButton(tr("Show the name"), ButtonKind::Primary);
    show->setObjectName(u"revealName"_s);
    connect(show, &QPushButton::clicked, this, &RevealDialog::ask);
    setMinimumWidth(Theme::px(440));
}

void RevealDialog::ask()
{
    messages()->clear();
    const RevealName command{m_person, m_purpose->currentData().toString(),
                             m_reason->toPlainText()};
    m_purposeField->setError(command.purpose.isEmpty() ? tr("Choose what the name is needed for.")
                                                       : QString());
    m_reasonField->setError(command.reason.trimmed().size() < RevealName::shortestReason
                                ? tr("Say in at least 10 letters why the name is needed.")
                                : QString());
    if (!m_purposeField->error().isEmpty())
        return m_purpose->setFocus(Qt::OtherFocusReason);
    if (!m_reasonField->error().isEmpty())
        return m_reason->setFocus(Qt::OtherFocusReason);
    m_workspace.consult(command, this, [this](const Result<QString> &name) {
        if (!name)
            return messages()->tell(name.error());
        Q_EMIT revealed(m_pseudonym, *name);
        accept();
    });
}

} // namespace Revisit
