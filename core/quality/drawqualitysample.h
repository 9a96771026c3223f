#pragma once

#include "core/base/result.h"
#include "core/quality/qualitysample.h"

namespace Revisit {

struct Session;

// Draws a quality sample of the reviews decided from `from` to `until` (both
// count): `percent` (1 to 100) by chance, and all that are always looked at
// (review dossier H3). Every draw is kept with its frame and stands in the trail
// with its seed, so that a second try shows.
struct DrawQualitySample {
    QDate from;
    QDate until;
    quint64 seed = 0;
    int percent = 10;

    Result<QualitySample> run(Session &session) const;
};

} // namespace Revisit
