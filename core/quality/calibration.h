#pragma once

#include "core/quality/secondreview.h"

namespace Revisit {

using CalibrationId = Id<struct CalibrationTag>;

// A calibration session (review dossier H3): several review officers answer the same
// cases from the original file, each blind to the others and to what was decided, and
// talk about it afterwards. Closed once; the answers are read only then.
struct Calibration {
    static constexpr int fewestOfficers = 2;
    static constexpr int mostCases = 10;
    static constexpr int shortestTitle = 3;
    static constexpr int shortestLesson = 20;

    CalibrationId id = {};
    QString title = {};
    QString heldBy = {};
    QDateTime heldAt = {};
    QDateTime closedAt = {}; // invalid while it is open
    QString lesson = {};     // what was agreed on, given when it closed
    qint64 cases = 0;
    qint64 officers = 0;
    qint64 asked = 0; // answers that are waited for: cases x officers
    qint64 answered = 0;

    bool isOpen() const { return !closedAt.isValid(); }
};

// A case that waits for the viewer's answers in a session.
struct CalibrationTask {
    CalibrationId calibration = {};
    CaseId caseId = {};
    QString reference = {};
    QString title = {}; // of the session
    QDateTime heldAt = {};
};

} // namespace Revisit
