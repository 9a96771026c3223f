#include "core/dataquality/recordrules.h"

#include "core/base/text.h"
#include "core/refdata/codebook.h"

#include <algorithm>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

constexpr int oldest = 120; // years

bool isOf(const std::optional<CodeId> &code, QLatin1String list)
{
    if (!code)
        return true;
    const Code *known = CodeBook::instance().byId(*code);
    return known && known->list == list;
}

bool hasForeignCode(const CaseRecord &record)
{
    const bool caseFits = isOf(record.area, "borough"_L1) && isOf(record.setting, "setting"_L1) &&
                          isOf(record.decision, "decision"_L1) &&
                          isOf(record.maker, "decision_maker"_L1);
    const auto personFits = [](const PersonRecord &person) {
        return isOf(person.selfDefined, "ethnicity_self"_L1) &&
               isOf(person.officerDefined, "ethnicity_officer"_L1) &&
               isOf(person.whyMissing, "ethnicity_missing"_L1);
    };
    const auto outcomeFits = [](const OutcomeRecord &each) {
        return isOf(each.outcome, "outcome"_L1);
    };
    return !caseFits || !std::ranges::all_of(record.people, personFits) ||
           !std::ranges::all_of(record.outcomes, outcomeFits);
}

bool isBackToFront(const DaySpan &span)
{
    return span.isKnown() && span.latest < span.earliest;
}

bool hasDateBackToFront(const CaseRecord &record)
{
    return isBackToFront(record.reported) || isBackToFront(record.offenceFrom) ||
           isBackToFront(record.offenceTo) || isBackToFront(record.closed) ||
           std::ranges::any_of(record.people, [](const PersonRecord &person) {
               return isBackToFront(person.born);
           });
}

// Only where it must lie after today.
bool hasDateInTheFuture(const CaseRecord &record, QDate today)
{
    const auto isLater = [today](const DaySpan &span) {
        return span.isKnown() && span.earliest > today;
    };
    return isLater(record.reported) || isLater(record.offenceFrom) || isLater(record.closed) ||
           (record.decidedOn.isValid() && record.decidedOn > today) ||
           std::ranges::any_of(record.people,
                               [&](const PersonRecord &person) { return isLater(person.born); });
}

bool isBornAfterClosure(const CaseRecord &record)
{
    return std::ranges::any_of(record.people, [&](const PersonRecord &person) {
        return isSurelyAfter(person.born, record.closed);
    });
}

bool isYearWrong(const CaseRecord &record)
{
    return record.year && record.closed.isKnown() &&
           (*record.year < record.closed.earliest.year() ||
            *record.year > record.closed.latest.year());
}

bool doDecisionAndStatusDisagree(const CaseRecord &record)
{
    const bool isSignedOff = record.status == CaseStatus::SignedOff;
    return isSignedOff != record.decidedOn.isValid() ||
           (record.decision && !record.decidedOn.isValid());
}

int peopleOf(const CaseRecord &record, Part part)
{
    return int(std::ranges::count(record.people, part, &PersonRecord::part));
}

bool hasValueAndReasonForNone(const CaseRecord &record)
{
    return std::ranges::any_of(record.people, [](const PersonRecord &person) {
        return person.selfDefined && person.whyMissing;
    });
}

// 14 and 18 say that no suspect was identified.
bool hasOutcomeForNobody(const CaseRecord &record)
{
    return std::ranges::any_of(record.outcomes, [](const OutcomeRecord &each) {
        const Code *outcome = each.outcome ? CodeBook::instance().byId(*each.outcome) : nullptr;
        return outcome && each.isOfIdentified &&
               (outcome->code == "14"_L1 || outcome->code == "18"_L1);
    });
}

bool hasPersonTwice(const CaseRecord &record)
{
    return std::ranges::any_of(record.people, [&](const PersonRecord &each) {
        return each.person && !isFirstOf(record, each);
    });
}

} // namespace

bool isBroken(RecordRule rule, const CaseRecord &record, QDate today)
{
    switch (rule) {
    case RecordRule::CodeOfAnotherList:
        return hasForeignCode(record);
    case RecordRule::DateInTheFuture:
        return hasDateInTheFuture(record, today);
    case RecordRule::DateBackToFront:
        return hasDateBackToFront(record);
    case RecordRule::AgeOutOfBounds:
        return !std::ranges::all_of(record.people, isAgePossible);
    case RecordRule::BornAfterClosure:
        return isBornAfterClosure(record);
    case RecordRule::ReportedAfterClosure:
        return isSurelyAfter(record.reported, record.closed);
    case RecordRule::OffenceAfterReport:
        return isSurelyAfter(record.offenceFrom, record.reported);
    case RecordRule::OffenceEndsBeforeItBegins:
        return isSurelyAfter(record.offenceFrom, record.offenceTo);
    case RecordRule::YearIsNotThatOfClosure:
        return isYearWrong(record);
    case RecordRule::DecisionAndStatusDisagree:
        return doDecisionAndStatusDisagree(record);
    case RecordRule::SuspectsMiscounted:
        return record.suspects != peopleOf(record, Part::Suspect);
    case RecordRule::VictimsMiscounted:
        return record.victims != peopleOf(record, Part::Victim);
    case RecordRule::ValueAndReasonForNone:
        return hasValueAndReasonForNone(record);
    case RecordRule::OutcomeForNobody:
        return hasOutcomeForNobody(record);
    case RecordRule::PersonTwice:
        return hasPersonTwice(record);
    case RecordRule::DecidedBeforeItCameIn:
        return record.decidedOn.isValid() && record.cameIn.isValid() &&
               record.decidedOn < record.cameIn;
    }
    Q_UNREACHABLE();
}
bool canCheck(RecordRule rule, const CaseRecord &record)
{
    switch (rule) {
    case RecordRule::BornAfterClosure:
        return record.closed.isKnown() &&
               std::ranges::any_of(
                   record.people, [](const PersonRecord &person) { return person.born.isKnown(); });
    case RecordRule::ReportedAfterClosure:
        return record.reported.isKnown() && record.closed.isKnown();
    case RecordRule::OffenceAfterReport:
        return record.offenceFrom.isKnown() && record.reported.isKnown();
    case RecordRule::OffenceEndsBeforeItBegins:
        return record.offenceFrom.isKnown() && record.offenceTo.isKnown();
    case RecordRule::YearIsNotThatOfClosure:
        return record.year && record.closed.isKnown();
    case RecordRule::OutcomeForNobody:
        return std::ranges::any_of(record.outcomes,
                                   [](const OutcomeRecord &each) { return bool(each.outcome); });
    default:
        return true;
    }
}

bool isSurelyAfter(const DaySpan &span, const DaySpan &other)
{
    return span.isKnown() && other.isKnown() && span.earliest > other.latest;
}

// The few people of a case are quicker compared than kept in a set.
bool isFirstOf(const CaseRecord &record, const PersonRecord &person)
{
    for (const PersonRecord &each : record.people) {
        if (&each == &person)
            return true;
        if (each.part == person.part && each.person == person.person)
            return false;
    }
    return true;
}

bool isAgePossible(const PersonRecord &person)
{
    const auto isOut = [](const std::optional<int> &age) {
        return age && (*age < 0 || *age > oldest);
    };
    const bool isBackward = person.ageLeast && person.ageMost && *person.ageLeast > *person.ageMost;
    return !isOut(person.ageLeast) && !isOut(person.ageMost) && !isBackward;
}

QList<Dimension> dimensions()
{
    return {Dimension::Completeness, Dimension::Validity, Dimension::Consistency,
            Dimension::Uniqueness, Dimension::Timeliness};
}

QList<RecordRule> recordRules()
{
    QList<RecordRule> all;
    for (int rule = 0; rule <= int(RecordRule::DecidedBeforeItCameIn); ++rule)
        all.append(RecordRule(rule));
    return all;
}

QList<RecordRule> brokenRules(const CaseRecord &record, QDate today)
{
    static const QList<RecordRule> rules = recordRules();
    QList<RecordRule> broken;
    for (const RecordRule rule : rules) {
        if (isBroken(rule, record, today))
            broken.append(rule);
    }
    return broken;
}

Dimension dimensionOf(RecordRule rule)
{
    switch (rule) {
    case RecordRule::CodeOfAnotherList:
    case RecordRule::DateInTheFuture:
    case RecordRule::DateBackToFront:
    case RecordRule::AgeOutOfBounds:
        return Dimension::Validity;
    case RecordRule::PersonTwice:
        return Dimension::Uniqueness;
    case RecordRule::DecidedBeforeItCameIn:
        return Dimension::Timeliness;
    case RecordRule::BornAfterClosure:
    case RecordRule::ReportedAfterClosure:
    case RecordRule::OffenceAfterReport:
    case RecordRule::OffenceEndsBeforeItBegins:
    case RecordRule::YearIsNotThatOfClosure:
    case RecordRule::DecisionAndStatusDisagree:
    case RecordRule::SuspectsMiscounted:
    case RecordRule::VictimsMiscounted:
    case RecordRule::ValueAndReasonForNone:
    case RecordRule::OutcomeForNobody:
        return Dimension::Consistency;
    }
    Q_UNREACHABLE();
}

QString dimensionName(Dimension dimension)
{
    switch (dimension) {
    case Dimension::Completeness:
        return CoreText::tr("Completeness");
    case Dimension::Validity:
        return CoreText::tr("Validity");
    case Dimension::Consistency:
        return CoreText::tr("Consistency");
    case Dimension::Uniqueness:
        return CoreText::tr("Uniqueness");
    case Dimension::Timeliness:
        return CoreText::tr("Timeliness");
    }
    Q_UNREACHABLE();
}

QString ruleText(RecordRule rule)
{
    switch (rule) {
    case RecordRule::CodeOfAnotherList:
        return CoreText::tr("A code does not belong to the list of its field.");
    case RecordRule::DateInTheFuture:
        return CoreText::tr("A date lies in the future.");
    case RecordRule::DateBackToFront:
        return CoreText::tr("The latest possible day of a date is before its earliest.");
    case RecordRule::AgeOutOfBounds:
        return CoreText::tr("An age is below 0, above 120 or a range back to front.");
    case RecordRule::BornAfterClosure:
        return CoreText::tr("A person was born after the case was closed.");
    case RecordRule::ReportedAfterClosure:
        return CoreText::tr("The case was reported after it was closed.");
    case RecordRule::OffenceAfterReport:
        return CoreText::tr("The offence began after it was reported.");
    case RecordRule::OffenceEndsBeforeItBegins:
        return CoreText::tr("The offence ended before it began.");
    case RecordRule::YearIsNotThatOfClosure:
        return CoreText::tr("The year of closure is not that of its date.");
    case RecordRule::DecisionAndStatusDisagree:
        return CoreText::tr("A decision and the status of the case do not go together.");
    case RecordRule::SuspectsMiscounted:
        return CoreText::tr("The number of suspects is not that of those recorded.");
    case RecordRule::VictimsMiscounted:
        return CoreText::tr("The number of victims is not that of those recorded.");
    case RecordRule::ValueAndReasonForNone:
        return CoreText::tr("An ethnicity is recorded, and a reason why there is none.");
    case RecordRule::OutcomeForNobody:
        return CoreText::tr("The outcome says that no suspect was identified, and one was.");
    case RecordRule::PersonTwice:
        return CoreText::tr("The same person stands in the case twice.");
    case RecordRule::DecidedBeforeItCameIn:
        return CoreText::tr("The review was decided before the case came in.");
    }
    Q_UNREACHABLE();
}

} // namespace Revisit
