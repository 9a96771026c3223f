#include "ui/forecast/savescenariodialog.h"

#include "ui/base/field.h"
#include "ui/base/messagebar.h"
#include "ui/base/theme.h"
#include "ui/base/workspace.h"
#include "ui/forecast/forecastwording.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Revisit {

SaveScenarioDialog::SaveScenarioDialog(Workspace &workspace, const SaveScenario &command,
                                       QWidget *parent)
    : Dialog(command.id.isValid() ? tr("Change the scenario") : tr("Save a scenario"), parent)
    , m_workspace(workspace)
    , m_command(command)
    , m_name(new QLineEdit(command.name, this))
    , m_nameField(
          new Field({tr("Name"), tr("Such as: ten more officers from May"), true}, m_name, this))
    , m_shared(new QCheckBox(tr("&Share it with everyone who sees forecasts"), this))
{
    setObjectName(u"saveScenarioDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setLead(ForecastWording::assumptions(command.assumptions));
    m_name->setObjectName(u"scenarioName"_s);
    m_name->setMaxLength(60);
    m_shared->setObjectName(u"scenarioShared"_s);
    m_shared->setChecked(command.isShared);
    body()->addWidget(m_nameField);
    body()->addWidget(m_shared);
    body()->addStretch(1);
    addCancel();
    Button *save = addButton(tr("Save"), ButtonKind::Primary);
    save->setObjectName(u"saveScenario"_s);
    connect(save, &QPushButton::clicked, this, &SaveScenarioDialog::save);
    connect(m_name, &QLineEdit::textEdited, m_nameField, &Field::clearError);
    resize(Theme::px(460), Theme::px(280));
}

void SaveScenarioDialog::save()
{
    messages()->clear();
    m_command.name = m_name->text();
    m_command.isShared = m_shared->isChecked();
    if (m_command.name.trimmed().isEmpty()) {
        m_nameField->setError(tr("Give the scenario a name."));
        return m_name->setFocus(Qt::OtherFocusReason);
    }
    // Only this page shows scenarios, and it looks again itself.
    m_workspace.consult(m_command, this, [this](const Result<ForecastScenarioId> &id) {
        if (!id)
            return messages()->tell(id.error());
        Q_EMIT saved(m_command.name.trimmed());
        accept();
    });
}

} // namespace Revisit
