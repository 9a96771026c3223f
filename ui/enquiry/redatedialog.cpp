#include "ui/enquiry/redatedialog.h"

#include "core/enquiry/bringforward.h"
#include "core/enquiry/redatelineofenquiry.h"
#include "ui/base/dayedit.h"
#include "ui/base/field.h"
#include "ui/base/messagebar.h"
#include "ui/base/theme.h"
#include "ui/base/workspace.h"

#include <QCheckBox>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

constexpr int usualDays = 14;

// In two weeks, and not after it is due.
QDate proposedDay(const LineOfEnquiry &line, QDate today)
{
    const QDate usual = today.addDays(usualDays);
    return line.dueOn.isValid() && line.dueOn >= today ? std::min(usual, line.dueOn) : usual;
}

} // namespace

RedateDialog::RedateDialog(Workspace &workspace, const LineOfEnquiry &line, QWidget *parent)
    : Dialog(tr("Bring forward to another day"), parent)
    , m_workspace(workspace)
    , m_line(line)
    , m_day(new DayEdit(proposedDay(line, workspace.clock().now().date()), this))
    , m_movesDue(new QCheckBox(tr("The day on which it is due moves, too"), this))
    , m_due(new DayEdit(std::max(line.dueOn.isValid() ? line.dueOn : m_day->date(),
                                 workspace.clock().now().date()),
                        this))
    , m_dueField(new Field({tr("Due on")}, m_due, this))
    , m_reason(new QPlainTextEdit(this))
    , m_reasonField(new Field({tr("Why the day moves"), {}, true}, m_reason, this))
{
    setObjectName(u"redateDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setLead(line.action);
    m_day->setObjectName(u"lineDay"_s);
    m_day->setMinimumDate(workspace.clock().now().date());
    m_reason->setObjectName(u"lineDayReason"_s);
    m_reason->setTabChangesFocus(true);
    m_movesDue->setObjectName(u"lineDueMoves"_s);
    m_due->setObjectName(u"lineDue"_s);
    m_due->setMinimumDate(workspace.clock().now().date());
    const bool isOverdue = comesUp(line.dueOn, workspace.clock().now().date()) == ComesUp::Overdue;
    m_movesDue->setChecked(isOverdue); // it cannot come up before a day that is over
    m_due->setEnabled(isOverdue);
    if (isOverdue)
        m_due->setDate(m_day->date());
    connect(m_movesDue, &QCheckBox::toggled, m_due, &QWidget::setEnabled);
    connect(m_movesDue, &QCheckBox::toggled, m_dueField, &Field::clearError);
    body()->addWidget(new Field({tr("Comes up on"), {}, true}, m_day, this));
    body()->addWidget(m_movesDue);
    body()->addWidget(m_dueField);
    body()->addWidget(m_reasonField, 1);
    addCancel();
    Button *move = addButton(tr("Move the day"), ButtonKind::Primary);
    move->setObjectName(u"redateLine"_s);
    connect(move, &QPushButton::clicked, this, &RedateDialog::redate);
    resize(Theme::px(460), Theme::px(440));
}

void RedateDialog::redate()
{
    const bool isEmpty = m_reason->toPlainText().trimmed().isEmpty();
    m_reasonField->setError(isEmpty ? tr("Say why the day moves.") : QString());
    if (isEmpty)
        return m_reason->setFocus(Qt::OtherFocusReason);
    const QDate due = m_movesDue->isChecked() ? m_due->date() : m_line.dueOn;
    if (const auto checked = checkDays(m_day->date(), due); !checked) {
        m_dueField->setError(checked.error().message);
        return m_movesDue->setFocus(Qt::OtherFocusReason);
    }
    RedateLineOfEnquiry move{m_line.id, m_line.version, {}, m_reason->toPlainText(), m_day->date()};
    if (m_movesDue->isChecked())
        move.dueOn = due;
    m_workspace.perform(move, this, [this](const Result<> &moved) {
        if (!moved)
            return messages()->tell(moved.error());
        accept();
    });
}

} // namespace Revisit
