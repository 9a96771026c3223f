#pragma once

#include "core/base/id.h"
#include "core/people/officer.h"
#include "core/review/ruleset.h"

#include <QDateTime>

namespace Revisit {

class Connection;

// A ruleset and where it comes from: the program, or somebody who made it from
// another.
struct KnownRuleset {
    Ruleset ruleset;
    QString basedOn = {}; // empty: comes with the program
    QString reason = {};
    QString by = {};
    QDateTime madeAt = {};

    bool isShipped() const { return basedOn.isEmpty(); }
};

// Every ruleset that cases can be looked at by, from the one that came into
// force first to the last. Who may see trends may see them.
Result<QList<KnownRuleset>> knownRulesets(Connection &connection, const Officer &viewer);

// The rest is for use inside a transaction or a reading: it throws StoreFault.
QList<Ruleset> rulesetsOf(Connection &connection);
void insertRuleset(Connection &connection, const KnownRuleset &known, OfficerId by);

} // namespace Revisit
