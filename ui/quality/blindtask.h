#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/quality/calibration.h"

#include <functional>

class QObject;

namespace Revisit {

class Workspace;

// What somebody judges from the original file alone, and where their answers go: kept
// while they are typed, then submitted. `done` is not called once `context` is gone.
struct BlindTask {
    using Done = std::function<void(const Result<> &)>;
    using Send = std::function<void(const Judgement &, QObject *context, const Done &done)>;

    QString title;
    QString question; // before it is submitted
    Send keep;
    Send submit;
};

BlindTask blindSecondReview(Workspace &workspace, SecondReviewId id, const QString &reference);
BlindTask blindCalibration(Workspace &workspace, const CalibrationTask &task);

} // namespace Revisit
