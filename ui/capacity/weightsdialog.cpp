#include "ui/capacity/weightsdialog.h"

#include "core/capacity/capacitystore.h"
#include "core/capacity/changecapacity.h"
#include "ui/base/field.h"
#include "ui/base/messagebar.h"
#include "ui/base/space.h"
#include "ui/base/theme.h"
#include "ui/base/workspace.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Revisit {

WeightsDialog::WeightsDialog(Workspace &workspace, QWidget *parent)
    : Dialog(tr("Case weights"), parent)
    , m_workspace(workspace)
    , m_reason(new QLineEdit(this))
    , m_reasonField(new Field({tr("Why"), tr("Earlier versions are kept."), true}, m_reason, this))
{
    setObjectName(u"weightsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    layOut();
    connect(m_reason, &QLineEdit::textEdited, m_reasonField, &Field::clearError);
    fetch();
    resize(Theme::px(520), Theme::px(560));
}

void WeightsDialog::layOut()
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Space::card);
    const auto minutes = [this](const QString &name) {
        auto *box = new QSpinBox(this);
        box->setObjectName(name);
        box->setRange(0, 6000);
        box->setSuffix(tr(" min"));
        return box;
    };
    for (int tier = 0; tier < 4; ++tier) {
        m_triage[size_t(tier)] = minutes(u"triage%1"_s.arg(tier));
        m_assessment[size_t(tier)] = minutes(u"assessment%1"_s.arg(tier));
        grid->addWidget(new Field({tr("First look, P%1").arg(tier)}, m_triage[size_t(tier)], this),
                        tier, 0);
        grid->addWidget(
            new Field({tr("Assessment, P%1").arg(tier)}, m_assessment[size_t(tier)], this), tier,
            1);
    }
    m_reason->setObjectName(u"weightsReason"_s);
    body()->addLayout(grid);
    body()->addWidget(m_reasonField);
    body()->addStretch(1);
    addCancel();
    Button *save = addButton(tr("Make a new version"), ButtonKind::Primary);
    save->setObjectName(u"saveWeights"_s);
    connect(save, &QPushButton::clicked, this, &WeightsDialog::save);
}

void WeightsDialog::fetch()
{
    m_workspace.fetch(
        [viewer = m_workspace.actor()](Connection &connection) {
            return presentWeights(connection, viewer);
        },
        this,
        [this](const Result<CaseWeights> &weights) {
            if (!weights)
                return messages()->tell(weights.error());
            setLead(weights->number == 0
                        ? tr("The programme's own minutes hold. No authority publishes a figure: "
                             "these are assumptions of this force.")
                        : tr("Version %1 holds. No authority publishes a figure: these are "
                             "assumptions of this force.")
                              .arg(weights->number));
            for (size_t tier = 0; tier < 4; ++tier) {
                m_triage[tier]->setValue(weights->tiers[tier].triage);
                m_assessment[tier]->setValue(weights->tiers[tier].assessment);
            }
        });
}

void WeightsDialog::save()
{
    messages()->clear();
    const QString reason = m_reason->text().trimmed();
    m_reasonField->setError(reason.isEmpty() ? tr("Say why.") : QString());
    if (reason.isEmpty())
        return m_reason->setFocus(Qt::OtherFocusReason);
    SetCaseWeights command{{}, reason};
    for (size_t tier = 0; tier < 4; ++tier)
        command.tiers[tier] = {m_triage[tier]->value(), m_assessment[tier]->value()};
    m_workspace.perform(command, this, [this](const Result<int> &number) {
        if (!number)
            return messages()->tell(number.error());
        accept();
    });
}

} // namespace Revisit
