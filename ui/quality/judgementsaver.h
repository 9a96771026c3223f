#pragma once

#include "core/base/error.h"
#include "core/quality/secondreview.h"
#include "ui/quality/blindtask.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace Revisit {

class Workspace;

// Keeps answers given blind as they are typed, at most a second later: what a kill takes is
// no more than that. One save runs at a time.
class JudgementSaver : public QObject
{
    Q_OBJECT

public:
    JudgementSaver(Workspace &workspace, BlindTask::Send keep, QObject *parent);
    ~JudgementSaver() override; // what is not kept yet is sent off

    void keep(const Judgement &judgement);
    // Calls back once everything is kept; not after a save that failed.
    void whenKept(std::function<void()> then);
    void stop(); // what is typed is submitted instead

Q_SIGNALS:
    void kept();
    void failed(const Revisit::Error &error);

private:
    void save();

    Workspace &m_workspace;
    const BlindTask::Send m_keep;
    std::optional<Judgement> m_pending;
    std::function<void()> m_then;
    QTimer m_pace;
    bool m_isSaving = false;
};

} // namespace Revisit
