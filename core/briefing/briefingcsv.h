#pragma once

#include "core/briefing/briefing.h"

#include <QByteArray>

namespace Revisit {

// The table as CSV, the same bytes for the same table in every language of the
// interface: RFC 4180 in UTF-8, days as yyyy-MM-dd, numbers with a point and as
// many digits as are shown, shares as fractions of 1. A text that a spreadsheet
// would take for a formula has an apostrophe before it.
QByteArray briefingCsv(const BriefingTable &table);

// Its SHA-256 in hex.
QString briefingHash(const BriefingTable &table);

} // namespace Revisit
