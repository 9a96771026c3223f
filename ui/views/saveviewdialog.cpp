#include "ui/views/saveviewdialog.h"

#include "ui/base/field.h"
#include "ui/base/messagebar.h"
#include "ui/base/segmented.h"
#include "ui/base/theme.h"
#include "ui/base/workspace.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

constexpr std::array audiences{ViewAudience::Owner, ViewAudience::Team, ViewAudience::Everyone};

QStringList audienceNames()
{
    QStringList names;
    for (const ViewAudience audience : audiences)
        names.append(audienceName(audience));
    return names;
}

} // namespace

SaveViewDialog::SaveViewDialog(Workspace &workspace, const SaveView &command, QWidget *parent)
    : Dialog(command.id.isValid() ? tr("Rename or share the view") : tr("Save this view"), parent)
    , m_workspace(workspace)
    , m_command(command)
    , m_name(new QLineEdit(command.name, this))
    , m_nameField(new Field({tr("Name"), tr("Such as: overdue, Team North"), true}, m_name, this))
    , m_audience(new Segmented(audienceNames(), this))
{
    setObjectName(u"saveViewDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setLead(tr("A view keeps what the page is narrowed to and how it is sorted. It keeps no case: "
               "whoever shows it sees what they may see, as it is then."));
    m_name->setObjectName(u"viewName"_s);
    m_name->setMaxLength(SaveView::longestName);
    m_audience->setObjectName(u"viewAudience"_s);
    m_audience->setCurrent(
        int(std::distance(audiences.begin(), std::ranges::find(audiences, command.audience))));
    body()->addWidget(m_nameField);
    auto *audience = new Field({tr("Who is offered it")}, m_audience, this);
    audience->setVisible(m_workspace.actor().role == Role::TeamLead);
    body()->addWidget(audience);
    body()->addStretch(1);
    addCancel();
    Button *save = addButton(tr("Save"), ButtonKind::Primary);
    save->setObjectName(u"saveView"_s);
    connect(save, &QPushButton::clicked, this, &SaveViewDialog::save);
    connect(m_name, &QLineEdit::textEdited, m_nameField, &Field::clearError);
    resize(Theme::px(460), Theme::px(370));
}

void SaveViewDialog::save()
{
    messages()->clear();
    m_command.name = m_name->text();
    m_command.audience = audiences[size_t(m_audience->current())];
    if (m_command.name.trimmed().isEmpty()) {
        m_nameField->setError(tr("Give the view a name."));
        return m_name->setFocus(Qt::OtherFocusReason);
    }
    // No page shows views but their menus, which look again themselves.
    m_workspace.consult(m_command, this, [this](const Result<SavedView> &view) {
        if (!view)
            return messages()->tell(view.error());
        Q_EMIT saved(*view);
        accept();
    });
}

} // namespace Revisit
