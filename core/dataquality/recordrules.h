#pragma once

#include "core/dataquality/qualityrecord.h"

namespace Revisit {

// What may be wrong with a record, in the dimensions of the Government Data Quality
// Framework. A value that is missing is no fault: it is counted as incomplete.
enum class Dimension { Completeness, Validity, Consistency, Uniqueness, Timeliness };

enum class RecordRule {
    CodeOfAnotherList,
    DateInTheFuture,
    DateBackToFront,
    AgeOutOfBounds,
    BornAfterClosure,
    ReportedAfterClosure,
    OffenceAfterReport,
    OffenceEndsBeforeItBegins,
    YearIsNotThatOfClosure,
    DecisionAndStatusDisagree,
    SuspectsMiscounted,
    VictimsMiscounted,
    ValueAndReasonForNone,
    OutcomeForNobody,
    PersonTwice,
    DecidedBeforeItCameIn
};

QList<Dimension> dimensions();
QList<RecordRule> recordRules();
Dimension dimensionOf(RecordRule rule);
QString dimensionName(Dimension dimension);
// "The case was reported after it was closed."
QString ruleText(RecordRule rule);
// Later than the other, whichever of the possible days they were.
bool isSurelyAfter(const DaySpan &span, const DaySpan &other);
// Whether nobody before them in the record, in the same part, is the same person.
bool isFirstOf(const CaseRecord &record, const PersonRecord &person);
bool isAgePossible(const PersonRecord &person);
// Whether the case has what the rule compares; without, it cannot break it.
bool canCheck(RecordRule rule, const CaseRecord &record);
bool isBroken(RecordRule rule, const CaseRecord &record, QDate today);
// The rules that the record breaks, each once, in their order.
QList<RecordRule> brokenRules(const CaseRecord &record, QDate today);

} // namespace Revisit
