#pragma once

#include "core/base/result.h"
#include "core/cases/casedetail.h"
#include "core/quality/calibration.h"

namespace Revisit {

struct Session;

// A lead has several review officers answer the same cases. None of them reviewed or
// investigated one of these, or leads or led who did; the database refuses it, too.
// Until they have answered a case they see nothing of what was done with it.
struct HoldCalibration {
    QString title;
    QList<CaseId> cases;
    QList<OfficerId> officers;

    Result<CalibrationId> run(Session &session) const;
};

// Opens the original file of a case for one's answers. Consultation (DPA 2018 s.62).
struct OpenCalibrationCase {
    CalibrationId calibration;
    CaseId caseId;

    Result<CaseDetail> run(Session &session) const;
};

// One officer's answers to one case: all five questions and a rationale. They stay.
struct AnswerCalibration {
    CalibrationId calibration;
    CaseId caseId;
    Judgement judgement;

    Result<> run(Session &session) const;
};

// Ends the session with what was agreed on; who has not answered is left out. From now
// on the answers can be compared.
struct CloseCalibration {
    CalibrationId calibration;
    QString lesson; // at least Calibration::shortestLesson characters

    Result<> run(Session &session) const;
};

} // namespace Revisit
