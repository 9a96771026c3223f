#pragma once

#include "core/base/result.h"

#include <QString>

namespace Revisit {

struct Session;

// Writes down that a chart is about to leave the workstation as a picture or a
// table, before it does. Nothing is exported without a marking.
struct ExportFigures {
    QString chart;  // stable code: "decisions"
    QString format; // "png", "svg", "pdf" or "csv"
    QString marking;

    Result<> run(Session &session) const;
};

} // namespace Revisit
