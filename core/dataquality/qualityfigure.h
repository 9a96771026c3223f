#pragma once

#include "core/base/result.h"
#include "core/dataquality/qualityfield.h"
#include "core/people/officer.h"
#include "core/trends/figure.h"

#include <variant>

namespace Revisit {

class Connection;

// A part of the caseload, as a year or a team is; with neither, all of it.
struct QualitySlice {
    std::optional<int> year = {};    // of closure; 0: not known
    std::optional<TeamId> team = {}; // of the reviewer; invalid: nobody reviews it
    QString name = {};               // "2014", "North"
};

// A field in a dimension. Its rows: the cases in which at least one is not filled in,
// not valid and so on; of days, the cases that were measured.
struct FieldQuestion {
    QualityField field = QualityField::WholeRecord;
    Dimension dimension = Dimension::Validity;
    QualitySlice slice = {};
};

// Cases that break a rule, whichever.
struct RepairQuestion {
};

// Cases with somebody who has no self-defined ethnicity, for one reason; invalid: no
// reason was recorded.
struct ReasonQuestion {
    Part part = Part::Suspect;
    CodeId reason;
};

// What a figure of the report counts.
using QualityQuestion = std::variant<FieldQuestion, RepairQuestion, ReasonQuestion>;

// Exactly the cases behind a figure, read when somebody asks for them. Forbidden: who
// may not see cases.
Result<Figure> qualityFigure(Connection &connection, const Officer &viewer, QDate today,
                             const QualityQuestion &question);
// The same of records that were read.
Figure qualityFigureOf(const QList<CaseRecord> &records, QDate today,
                       const QualityQuestion &question);

} // namespace Revisit
