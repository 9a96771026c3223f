#include "ui/panel/votedialog.h"

#include "core/panel/castvote.h"
#include "core/panel/panelrules.h"
#include "core/refdata/codebook.h"
#include "ui/base/field.h"
#include "ui/base/messagebar.h"
#include "ui/base/theme.h"
#include "ui/base/workspace.h"
#include "ui/language/ownwords.h"
#include "ui/language/wordingpanel.h"
#include "ui/panel/panelwording.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Revisit {

VoteDialog::VoteDialog(Workspace &workspace, const CasePanel &panel, QWidget *parent)
    : Dialog(tr("Vote on the panel"), parent)
    , m_workspace(workspace)
    , m_panel(panel)
    , m_choice(new QComboBox(this))
    , m_choiceField(new Field({tr("Your vote"), {}, true}, m_choice, this))
    , m_reason(new QPlainTextEdit(this))
    , m_reasonField(new Field(
          {tr("Reason"), tr("At least %n character(s)", nullptr, shortestPanelReason), true},
          m_reason, this))
{
    setObjectName(u"voteDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setLead(tr("A vote is final. Nobody sees it until the panel has closed; then it stays on the "
               "case with its reason, also where it dissents."));
    m_choice->setObjectName(u"vote"_s);
    m_reason->setObjectName(u"voteReason"_s);
    m_reason->setTabChangesFocus(true);
    fill();
    m_reasonField->addBelow(
        new WordingPanel(OwnWords::of(m_reason), WordingPanel::Answering::Advice, m_reasonField));
    body()->addWidget(m_choiceField);
    body()->addWidget(m_reasonField, 1);
    addCancel();
    Button *cast = addButton(tr("Cast the vote"), ButtonKind::Primary);
    cast->setObjectName(u"castVote"_s);
    connect(cast, &QPushButton::clicked, this, &VoteDialog::vote);
    resize(Theme::px(520), Theme::px(400));
}

void VoteDialog::fill()
{
    m_choice->addItem(tr("Choose"));
    m_choice->addItem(PanelWording::decision(m_panel, m_panel.proposed), m_panel.proposed.value());
    for (const Code &decision : CodeBook::instance().list(u"decision")) {
        if (decision.id != m_panel.proposed && decision.validOn(m_workspace.clock().now().date()))
            m_choice->addItem(PanelWording::decision(m_panel, decision.id), decision.id.value());
    }
    m_choice->addItem(PanelWording::decision(m_panel, std::nullopt), 0);
}

void VoteDialog::vote()
{
    const bool isOpen = m_choice->currentIndex() <= 0;
    const bool isShort = m_reason->toPlainText().trimmed().size() < shortestPanelReason;
    m_choiceField->setError(isOpen ? tr("Choose how you vote.") : QString());
    m_reasonField->setError(
        isShort ? tr("Give the reason in at least %n character(s).", nullptr, shortestPanelReason)
                : QString());
    if (isOpen)
        return m_choice->setFocus(Qt::OtherFocusReason);
    if (isShort)
        return m_reason->setFocus(Qt::OtherFocusReason);
    const CodeId decision(m_choice->currentData().toLongLong());
    const CastVote cast{m_panel.id, decision.isValid() ? std::optional(decision) : std::nullopt,
                        m_reason->toPlainText()};
    m_workspace.perform(cast, this, [this](const Result<> &done) {
        if (!done)
            return messages()->tell(done.error());
        accept();
    });
}

} // namespace Revisit
