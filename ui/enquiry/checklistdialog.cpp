#include "ui/enquiry/checklistdialog.h"

#include "core/enquiry/addchecklist.h"
#include "core/enquiry/checklist.h"
#include "ui/base/field.h"
#include "ui/base/messagebar.h"
#include "ui/base/theme.h"
#include "ui/base/themedlabel.h"
#include "ui/base/workspace.h"

#include <QComboBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Revisit {

ChecklistDialog::ChecklistDialog(Workspace &workspace, CaseId caseId, QWidget *parent)
    : Dialog(tr("Raise lines from a checklist"), parent)
    , m_workspace(workspace)
    , m_case(caseId)
    , m_checklist(new QComboBox(this))
    , m_lines(new ThemedLabel({}, TextRole::Body, Ink::Primary, this))
    , m_source(new ThemedLabel({}, TextRole::Caption, Ink::Secondary, this))
{
    setObjectName(u"checklistDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setLead(tr("Each line is raised for allocation. What the case has already is left as it is."));
    m_checklist->setObjectName(u"checklist"_s);
    m_lines->setObjectName(u"checklistLines"_s);
    for (const Checklist &checklist : checklists())
        m_checklist->addItem(labelOf(checklist), checklist.name);
    body()->addWidget(new Field({tr("Checklist"), {}, true}, m_checklist, this));
    body()->addWidget(m_lines->wrapped());
    body()->addWidget(m_source->wrapped());
    body()->addStretch(1);
    addCancel();
    Button *add = addButton(tr("Raise the lines"), ButtonKind::Primary);
    add->setObjectName(u"raiseChecklist"_s);
    connect(add, &QPushButton::clicked, this, &ChecklistDialog::raiseLines);
    connect(m_checklist, &QComboBox::currentIndexChanged, this, &ChecklistDialog::follow);
    resize(Theme::px(560), Theme::px(440));
    follow();
}

void ChecklistDialog::follow()
{
    if (m_checklist->currentIndex() < 0)
        return;
    const Checklist &checklist = checklists().at(m_checklist->currentIndex());
    QStringList lines;
    for (const ChecklistItem &item : checklist.items)
        //: A line of a checklist, and within how many days it is due
        lines.append(tr("%1 (within %n day(s))", nullptr, item.dueInDays).arg(labelOf(item)));
    m_lines->setText(lines.join(u'\n'));
    //: A checklist by its name and version, and what it follows
    m_source->setText(tr("%1. %2").arg(checklist.name, checklist.source));
}

void ChecklistDialog::raiseLines()
{
    const AddChecklist add{m_case, m_checklist->currentData().toString()};
    m_workspace.perform(add, this, [this](const Result<int> &raised) {
        if (!raised)
            return messages()->tell(raised.error());
        if (*raised == 0)
            return messages()->tell(tr("The case has all of these lines already."), Tone::Info);
        accept();
    });
}

} // namespace Revisit
