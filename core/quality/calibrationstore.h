#pragma once

#include "core/base/result.h"
#include "core/people/officer.h"
#include "core/quality/calibration.h"

#include <QStringList>

namespace Revisit {

class Connection;

// Every session, the newest first. For those who may sample.
Result<QList<Calibration>> calibrations(Connection &connection, const Officer &viewer);
// What waits for the viewer's answers in sessions that are open, the longest first.
Result<QList<CalibrationTask>> calibrationTasks(Connection &connection, const Officer &viewer);

// The rest is for use inside a transaction and throws StoreFault.

// What one officer said of one case.
struct CalibrationAnswer {
    CaseId caseId = {};
    OfficerId officer = {};
    QString name = {};
    Judgement judgement = {};
};
std::optional<Calibration> findCalibration(Connection &connection, CalibrationId id);
CalibrationId insertCalibration(Connection &connection, const QString &title, OfficerId by,
                                const QDateTime &at);
void insertCalibrationSeat(Connection &connection, CalibrationId id, CaseId caseId,
                           OfficerId officer);
// Who may not judge the case blind: they reviewed or investigated it, or are no
// review officer.
bool mayCalibrate(Connection &connection, CaseId caseId, OfficerId officer);
// Whether the officer still owes an answer to the case in an open session.
bool owesAnswer(Connection &connection, CalibrationId id, CaseId caseId, OfficerId officer);
// False when it was answered since.
bool storeCalibrationAnswer(Connection &connection, CalibrationId id, CaseId caseId,
                            OfficerId officer, const Judgement &judgement, const QDateTime &at);
// What the officer typed so far; empty where that is nothing.
Judgement calibrationDraftOf(Connection &connection, CalibrationId id, CaseId caseId,
                             OfficerId officer);
void storeCalibrationDraft(Connection &connection, CalibrationId id, CaseId caseId,
                           OfficerId officer, const Judgement &judgement, const QDateTime &at);
void removeCalibrationDraft(Connection &connection, CalibrationId id, CaseId caseId,
                            OfficerId officer);
QList<CalibrationAnswer> calibrationAnswersOf(Connection &connection, CalibrationId id);
bool closeCalibration(Connection &connection, CalibrationId id, OfficerId by, const QString &lesson,
                      const QDateTime &at);

} // namespace Revisit
