#pragma once

#include "core/cases/caselist.h"

#include <stop_token>

namespace Revisit {

struct Session;

// Writes the cases that a list shows to a CSV file for somebody else: one line
// a case, no narrative and no person of the case. It is UTF-8 with a BOM, for
// spreadsheets; every line carries the handling marking. Writing a list out is
// a disclosure and an entry in the trail (DPA 2018 s.62).
struct ExportCases {
    CaseFilter filter;
    CaseSort sort;
    QString file;
    QString marking;
    QString recipient;            // who gets it: DPA 2018 s.62(3)
    std::stop_token stopped = {}; // once asked for, no file is left

    Result<qint64> run(Session &session) const; // how many cases were written
};

} // namespace Revisit
