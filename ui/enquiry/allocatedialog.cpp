#include "ui/enquiry/allocatedialog.h"

#include "core/people/capability.h"
#include "ui/base/field.h"
#include "ui/base/theme.h"

#include <QComboBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Revisit {

AllocateDialog::AllocateDialog(const QString &action, const QList<Officer> &officers, Act act,
                               QWidget *parent)
    : Dialog(tr("Allocate a line of enquiry"), parent)
    , m_act(std::move(act))
    , m_owner(new QComboBox(this))
    , m_field(new Field({tr("Owner"), {}, true}, m_owner, this))
{
    setObjectName(u"allocateDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setLead(action);
    m_owner->setObjectName(u"lineOwner"_s);
    m_owner->addItem(tr("Choose"));
    for (const Officer &officer : officers) {
        if (allows(officer.role, Capability::ReviewCases))
            m_owner->addItem(officer.name, officer.id.value());
    }
    body()->addWidget(m_field);
    addCancel();
    Button *give = addButton(tr("Allocate"), ButtonKind::Primary);
    give->setObjectName(u"allocateLine"_s);
    connect(give, &QPushButton::clicked, this, &AllocateDialog::allocate);
    resize(Theme::px(420), sizeHint().height());
}

void AllocateDialog::allocate()
{
    const OfficerId owner(m_owner->currentData().toLongLong());
    m_field->setError(owner.isValid() ? QString() : tr("Choose who the line of enquiry goes to."));
    if (!owner.isValid())
        return m_owner->setFocus(Qt::OtherFocusReason);
    m_act(owner);
    accept();
}

} // namespace Revisit
