#include "ui/assignment/restrictdialog.h"

#include "core/assignment/restrictcase.h"
#include "ui/base/field.h"
#include "ui/base/format.h"
#include "ui/base/messagebar.h"
#include "ui/base/theme.h"
#include "ui/base/themedlabel.h"
#include "ui/base/workspace.h"

#include <QListWidget>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Revisit {

RestrictDialog::RestrictDialog(Workspace &workspace, CaseId caseId, QWidget *parent)
    : Dialog(tr("Restrict who may be given the case"), parent)
    , m_workspace(workspace)
    , m_case(caseId)
    , m_officers(new QListWidget(this))
    , m_reason(new QPlainTextEdit(this))
    , m_officersField(
          new Field({tr("Only these officers may be given the case"), {}, true}, m_officers, this))
    , m_reasonField(new Field(
          {tr("Why"), tr("It stays in the history of the case and in its decision log."), true},
          m_reason, this))
    , m_inForce(new ThemedLabel({}, TextRole::Body, Ink::Primary, this))
    , m_holder(new ThemedLabel({}, TextRole::Body, Ink::Warning, this))
    , m_lift(nullptr)
    , m_submit(nullptr)
{
    setObjectName(u"restrictDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setLead(tr("Nobody else is given it: by hand, on the board, in a handover, by a proposal or "
               "for a second review. Who may see the case does not change."));
    layOut();
    const auto read = [viewer = m_workspace.actor(), caseId](Connection &connection) {
        return restrictionChoice(connection, viewer, caseId);
    };
    m_workspace.fetch(read, this, [this](const Result<RestrictionChoice> &choice) {
        choice ? show(*choice) : messages()->tell(choice.error());
    });
}

void RestrictDialog::layOut()
{
    m_officers->setObjectName(u"restrictedTo"_s);
    m_reason->setObjectName(u"restrictionReason"_s);
    m_reason->setTabChangesFocus(true);
    m_reason->setMaximumHeight(Theme::px(64));
    m_inForce->setObjectName(u"restrictionInForce"_s);
    m_inForce->wrapped()->hide();
    m_holder->setObjectName(u"restrictionHolder"_s);
    m_holder->wrapped()->hide();
    body()->addWidget(m_inForce);
    body()->addWidget(m_officersField, 1);
    body()->addWidget(m_holder);
    body()->addWidget(m_reasonField);
    addCancel();
    m_lift = addButton(tr("Lift the restriction"));
    m_lift->setObjectName(u"liftRestriction"_s);
    m_lift->hide();
    m_submit = addButton(tr("Restrict the case"), ButtonKind::Primary);
    m_submit->setObjectName(u"restrictCase"_s);
    m_submit->setEnabled(false);
    connect(m_officers, &QListWidget::itemChanged, this, &RestrictDialog::follow);
    connect(m_reason, &QPlainTextEdit::textChanged, m_reasonField, &Field::clearError);
    connect(m_submit, &QPushButton::clicked, this, &RestrictDialog::restrict);
    connect(m_lift, &QPushButton::clicked, this, &RestrictDialog::lift);
    resize(Theme::px(540), Theme::px(560));
}

void RestrictDialog::show(const RestrictionChoice &choice)
{
    m_choice = choice;
    m_officers->clear();
    std::ranges::stable_sort(m_choice.candidates, [](const RestrictionCandidate &left,
                                                     const RestrictionCandidate &right) {
        return left.officer.name.localeAwareCompare(right.officer.name) < 0;
    });
    for (const RestrictionCandidate &candidate : std::as_const(m_choice.candidates))
        offer(candidate);
    if (m_choice.inForce) {
        //: Who restricted a case, when, and why
        m_inForce->setText(tr("Restricted by %1 on %2: %3")
                               .arg(m_choice.inForce->byName,
                                    Format::date(m_choice.inForce->at.date()),
                                    m_choice.inForce->reason));
        m_submit->setText(tr("Change the restriction"));
    }
    m_inForce->setVisible(m_choice.inForce.has_value());
    m_lift->setVisible(m_choice.inForce.has_value());
    m_submit->setEnabled(true);
    m_officers->setFocus(Qt::OtherFocusReason);
    follow();
}

void RestrictDialog::offer(const RestrictionCandidate &candidate)
{
    const OfficerId id = candidate.officer.id;
    const bool isChosen = m_choice.inForce && m_choice.inForce->officers.contains(id);
    auto *item = new QListWidgetItem(
        //: An officer who cannot be chosen
        candidate.tookPart
            ? tr("%1 (took part in the original investigation)").arg(candidate.officer.name)
            : candidate.officer.name,
        m_officers);
    item->setData(Qt::UserRole, id.value());
    item->setCheckState(isChosen ? Qt::Checked : Qt::Unchecked);
    if (candidate.tookPart && !isChosen)
        item->setFlags(Qt::NoItemFlags);
}

QList<OfficerId> RestrictDialog::chosen() const
{
    QList<OfficerId> officers;
    for (int row = 0; row < m_officers->count(); ++row) {
        const QListWidgetItem *item = m_officers->item(row);
        if (item->checkState() == Qt::Checked)
            officers.append(OfficerId(item->data(Qt::UserRole).toLongLong()));
    }
    return officers;
}

// Whoever holds the case is not taken it away from.
void RestrictDialog::follow()
{
    const QList<OfficerId> officers = chosen();
    const bool keeps =
        m_choice.holder.isValid() && !officers.isEmpty() && !officers.contains(m_choice.holder);
    m_holder->setText(tr("%1 has the case now and is not among them. It stays with them until it "
                         "is reassigned.")
                          .arg(m_choice.holderName));
    m_holder->setVisible(keeps);
    if (!officers.isEmpty())
        m_officersField->clearError();
}

bool RestrictDialog::hasReason(const QString &otherwise)
{
    const bool hasReason = !m_reason->toPlainText().trimmed().isEmpty();
    m_reasonField->setError(hasReason ? QString() : otherwise);
    if (!hasReason)
        m_reason->setFocus(Qt::OtherFocusReason);
    return hasReason;
}

void RestrictDialog::restrict()
{
    messages()->clear();
    const QList<OfficerId> officers = chosen();
    m_officersField->setError(officers.isEmpty()
                                  ? tr("Choose at least one officer who may be given the case.")
                                  : QString());
    if (officers.isEmpty())
        return m_officers->setFocus(Qt::OtherFocusReason);
    if (!hasReason(tr("Say why the case is restricted.")))
        return;
    const RestrictCase command{m_case, officers, m_reason->toPlainText(),
                               m_choice.inForce ? m_choice.inForce->id : RestrictionId()};
    m_workspace.perform(command, this, [this](const Result<RestrictionId> &outcome) {
        if (!outcome)
            return messages()->tell(outcome.error());
        Q_EMIT restricted(m_choice.reference);
        accept();
    });
}

void RestrictDialog::lift()
{
    messages()->clear();
    if (!m_choice.inForce || !hasReason(tr("Say why the restriction is lifted.")))
        return;
    const LiftRestriction command{m_case, m_choice.inForce->id, m_reason->toPlainText()};
    m_workspace.perform(command, this, [this](const Result<> &outcome) {
        if (!outcome)
            return messages()->tell(outcome.error());
        Q_EMIT lifted(m_choice.reference);
        accept();
    });
}

} // namespace Revisit
