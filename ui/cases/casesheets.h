#pragma once

#include "core/cases/casedetail.h"

#include <functional>

namespace Revisit {

class DetailSheet;

// What the tabs of a case say. Each writes its sheet anew.
void writeOverview(DetailSheet &sheet, const CaseDetail &detail, QDate today);
// Asks for the dialog on contact with the victim of that number; none where the
// officer may not record it.
using ContactRequest = std::function<void(int victim)>;
void writePeople(DetailSheet &sheet, const CaseDetail &detail, QDate today,
                 const ContactRequest &request);
void writeTimeline(DetailSheet &sheet, const CaseDetail &detail);
void writeHistory(DetailSheet &sheet, const CaseDetail &detail);

} // namespace Revisit
