#include "ui/asat/asatdialog.h"

#include "ui/asat/copyrunner.h"
#include "ui/base/dayedit.h"
#include "ui/base/field.h"
#include "ui/base/flowlayout.h"
#include "ui/base/messagebar.h"
#include "ui/base/space.h"
#include "ui/base/theme.h"
#include "ui/base/workspace.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QTimeEdit>
#include <QTimeZone>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

const QTimeZone &deskZone()
{
    static const QTimeZone zone("Europe/London");
    return zone;
}

QDateTime startOf(QDate day)
{
    return day.startOfDay(deskZone());
}

} // namespace

AsAtDialog::AsAtDialog(Workspace &workspace, QWidget *parent)
    : Dialog(tr("See the caseload as at…"), parent)
    , m_workspace(workspace)
    , m_runner(new CopyRunner(workspace, this))
    , m_day(new DayEdit(workspace.clock().now().toTimeZone(deskZone()).date(), this))
    , m_time(new QTimeEdit(this))
    , m_dayField(new Field({tr("Day"), {}, true}, m_day, this))
    , m_progress(new QProgressBar(this))
{
    setObjectName(u"asAtDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setLead(tr("Every list, chart and report as it stood then, in a window of its own. Nothing "
               "in it can be changed. That you looked, and at what, is entered in the trail."));
    m_day->setObjectName(u"asAtDay"_s);
    m_time->setObjectName(u"asAtTime"_s);
    m_progress->setObjectName(u"asAtProgress"_s);
    layOut();
    const QDate today = m_day->date();
    m_day->setMaximumDate(today);
    choose(startOf(today.addDays(1 - today.dayOfWeek())));
    connect(m_runner, &CopyRunner::progressed, m_progress, &QProgressBar::setValue);
    connect(m_runner, &CopyRunner::made, this, [this](const std::shared_ptr<AsAtCopy> &copy) {
        Q_EMIT opened(copy);
        accept();
    });
    connect(m_runner, &CopyRunner::failed, this, [this](const Error &error) {
        setRunning(false);
        messages()->tell(error);
    });
    connect(this, &QDialog::rejected, m_runner, &CopyRunner::stop);
    setRunning(false);
}

void AsAtDialog::layOut()
{
    const QDate today = m_day->date();
    const QList<std::pair<QString, QDate>> choices{
        {tr("Start of today"), today},
        {tr("Start of this week"), today.addDays(1 - today.dayOfWeek())},
        {tr("Start of this month"), QDate(today.year(), today.month(), 1)},
        {tr("Start of last month"), QDate(today.year(), today.month(), 1).addMonths(-1)},
    };
    auto *row = new FlowLayout;
    for (const auto &[text, day] : choices) {
        auto *button = new Button(text, ButtonKind::Plain, this);
        m_shortcuts.append(button);
        connect(button, &QPushButton::clicked, this, [this, day = day] { choose(startOf(day)); });
        row->addWidget(button);
    }
    auto *when = new QHBoxLayout;
    when->setSpacing(Space::medium);
    when->addWidget(m_dayField, 1);
    when->addWidget(new Field({tr("Time"), {}, true}, m_time, this), 1);
    body()->addLayout(row);
    body()->addLayout(when);
    body()->addWidget(m_progress);
    m_progress->setRange(0, 100);
    m_progress->setAccessibleName(tr("How far the copy is"));
    addCancel();
    m_look = addButton(tr("See it as at then"), ButtonKind::Primary);
    m_look->setObjectName(u"asAtOpen"_s);
    connect(m_look, &QPushButton::clicked, this, &AsAtDialog::look);
    resize(Theme::px(640), Theme::px(300));
}

void AsAtDialog::choose(const QDateTime &local)
{
    m_day->setDate(local.date());
    m_time->setTime(local.time());
}

QDateTime AsAtDialog::instant() const
{
    return QDateTime(m_day->date(), m_time->time(), deskZone()).toUTC();
}

void AsAtDialog::look()
{
    const bool isAhead = instant() > m_workspace.clock().now();
    m_dayField->setError(isAhead ? tr("This instant is still to come.") : QString());
    if (isAhead)
        return m_day->setFocus(Qt::OtherFocusReason);
    messages()->clear();
    setRunning(true);
    m_runner->start(instant());
}

void AsAtDialog::setRunning(bool isRunning)
{
    m_progress->setVisible(isRunning);
    m_progress->setValue(0);
    m_look->setEnabled(!isRunning);
    for (QWidget *editor : std::initializer_list<QWidget *>{m_day, m_time})
        editor->setEnabled(!isRunning);
    for (Button *button : std::as_const(m_shortcuts))
        button->setEnabled(!isRunning);
}

} // namespace Revisit
