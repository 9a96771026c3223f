#pragma once

#include "core/quality/qualityfigures.h"
#include "ui/base/chip.h"

#include <QCoreApplication>

namespace Revisit {

// How quality samples and their figures are told of. What is undefined is said in
// words and never shown as 0.
class QualityWording
{
    Q_DECLARE_TR_FUNCTIONS(Revisit::QualityWording)

public:
    static QString sample(const QualitySample &sample); // the period, the share and what was drawn
    static QString basis(SampleBasis basis);
    static ChipText state(SecondReviewState state);
    static QString answer(JudgedQuestion question, const QString &code); // empty: not answered
    static QString questions(const QList<JudgedQuestion> &questions);

    static QString share(const Measured<Agreement> &agreement);       // 85%, its interval, cases
    static QString coefficient(const Measured<Agreement> &agreement); // 0.72, its interval, cases
    static QString wronglyClosed(const Measured<EstimatedShare> &estimated);
};

} // namespace Revisit
