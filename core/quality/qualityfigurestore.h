#pragma once

#include "core/quality/secondreview.h"
#include "core/statistics/acceptance.h"

namespace Revisit {

class Connection;

// A drawn review whose second review was submitted.
struct JudgedTwice {
    Judgement first = {};
    Judgement second = {};
    bool byChance = true;                       // else always taken
    std::optional<QString> settledVerdict = {}; // absent: a third person has not decided
};

// The reviews of the frame that found no further opportunity; nothing checked yet.
struct ClosedInFrame {
    SampledGroup byChance = {};
    SampledGroup always = {};
};

// For use inside a transaction or a reading; they throw StoreFault.
std::optional<qint64> drawnOf(Connection &connection, QualitySampleId sample);
QList<JudgedTwice> judgedTwice(Connection &connection, QualitySampleId sample);
ClosedInFrame closedInFrame(Connection &connection, QualitySampleId sample);

} // namespace Revisit
