#pragma once

#include "core/audit/merkletree.h"

#include <QString>

namespace Revisit {

class Connection;

// Where the next entry of the trail goes: the tree so far, and the time of its last
// entry as it is stored.
struct TrailFrontier {
    MerkleFrontier tree;
    QString lastAt;
};

// Both for use inside a transaction; they throw StoreFault. The reading takes the row,
// so that two writers do not draw one place.
TrailFrontier readTrailFrontier(Connection &connection);
void storeTrailFrontier(Connection &connection, const TrailFrontier &trail);

} // namespace Revisit
