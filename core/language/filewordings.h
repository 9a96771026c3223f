#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QStringList>

namespace Revisit {

class Connection;

// What judges or blames in the texts of the original file of a case, each wording
// once, quoted or not; matters of style are left out. It is grounds to look at
// missed opportunity MO-19, never the finding itself.
Result<QStringList> fileWordings(Connection &connection, CaseId id);

} // namespace Revisit
