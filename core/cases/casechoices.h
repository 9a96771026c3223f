#pragma once

#include "core/base/result.h"
#include "core/people/officer.h"

#include <QList>

namespace Revisit {

class Connection;

struct TeamChoice {
    TeamId id;
    QString name;
};

// What a list of cases can be narrowed to, as far as it depends on the
// caseload: who reviews, in which teams, and in which years cases were closed.
struct CaseChoices {
    QList<Officer> reviewers;
    QList<TeamChoice> teams;
    QList<int> years; // the latest first
};

Result<CaseChoices> caseChoices(Connection &connection, const Officer &viewer);

} // namespace Revisit
