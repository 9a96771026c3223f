#pragma once

#include "core/dataquality/qualityrecord.h"

namespace Revisit {

// What may be wrong with a record, in the dimensions of the Government Data Quality
// Framework. A value that is missing is no fault: it is counted as incomplete.
enum class Dimension { Validity, Consistency, Uniqueness, Timeliness };

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

QList<RecordRule> recordRules();
Dimension dimensionOf(RecordRule rule);
QString dimensionName(Dimension dimension);
// "The case was reported after it was closed."
QString ruleText(RecordRule rule);
bool isAgePossible(const PersonRecord &person);
// The rules that the record breaks, each once, in their order.
QList<RecordRule> brokenRules(const CaseRecord &record, QDate today);

} // namespace Revisit
