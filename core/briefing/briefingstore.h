#pragma once

#include <QString>

namespace Revisit {

class Connection;

// How long the trail is and the root of its tree (RFC 6962), in hex.
struct TrailHead {
    qint64 entries = 0;
    QString root;
};

// Throws StoreFault.
TrailHead trailHead(Connection &connection);

} // namespace Revisit
