#pragma once

#include "core/base/result.h"
#include "core/people/officer.h"
#include "core/quality/secondreview.h"
#include "core/statistics/acceptance.h"
#include "core/statistics/agreement.h"

namespace Revisit {

class Connection;

// The three measures that are only shown together: kappa alone misleads where one
// answer is rare.
struct AgreementFigures {
    Measured<Agreement> share = tl::unexpected(Undefined::NothingToCompare);
    Measured<Agreement> kappa = tl::unexpected(Undefined::NothingToCompare);
    Measured<Agreement> ac1 = tl::unexpected(Undefined::NothingToCompare);
};

struct QuestionFigures {
    JudgedQuestion question = JudgedQuestion::Verdict;
    AgreementFigures agreement = {};
};

// What a sample says, without a case or a person: for those who may see figures.
struct QualityFigures {
    qint64 drawn = 0;
    qint64 submitted = 0;
    qint64 settled = 0; // agreed, or decided by a third person
    QList<QuestionFigures> questions = {};
    AgreementFigures overall = {};
    // Of the reviews of the frame that found no further opportunity, the share that
    // wrongly did: another decision was settled on. Those by chance stand for all by
    // chance; those always taken count as they are. One not settled yet is taken to
    // be as the settled ones of its group.
    Measured<EstimatedShare> wronglyClosed = tl::unexpected(Undefined::NothingToCompare);
};

// Kappa below this asks for a calibration session (review dossier H3).
inline constexpr double calibrationKappa = 0.6;

// Fault::NotFound when there is no such sample.
Result<QualityFigures> qualityFigures(Connection &connection, const Officer &viewer,
                                      QualitySampleId sample);

} // namespace Revisit
