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

// The same of whichever sample, with whose review it was.
struct JudgedOfOfficer {
    OfficerId officer = {};
    QString name = {};
    JudgedTwice judged = {};
};

// The reviews of the frame that found no further opportunity; nothing checked yet.
struct ClosedInFrame {
    SampledGroup byChance = {};
    SampledGroup always = {};
};

// For use inside a transaction or a reading; they throw StoreFault.
struct SampleSizes {
    qint64 frame = 0;
    qint64 drawn = 0;
};
std::optional<SampleSizes> sizesOf(Connection &connection, QualitySampleId sample);
QList<JudgedTwice> judgedTwice(Connection &connection, QualitySampleId sample);
// Every review with a submitted second one, by its reviewer's name, and for each in the
// order in which they were judged.
QList<JudgedOfOfficer> judgedByOfficer(Connection &connection);
ClosedInFrame closedInFrame(Connection &connection, QualitySampleId sample);

} // namespace Revisit
