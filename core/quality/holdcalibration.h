#pragma once

#include "core/base/result.h"
#include "core/cases/casedetail.h"
#include "core/people/officer.h"
#include "core/quality/calibration.h"

namespace Revisit {

class Connection;
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

// Keeps what the officer has typed so far, however little, until they answer. Nobody
// else reads it: the trail says that a draft was kept, not what is in it.
// Fault::Forbidden where no answer of theirs is waited for.
struct SaveCalibrationAnswer {
    CalibrationId calibration;
    CaseId caseId;
    Judgement judgement;

    Result<> run(Session &session) const;
};

// The viewer's own draft, empty where they have typed nothing yet. Fault::Forbidden
// where no answer of theirs is waited for.
Result<Judgement> calibrationDraft(Connection &connection, const Officer &viewer,
                                   CalibrationId calibration, CaseId caseId);

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
