#pragma once

#include "core/quality/secondreview.h"
#include "core/statistics/agreement.h"

#include <QList>

namespace Revisit {

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

// Two judgements of one case.
struct JudgedPair {
    Judgement first;
    Judgement second;
};

// How far two reviewers agree, by question and over all of them.
struct JudgedAgreement {
    QList<QuestionFigures> questions = {};
    AgreementFigures overall = {};
};
JudgedAgreement agreementOf(const QList<JudgedPair> &judged);

// Kappa below this asks for a calibration session (review dossier H3).
inline constexpr double calibrationKappa = 0.6;
bool needsCalibration(const AgreementFigures &figures);

} // namespace Revisit
