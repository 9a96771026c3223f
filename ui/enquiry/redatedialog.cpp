#include "ui/enquiry/redatedialog.h"

#include "core/enquiry/redatelineofenquiry.h"
#include "ui/base/dayedit.h"
#include "ui/base/field.h"
#include "ui/base/messagebar.h"
#include "ui/base/theme.h"
#include "ui/base/workspace.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

constexpr int usualDays = 14;

} // namespace

RedateDialog::RedateDialog(Workspace &workspace, const LineOfEnquiry &line, QWidget *parent)
    : Dialog(tr("Bring forward to another day"), parent)
    , m_workspace(workspace)
    , m_line(line)
    , m_day(new DayEdit(workspace.clock().now().date().addDays(usualDays), this))
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
    body()->addWidget(new Field({tr("Comes up on"), {}, true}, m_day, this));
    body()->addWidget(m_reasonField, 1);
    addCancel();
    Button *move = addButton(tr("Move the day"), ButtonKind::Primary);
    move->setObjectName(u"redateLine"_s);
    connect(move, &QPushButton::clicked, this, &RedateDialog::redate);
    resize(Theme::px(440), Theme::px(340));
}

void RedateDialog::redate()
{
    const bool isEmpty = m_reason->toPlainText().trimmed().isEmpty();
    m_reasonField->setError(isEmpty ? tr("Say why the day moves.") : QString());
    if (isEmpty)
        return m_reason->setFocus(Qt::OtherFocusReason);
    const RedateLineOfEnquiry move{m_line.id, m_line.version, m_day->date(),
                                   m_reason->toPlainText()};
    m_workspace.perform(move, this, [this](const Result<> &moved) {
        if (!moved)
            return messages()->tell(moved.error());
        accept();
    });
}

} // namespace Revisit
