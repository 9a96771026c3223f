#pragma once

#include "core/base/result.h"
#include "core/people/officer.h"
#include "core/quality/judgedagreement.h"
#include "core/quality/secondreview.h"
#include "core/statistics/acceptance.h"
#include "core/statistics/agreement.h"

namespace Revisit {

class Connection;

// What a sample says, without a case or a person: for those who may see figures.
struct QualityFigures {
    qint64 frame = 0; // of reviews that could be drawn
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

// Fault::NotFound when there is no such sample.
Result<QualityFigures> qualityFigures(Connection &connection, const Officer &viewer,
                                      QualitySampleId sample);

} // namespace Revisit
