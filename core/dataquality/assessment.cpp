#include "core/dataquality/assessment.h"

#include "core/refdata/codebook.h"

#include <algorithm>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

QList<CodeId> codesWithoutContent()
{
    QList<CodeId> codes;
    const CodeBook &book = CodeBook::instance();
    for (const Code *code :
         {book.find(u"ethnicity_self", u"NS"), book.find(u"ethnicity_officer", u"IC9"),
          book.find(u"setting", u"SET-UNK")}) {
        if (code)
            codes.append(code->id);
    }
    return codes;
}

// Filled in with something that says more than "unknown".
bool isStated(const std::optional<CodeId> &code)
{
    static const QList<CodeId> without = codesWithoutContent();
    return code && !without.contains(*code);
}

bool isFilledInCase(QualityField field, const CaseRecord &record)
{
    switch (field) {
    case QualityField::Area:
        return record.area.has_value();
    case QualityField::Setting:
        return isStated(record.setting);
    case QualityField::ReportedOn:
        return record.reported.isKnown();
    case QualityField::OffenceOn:
        return record.offenceFrom.isKnown();
    case QualityField::ClosedOn:
        return record.closed.isKnown();
    case QualityField::Maker:
        return record.maker.has_value();
    case QualityField::Reason:
        return record.hasReason;
    case QualityField::Rationale:
        return record.hasRationale;
    case QualityField::Outcome:
        return std::ranges::any_of(record.outcomes,
                                   [](const OutcomeRecord &each) { return bool(each.outcome); });
    default:
        return false;
    }
}

bool isFilledInPerson(QualityField field, const PersonRecord &person)
{
    switch (field) {
    case QualityField::SuspectPerson:
    case QualityField::VictimPerson:
        return person.person.has_value();
    case QualityField::SuspectSex:
    case QualityField::VictimSex:
        return !person.sex.isEmpty();
    case QualityField::SuspectBorn:
        return person.born.isKnown();
    case QualityField::SuspectSelfDefined:
    case QualityField::VictimSelfDefined:
        return isStated(person.selfDefined);
    case QualityField::SuspectOfficerDefined:
        return isStated(person.officerDefined);
    case QualityField::SuspectEitherEthnicity:
        return isStated(person.selfDefined) || isStated(person.officerDefined);
    case QualityField::VictimAge:
        return person.ageLeast.has_value();
    default:
        return false;
    }
}

bool isDayValid(const DaySpan &span, QDate today)
{
    return span.latest >= span.earliest && span.earliest <= today;
}

bool isFrom(const std::optional<CodeId> &code, QLatin1String list)
{
    const Code *known = code ? CodeBook::instance().byId(*code) : nullptr;
    return known && known->list == list;
}

// Of a field that is filled in: whether what stands there can be.
bool isValidInCase(QualityField field, const CaseRecord &record, QDate today)
{
    switch (field) {
    case QualityField::Area:
        return isFrom(record.area, "borough"_L1);
    case QualityField::Setting:
        return isFrom(record.setting, "setting"_L1);
    case QualityField::ReportedOn:
        return isDayValid(record.reported, today);
    case QualityField::OffenceOn:
        return isDayValid(record.offenceFrom, today);
    case QualityField::ClosedOn:
        return isDayValid(record.closed, today);
    case QualityField::Maker:
        return isFrom(record.maker, "decision_maker"_L1);
    case QualityField::Outcome:
        return std::ranges::all_of(record.outcomes, [](const OutcomeRecord &each) {
            return !each.outcome || isFrom(each.outcome, "outcome"_L1);
        });
    default:
        return true;
    }
}

bool isValidInPerson(QualityField field, const PersonRecord &person, QDate today)
{
    const auto isEthnicity = [](const std::optional<CodeId> &code, QLatin1String list) {
        return !code || isFrom(code, list);
    };
    switch (field) {
    case QualityField::SuspectBorn:
        return isDayValid(person.born, today);
    case QualityField::SuspectSelfDefined:
    case QualityField::VictimSelfDefined:
        return isEthnicity(person.selfDefined, "ethnicity_self"_L1);
    case QualityField::SuspectOfficerDefined:
        return isEthnicity(person.officerDefined, "ethnicity_officer"_L1);
    case QualityField::SuspectEitherEthnicity:
        return isEthnicity(person.selfDefined, "ethnicity_self"_L1) &&
               isEthnicity(person.officerDefined, "ethnicity_officer"_L1);
    case QualityField::VictimAge:
        return isAgePossible(person);
    default:
        return true;
    }
}

// The people of a part who have it filled in, or of whom what stands there can be.
template<typename Found>
Filled peopleAssessed(QualityField field, const CaseRecord &record, Found found)
{
    Filled filled;
    const std::optional<Part> part = partOf(field);
    for (const PersonRecord &person : record.people) {
        if (person.part == part)
            found(filled, person);
    }
    return filled;
}

Filled completeIn(QualityField field, const CaseRecord &record)
{
    if (partOf(field))
        return peopleAssessed(field, record, [field](Filled &filled, const PersonRecord &person) {
            filled.add(isFilledInPerson(field, person));
        });
    Filled filled;
    filled.add(isFilledInCase(field, record));
    return filled;
}

Filled validInRecord(QualityField field, const CaseRecord &record, QDate today)
{
    if (partOf(field))
        return peopleAssessed(field, record, [&](Filled &filled, const PersonRecord &person) {
            if (isFilledInPerson(field, person))
                filled.add(isValidInPerson(field, person, today));
        });
    Filled filled;
    if (isFilledInCase(field, record))
        filled.add(isValidInCase(field, record, today));
    return filled;
}

// Of a person, only what is recorded of them is checked; of a case, each rule that it
// has the two sides of.
Filled consistentInRecord(QualityField field, const CaseRecord &record, QDate today)
{
    if (field == QualityField::SuspectBorn)
        return peopleAssessed(field, record, [&](Filled &filled, const PersonRecord &person) {
            if (person.born.isKnown() && record.closed.isKnown())
                filled.add(!isSurelyAfter(person.born, record.closed));
        });
    if (partOf(field))
        return peopleAssessed(field, record, [](Filled &filled, const PersonRecord &person) {
            if (person.selfDefined)
                filled.add(!person.whyMissing);
        });
    Filled filled;
    for (const RecordRule rule : rulesOf(field)) {
        if (canCheck(rule, record))
            filled.add(!isBroken(rule, record, today));
    }
    return filled;
}

Filled uniqueIn(QualityField field, const CaseRecord &record)
{
    return peopleAssessed(field, record, [&record](Filled &filled, const PersonRecord &person) {
        if (person.person)
            filled.add(isFirstOf(record, person));
    });
}

Filled wholeIn(Dimension dimension, const CaseRecord &record, QDate today)
{
    static const QList<RecordRule> rules = recordRules();
    Filled filled;
    filled.add(std::ranges::none_of(rules, [&](RecordRule rule) {
        return dimensionOf(rule) == dimension && isBroken(rule, record, today);
    }));
    return filled;
}

std::optional<int> daysFromTo(const DaySpan &from, const DaySpan &until)
{
    if (!from.isExact() || !until.isExact())
        return {};
    return int(from.earliest.daysTo(until.earliest));
}

} // namespace

bool isStatedEthnicity(const std::optional<CodeId> &code)
{
    return isStated(code);
}

Filled assessed(QualityField field, Dimension dimension, const CaseRecord &record, QDate today)
{
    if (!isAssessed(field, dimension) || isInDays(field, dimension))
        return {};
    if (field == QualityField::WholeRecord)
        return wholeIn(dimension, record, today);
    switch (dimension) {
    case Dimension::Completeness:
        return completeIn(field, record);
    case Dimension::Validity:
        return validInRecord(field, record, today);
    case Dimension::Consistency:
        return consistentInRecord(field, record, today);
    case Dimension::Uniqueness:
        return uniqueIn(field, record);
    case Dimension::Timeliness:
        break; // in days
    }
    return {};
}

std::optional<int> daysLate(QualityField field, const CaseRecord &record)
{
    if (field == QualityField::ReportedOn)
        return daysFromTo(record.offenceFrom, record.reported);
    if (field == QualityField::ClosedOn)
        return daysFromTo(record.reported, record.closed);
    return {};
}

} // namespace Revisit
