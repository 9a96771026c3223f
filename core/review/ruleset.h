#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QStringList>

namespace Revisit {

// Which date must lie in the window: that of the decision to take no further
// action, or that one and the report. Published sources disagree.
enum class DateTest { NfaOnly, ReportedAndNfa };

// A version of the rules on what is in scope, as data of resources/rulesets.
// Published criteria differ between sources, so every result names its rules.
struct Ruleset {
    QString name;
    QString title;
    QString source;
    QDate effectiveFrom;
    QDate windowFrom; // both days are inside
    QDate windowUntil;
    DateTest dateTest = DateTest::NfaOnly;
    int leastSuspects = 2;
    int leastVictims = 1;
    bool contactOnly = false;
    QStringList criteria; // those of C1 to C9 that it asks for

    bool operator==(const Ruleset &) const = default;
};

Result<Ruleset> readRuleset(const QByteArray &json);
QByteArray writeRuleset(const Ruleset &ruleset);
// Every ruleset that comes with the program, the oldest first. A caseload may
// have more: see rulesetsOf().
const QList<Ruleset> &shippedRulesets();
// Nothing where it is not among them.
const Ruleset *findRuleset(const QList<Ruleset> &among, const QString &name);
// The one by which a review begun on the day answers the question of scope:
// the newest that is in force by then. `among` goes from the oldest on and has one.
const Ruleset &currentRuleset(const QList<Ruleset> &among, QDate on);

} // namespace Revisit
