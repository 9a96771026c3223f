#pragma once

#include "core/base/result.h"

#include <QString>

#include <functional>
#include <optional>

namespace Revisit {

class Connection;

// What verification found. `firstBad` is the number of the first entry that is
// missing, altered, out of order or at odds with its columns or kept values.
struct TrailReport {
    qint64 entries = 0;
    bool ok = true;
    std::optional<qint64> firstBad;
    QString problem; // a sentence on the first bad entry, or on the head
    QString root;    // of the recomputed tree, hex
};

// Called now and then with the entries done; false stops the work.
using TrailProgress = std::function<bool(qint64 done)>;

// Recomputes every leaf, value hash and the tree from the entries themselves
// and compares them with what is stored. Fault::Invalid when stopped.
// It cannot see a trail that was cut and rebuilt as a whole: that takes a
// checkpoint kept elsewhere (RFC 6962).
Result<TrailReport> verifyTrail(Connection &connection, const TrailProgress &progress = {});

QByteArray toJson(const TrailReport &report);

} // namespace Revisit
