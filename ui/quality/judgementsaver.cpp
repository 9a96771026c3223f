#include "ui/quality/judgementsaver.h"

#include "ui/base/workspace.h"

#include <chrono>
#include <utility>

namespace Revisit {

namespace {

constexpr std::chrono::milliseconds judgementPace{700};

} // namespace

JudgementSaver::JudgementSaver(Workspace &workspace, BlindTask::Send keep, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_keep(std::move(keep))
{
    m_pace.setSingleShot(true);
    m_pace.setInterval(judgementPace);
    connect(&m_pace, &QTimer::timeout, this, &JudgementSaver::save);
}

JudgementSaver::~JudgementSaver()
{
    if (m_pending)
        m_keep(*m_pending, &m_workspace, [](const Result<> &) {});
}

void JudgementSaver::keep(const Judgement &judgement)
{
    m_pending = judgement;
    if (!m_pace.isActive())
        m_pace.start();
}

void JudgementSaver::whenKept(std::function<void()> then)
{
    m_then = std::move(then);
    save();
}

void JudgementSaver::stop()
{
    m_pace.stop();
    m_pending.reset();
}

void JudgementSaver::save()
{
    m_pace.stop();
    if (m_isSaving)
        return;
    if (!m_pending) {
        if (auto then = std::exchange(m_then, {}))
            then();
        return;
    }
    m_isSaving = true;
    const Judgement sent = *std::exchange(m_pending, std::nullopt);
    m_keep(sent, this, [this, sent](const Result<> &outcome) {
        m_isSaving = false;
        if (outcome) {
            Q_EMIT kept();
            return save();
        }
        if (!m_pending)
            m_pending = sent; // the next keystroke tries again
        m_then = {};
        Q_EMIT failed(outcome.error());
    });
}

} // namespace Revisit
