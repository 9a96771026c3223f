#pragma once

#include "core/base/id.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace Revisit {

using QualitySampleId = Id<struct QualitySampleTag>;

// Why a review is in a sample (review dossier H3); the numbers are stored.
enum class SampleBasis {
    ByChance = 1,
    Urgent = 2,          // priority P0 or P1: always
    ClosedDespiteAll = 3 // no further opportunity, where the outcome was 14 or 16: always
};

// A decided review that could be drawn.
struct FrameReview {
    ReviewId review = {};
    CaseId caseId = {};
    QString reference = {}; // of the case
    OfficerId reviewer = {};
    std::optional<int> year = {}; // of the original closure; absent: not recorded
    QString decision = {};        // code of the list "decision"
    SampleBasis basis = SampleBasis::ByChance;

    // Officer, year and decision, as text that sorts alike on every machine.
    QString stratum() const;
    bool operator==(const FrameReview &) const = default;
};

// What makes a sample: the same frame, share and seed give the same list
// everywhere, in whatever order the frame comes.
struct SampleDraw {
    QList<FrameReview> frame; // sorted by stratum and reference
    QList<bool> isDrawn;      // for each of the frame

    qsizetype drawn() const { return isDrawn.count(true); }
};

// Takes all that are always taken, and of the rest `percent` (1 to 100) by chance.
// Every review of the rest has exactly that chance; the strata get their share of
// the places to within one (systematic over the strata, by chance within each:
// Cochran 1977, 5.12 and 8). Numbers come from std::mt19937_64, whose sequence the
// C++ standard fixes, by rejection, so that none is likelier than another.
SampleDraw drawSample(QList<FrameReview> frame, int percent, quint64 seed);

// A sample as it was drawn.
struct QualitySample {
    QualitySampleId id = {};
    QDate from = {};
    QDate until = {};
    int percent = 10;
    quint64 seed = 0;
    QString drawnBy = {};
    QDateTime drawnAt = {};
    qint64 frameSize = 0;
    qint64 size = 0;
    qint64 leftOut = 0; // for another lead: the drawer's own work or investigation
};

} // namespace Revisit
