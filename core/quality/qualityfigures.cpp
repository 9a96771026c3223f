#include "core/quality/qualityfigures.h"

#include "core/base/text.h"
#include "core/people/capability.h"
#include "core/quality/qualityfigurestore.h"
#include "core/storage/transaction.h"

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

JudgedAgreement agreementOfSample(const QList<JudgedTwice> &judged)
{
    QList<JudgedPair> pairs;
    for (const JudgedTwice &one : judged)
        pairs.append({one.first, one.second});
    return agreementOf(pairs);
}

const QString closing = u"DEC-NFO"_s;

Measured<EstimatedShare> wronglyClosed(ClosedInFrame closed, const QList<JudgedTwice> &judged)
{
    for (const JudgedTwice &one : judged) {
        if (one.first.verdict != closing || !one.settledVerdict)
            continue;
        SampledGroup &group = one.byChance ? closed.byChance : closed.always;
        ++group.checked;
        group.found += *one.settledVerdict == closing ? 0 : 1;
    }
    return estimatedShare({closed.byChance, closed.always});
}

} // namespace

Result<QualityFigures> qualityFigures(Connection &connection, const Officer &viewer,
                                      QualitySampleId sample)
{
    RV_CHECK(permit(viewer, Capability::ViewTrends));
    return inSnapshot(connection, [&]() -> Result<QualityFigures> {
        const auto sizes = sizesOf(connection, sample);
        if (!sizes)
            return fail(Fault::NotFound, CoreText::tr("There is no such sample."));
        QualityFigures figures;
        figures.frame = sizes->frame;
        figures.drawn = sizes->drawn;
        const QList<JudgedTwice> judged = judgedTwice(connection, sample);
        figures.submitted = judged.size();
        for (const JudgedTwice &one : judged)
            figures.settled += one.settledVerdict ? 1 : 0;
        const JudgedAgreement agreement = agreementOfSample(judged);
        figures.questions = agreement.questions;
        figures.overall = agreement.overall;
        figures.wronglyClosed = wronglyClosed(closedInFrame(connection, sample), judged);
        return figures;
    });
}

} // namespace Revisit
