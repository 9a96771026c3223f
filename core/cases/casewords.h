#pragma once

#include "core/cases/caseset.h"

#include <QStringList>

namespace Revisit {

class Connection;

// For each folded word, the cases in which it occurs: within the reference, the
// title or the reviewer's name, or at the beginning of a word of the notes.
// Each index is read by itself and the results are joined here, since an engine
// that joins them reads the wide rows. Throws StoreFault.
QList<CaseSet> casesWithWords(Connection &connection, const QStringList &words);

} // namespace Revisit
