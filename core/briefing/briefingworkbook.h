#pragma once

#include "core/base/result.h"
#include "core/briefing/briefing.h"

#include <QByteArray>

namespace Revisit {

// The pack as an XLSX: a sheet of definitions, a sheet a table, a sheet of hashes.
// Numbers are numbers and days are days; a text stays a text, so that none is a
// formula. The same pack and seal give the same bytes.
Result<QByteArray> briefingWorkbook(const Briefing &briefing, const BriefingSeal &seal);

// As it stands on its tab: the number of the table and as much of its question as
// a tab may hold (31 signs, none of []:*?/\).
QString sheetName(qsizetype number, const QString &title);

} // namespace Revisit
