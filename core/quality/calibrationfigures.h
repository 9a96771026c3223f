#pragma once

#include "core/base/result.h"
#include "core/people/officer.h"
#include "core/quality/calibration.h"
#include "core/statistics/agreement.h"

namespace Revisit {

class Connection;

// The share of pairs of officers who said the same, over cases. `items` counts the
// cases with two answers or more. The interval is of 95 %, by Student's t over cases.
struct CalibrationQuestion {
    JudgedQuestion question = JudgedQuestion::Verdict;
    Measured<Agreement> share = tl::unexpected(Undefined::NothingToCompare);
    // Of the cases that every officer of the session answered.
    Measured<Agreement> kappa = tl::unexpected(Undefined::NothingToCompare);
};

// How often one officer said what the others did, over all questions.
struct CalibrationOfficer {
    QString name = {};
    Measured<Agreement> share = tl::unexpected(Undefined::NothingToCompare);
};

struct CalibrationFigures {
    QList<CalibrationQuestion> questions = {};
    QList<CalibrationOfficer> officers = {}; // by name and in no other order
};

// Of a session that is closed: while it is open the answers are sealed. For those who
// may sample.
Result<CalibrationFigures> calibrationFigures(Connection &connection, const Officer &viewer,
                                              CalibrationId id);

} // namespace Revisit
