#pragma once

#include "core/base/result.h"
#include "core/people/officer.h"
#include "core/quality/qualitysample.h"

namespace Revisit {

class Connection;

// Every sample, the newest first. Who may see figures and not sample is not told who
// drew it, nor the seed, which with the frame would give the list.
Result<QList<QualitySample>> qualitySamples(Connection &connection, const Officer &viewer);

// Whether the stored frame and seed give the stored list again, as an inspector
// asks. Fault::NotFound when there is no such sample.
Result<bool> isAsItsSeedGives(Connection &connection, QualitySampleId id);

// The rest is for use inside a transaction and throws StoreFault.

// The reviews signed off with a decision of these days (both count) that the lead
// may sample: not their own, and of no case that they or someone of their team
// investigated.
struct SampleFrame {
    QList<FrameReview> reviews;
    qint64 leftOut = 0;
};
SampleFrame sampleFrame(Connection &connection, OfficerId lead, QDate from, QDate until);
QualitySampleId insertSample(Connection &connection, const QualitySample &sample, OfficerId by,
                             const SampleDraw &draw);

} // namespace Revisit
