#pragma once

#include "core/base/id.h"

#include <QLatin1String>
#include <QString>

namespace Revisit {

class Connection;

// The full-text index over titles and notes. No trigger keeps it, which would
// make an import ten times slower: whoever loads in bulk rebuilds it once, and
// whoever edits one case renews that case. Both inside the caller's
// transaction; they throw StoreFault.
void rebuildSearchIndex(Connection &connection);
void renewSearchIndex(Connection &connection, CaseId id);

// The keys of the cases in which the phrase bound to `placeholder` occurs.
QString searchSql(const Connection &connection, QLatin1String placeholder);
// What to bind: words that begin with `word`. Nothing when it is too short to
// be looked up, or has no letter or digit in it.
QString searchPhrase(const Connection &connection, const QString &word);

} // namespace Revisit
