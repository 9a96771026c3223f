#pragma once

#include "core/cases/casedetail.h"

namespace Revisit {

class DetailSheet;

// What the tabs of a case say. Each writes its sheet anew.
void writeOverview(DetailSheet &sheet, const CaseDetail &detail, QDate today);
void writePeople(DetailSheet &sheet, const CaseDetail &detail);
void writeTimeline(DetailSheet &sheet, const CaseDetail &detail);
void writeHistory(DetailSheet &sheet, const CaseDetail &detail);

} // namespace Revisit
