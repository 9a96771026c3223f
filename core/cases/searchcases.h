#pragma once

#include "core/cases/caselist.h"

namespace Revisit {

struct Session;

// Looks for cases by words that a person typed. The search and its result are
// consultation (DPA 2018 s.62), so they stand in the trail before anybody sees
// the result. Readings of caseIds() without words leave no entry.
struct SearchCases {
    CaseFilter filter;
    CaseSort sort = {};

    Result<QList<CaseId>> run(Session &session) const;
};

} // namespace Revisit
