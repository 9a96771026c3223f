#include "ui/trends/rebasedialog.h"

#include "core/trends/rebasetrend.h"
#include "ui/base/field.h"
#include "ui/base/messagebar.h"
#include "ui/base/theme.h"
#include "ui/base/workspace.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

constexpr int reasonHeight = 96; // px, at text size 100 %

} // namespace

RebaseDialog::RebaseDialog(Workspace &workspace, const Trend &trend, QWidget *parent)
    : Dialog(tr("New baseline"), parent)
    , m_workspace(workspace)
    , m_trend(trend)
    , m_from(new QComboBox(this))
    , m_reason(new QPlainTextEdit(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setLead(tr("Limits are measured anew from a period in which something is known to have "
               "changed. It is kept with its reason and shown on the chart; it is never taken "
               "back."));
    m_from->setObjectName(u"rebaseFrom"_s);
    m_reason->setObjectName(u"rebaseReason"_s);
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(Theme::px(reasonHeight));
    for (qsizetype i = 1; i < trend.points.size(); ++i) {
        const Period &period = trend.points.at(i).period;
        m_from->addItem(periodName(period), period.first);
    }
    m_from->setCurrentIndex(m_from->count() / 2);
    m_reasonField =
        new Field({tr("What changed then?"), tr("At least 20 characters."), true}, m_reason, this);
    body()->addWidget(new Field({tr("From"), {}, true}, m_from, this));
    body()->addWidget(m_reasonField);
    Button *begin = addButton(tr("Begin new baseline"), ButtonKind::Primary);
    begin->setObjectName(u"rebaseBegin"_s);
    addCancel();
    connect(begin, &QPushButton::clicked, this, &RebaseDialog::submit);
}

void RebaseDialog::submit()
{
    const QString reason = m_reason->toPlainText().trimmed();
    m_reasonField->clearError();
    if (reason.size() < RebaseTrend::leastReason) {
        m_reasonField->setError(tr("Say in a sentence what changed then."));
        return m_reason->setFocus();
    }
    const RebaseTrend command{m_trend.question, m_from->currentData().toDate(), reason};
    m_workspace.perform(command, this, [this](const Result<> &outcome) {
        outcome ? accept() : messages()->tell(outcome.error());
    });
}

} // namespace Revisit
