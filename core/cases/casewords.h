#pragma once

#include "core/cases/caseset.h"

#include <QString>

namespace Revisit {

class Connection;

// The cases in which the folded word occurs: within the reference, the title
// or the reviewer's name, or at the beginning of a word of the notes. Four
// readings of one index each, joined here, since an engine that joins them
// reads the wide rows. Throws StoreFault.
CaseSet casesWithWord(Connection &connection, const QString &word);

} // namespace Revisit
