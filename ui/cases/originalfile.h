#pragma once

#include <functional>

namespace Revisit {

class DetailSheet;
struct CaseDetail;

// Parts of a sheet: what the original investigation left on file. Each begins with
// its heading.

// Who closed the case, when, by which test and why.
void writeClosure(DetailSheet &sheet, const CaseDetail &detail);
void writeOffences(DetailSheet &sheet, const CaseDetail &detail);
// The notes of the file and of the officers since. The narratives of the file stand
// behind a notice while `showNarratives` is there to ask for them.
void writeNotes(DetailSheet &sheet, const CaseDetail &detail,
                const std::function<void()> &showNarratives);

} // namespace Revisit
