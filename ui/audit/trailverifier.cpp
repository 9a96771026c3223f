#include "ui/audit/trailverifier.h"

#include "core/audit/noteverification.h"
#include "ui/base/accessibility.h"
#include "ui/base/banner.h"
#include "ui/base/button.h"
#include "ui/base/format.h"
#include "ui/base/workspace.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Revisit {

namespace {

constexpr int tick = 100; // ms

} // namespace

TrailVerifier::TrailVerifier(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_banner(new Banner(Tone::Info, {}, this))
    , m_stop(new Button(tr("Stop"), ButtonKind::Quiet, this))
{
    m_banner->setObjectName(u"verification"_s);
    m_stop->setObjectName(u"stopVerification"_s);
    m_banner->addButton(m_stop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_banner);
    m_tick.setInterval(tick);
    connect(&m_tick, &QTimer::timeout, this, &TrailVerifier::showProgress);
    connect(m_stop, &QPushButton::clicked, this, &TrailVerifier::stop);
    hide();
}

void TrailVerifier::start()
{
    if (m_run)
        return;
    m_run = std::make_shared<Run>();
    m_banner->setTone(Tone::Info);
    m_stop->show();
    showProgress();
    show();
    m_tick.start();
    m_workspace.fetch(
        [run = m_run](Connection &connection) {
            return verifyTrail(connection, [run](qint64 done) {
                run->done = done;
                return !run->isStopped;
            });
        },
        this, [this](const Result<TrailReport> &report) { take(report); });
}

void TrailVerifier::stop()
{
    if (m_run)
        m_run->isStopped = true;
}

void TrailVerifier::showProgress()
{
    m_banner->setText(tr("Verifying the trail: %1 entries are sound so far.")
                          .arg(Format::count(m_run ? m_run->done.load() : 0)));
}

void TrailVerifier::take(const Result<TrailReport> &report)
{
    m_run.reset();
    m_tick.stop();
    m_stop->hide();
    if (!report) {
        m_banner->setTone(Tone::Warning);
        m_banner->setText(report.error().message);
        return announce(m_banner);
    }
    m_banner->setTone(report->ok ? Tone::Ok : Tone::Danger);
    m_banner->setText(report->ok
                          ? tr("The trail is sound: all %1 entries match. Root %2…")
                                .arg(Format::count(report->entries), report->root.left(16))
                          : tr("The trail is not sound from entry %1 on. %2")
                                .arg(Format::count(report->firstBad.value_or(0)), report->problem));
    announce(m_banner);
    m_workspace.consult(NoteVerification{*report}, this,
                        [this, report = *report](const Result<> &) { Q_EMIT finished(report); });
}

} // namespace Revisit
