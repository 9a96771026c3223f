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
};

Result<Ruleset> readRuleset(const QByteArray &json);
// Every ruleset that comes with the program, the oldest first.
const QList<Ruleset> &rulesets();
// Nothing where this edition does not have it.
const Ruleset *findRuleset(const QString &name);
// The one by which a review begun on the day answers the question of scope:
// the newest that is in force by then.
const Ruleset &currentRuleset(QDate on);

} // namespace Revisit
