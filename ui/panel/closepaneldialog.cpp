#include "ui/panel/closepaneldialog.h"

#include "core/panel/closepanel.h"
#include "core/panel/panelrules.h"
#include "ui/base/field.h"
#include "ui/base/messagebar.h"
#include "ui/base/theme.h"
#include "ui/base/workspace.h"
#include "ui/language/ownwords.h"
#include "ui/language/wordingpanel.h"

#include <QPlainTextEdit>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Revisit {

ClosePanelDialog::ClosePanelDialog(Workspace &workspace, const CasePanel &panel, QWidget *parent)
    : Dialog(tr("Close the panel"), parent)
    , m_workspace(workspace)
    , m_panel(panel)
    , m_decide(new QRadioButton(tr("It decides by its votes"), this))
    , m_leave(new QRadioButton(tr("It closes without a decision"), this))
    , m_reasons(new QPlainTextEdit(this))
    , m_reasonsField(new Field(
          {tr("Reasons"), tr("At least %n character(s)", nullptr, shortestPanelReason), true},
          m_reasons, this))
{
    setObjectName(u"closePanelDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    const auto voted = std::ranges::count(m_panel.members, true, &PanelMember::hasVoted);
    //: %1 and %2 count the members of a panel
    setLead(tr("%1 of %2 members have voted. Upheld, the review is signed off; decided otherwise, "
               "it goes back to its reviewer. Who has not voted cannot vote any more.")
                .arg(QString::number(voted), QString::number(m_panel.members.size())));
    m_decide->setObjectName(u"panelDecides"_s);
    m_leave->setObjectName(u"panelLeaves"_s);
    m_decide->setChecked(true);
    m_reasons->setObjectName(u"panelReasons"_s);
    m_reasons->setTabChangesFocus(true);
    m_reasonsField->addBelow(
        new WordingPanel(OwnWords::of(m_reasons), WordingPanel::Answering::Advice, m_reasonsField));
    body()->addWidget(m_decide);
    body()->addWidget(m_leave);
    body()->addWidget(m_reasonsField, 1);
    addCancel();
    Button *close = addButton(tr("Close the panel"), ButtonKind::Primary);
    close->setObjectName(u"closePanel"_s);
    connect(close, &QPushButton::clicked, this, &ClosePanelDialog::closePanel);
    resize(Theme::px(520), Theme::px(400));
}

void ClosePanelDialog::closePanel()
{
    const bool isShort = m_reasons->toPlainText().trimmed().size() < shortestPanelReason;
    m_reasonsField->setError(
        isShort ? tr("Give the reason in at least %n character(s).", nullptr, shortestPanelReason)
                : QString());
    if (isShort)
        return m_reasons->setFocus(Qt::OtherFocusReason);
    const ClosePanel close{m_panel.id, m_panel.version,
                           m_decide->isChecked() ? ClosePanel::Outcome::Decide
                                                 : ClosePanel::Outcome::WithoutDecision,
                           m_reasons->toPlainText()};
    m_workspace.perform(close, this, [this](const Result<std::optional<CodeId>> &closed) {
        if (!closed)
            return messages()->tell(closed.error());
        accept();
    });
}

} // namespace Revisit
