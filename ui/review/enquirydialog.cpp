#include "ui/review/enquirydialog.h"

#include "core/enquiry/addlineofenquiry.h"
#include "core/refdata/codebook.h"
#include "ui/base/field.h"
#include "ui/base/messagebar.h"
#include "ui/base/theme.h"
#include "ui/base/workspace.h"
#include "ui/enquiry/checklistdialog.h"
#include "ui/review/answerwording.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

constexpr int minutesOfAnHour = 60;
constexpr int mostHours = 400;

template<typename IdType>
std::optional<IdType> chosen(const QComboBox *combo)
{
    const IdType id(combo->currentData().toLongLong());
    return id.isValid() ? std::optional(id) : std::nullopt;
}

} // namespace

EnquiryDialog::EnquiryDialog(Workspace &workspace, CaseId caseId, const QList<Officer> &officers,
                             QWidget *parent)
    : Dialog(tr("Raise a line of enquiry"), parent)
    , m_workspace(workspace)
    , m_case(caseId)
    , m_action(new QLineEdit(this))
    , m_actionField(new Field({tr("What is to be done"), {}, true}, m_action, this))
    , m_owner(new QComboBox(this))
    , m_skill(new QComboBox(this))
    , m_hours(new QSpinBox(this))
    , m_due(new QLineEdit(this))
    , m_dueField(new Field({tr("Due on"), tr("Such as 1 Jun 2026 or 1/6/2026.")}, m_due, this))
    , m_bring(new QLineEdit(this))
    , m_bringField(new Field({tr("Comes up on"), tr("To look at it again before it is due.")},
                             m_bring, this))
{
    setObjectName(u"enquiryDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_action->setObjectName(u"enquiryAction"_s);
    m_owner->setObjectName(u"enquiryOwner"_s);
    m_skill->setObjectName(u"enquirySkill"_s);
    m_hours->setObjectName(u"enquiryHours"_s);
    m_due->setObjectName(u"enquiryDue"_s);
    m_bring->setObjectName(u"enquiryBring"_s);
    fill(officers);
    layOut();
}

void EnquiryDialog::fill(const QList<Officer> &officers)
{
    m_owner->addItem(tr("For allocation"));
    for (const Officer &officer : officers) {
        if (officer.role == Role::ReviewOfficer || officer.role == Role::TeamLead)
            m_owner->addItem(officer.name, officer.id.value());
    }
    m_skill->addItem(tr("None in particular"));
    for (const Code &skill : CodeBook::instance().list(u"skill"))
        m_skill->addItem(labelOf(skill), skill.id.value());
    m_hours->setRange(0, mostHours);
    m_hours->setSpecialValueText(tr("Not estimated"));
    m_hours->setSuffix(tr(" h"));
}

void EnquiryDialog::layOut()
{
    body()->addWidget(m_actionField);
    body()->addWidget(new Field({tr("Owner")}, m_owner, this));
    body()->addWidget(new Field({tr("Skill it needs")}, m_skill, this));
    body()->addWidget(new Field({tr("Estimate")}, m_hours, this));
    body()->addWidget(m_dueField);
    body()->addWidget(m_bringField);
    Button *checklist = addButton(tr("From a checklist…"));
    checklist->setObjectName(u"fromChecklist"_s);
    connect(checklist, &QPushButton::clicked, this, &EnquiryDialog::openChecklists);
    addCancel();
    Button *add = addButton(tr("Raise it"), ButtonKind::Primary);
    add->setObjectName(u"raiseEnquiry"_s);
    connect(add, &QPushButton::clicked, this, &EnquiryDialog::raiseLine);
    resize(Theme::px(480), sizeHint().height());
}

void EnquiryDialog::openChecklists()
{
    (new ChecklistDialog(m_workspace, m_case, parentWidget()))->open();
    reject();
}

QDate EnquiryDialog::dayIn(QLineEdit *edit, Field *field)
{
    const auto day = AnswerWording::dateFrom(edit->text().trimmed());
    const bool isNoDay =
        !edit->text().trimmed().isEmpty() && (!day || day->precision() != DatePrecision::Day);
    field->setError(isNoDay ? tr("This is not a day. Write it as 1/6/2026.") : QString());
    return day && !isNoDay ? day->earliest() : QDate();
}

void EnquiryDialog::raiseLine()
{
    const QDate due = dayIn(m_due, m_dueField);
    const QDate bring = dayIn(m_bring, m_bringField);
    m_actionField->setError(m_action->text().trimmed().isEmpty() ? tr("Say what is to be done.")
                                                                 : QString());
    if (const auto checked = checkDays(bring, due); !checked)
        m_bringField->setError(checked.error().message);
    for (const Field *field : {m_actionField, m_dueField, m_bringField}) {
        if (!field->error().isEmpty())
            return field->editor()->setFocus(Qt::OtherFocusReason);
    }
    AddLineOfEnquiry line{m_case, m_action->text(), chosen<OfficerId>(m_owner),
                          chosen<CodeId>(m_skill)};
    if (m_hours->value() > 0)
        line.estimateMinutes = m_hours->value() * minutesOfAnHour;
    line.dueOn = due;
    line.bringOn = bring;
    m_workspace.perform(line, this, [this](const Result<EnquiryId> &raised) {
        if (!raised)
            return messages()->tell(raised.error());
        accept();
    });
}

} // namespace Revisit
