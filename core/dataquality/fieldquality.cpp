#include "core/dataquality/fieldquality.h"

#include "core/base/text.h"
#include "core/refdata/codebook.h"

#include <algorithm>
#include <functional>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

constexpr double tooMuchUnknown = 0.4; // domain.md 3.2

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

std::optional<Part> partOf(QualityField field)
{
    if (field >= QualityField::VictimSex)
        return Part::Victim;
    if (field >= QualityField::SuspectSex)
        return Part::Suspect;
    return {};
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

void addRecord(FieldQuality &quality, const CaseRecord &record, QDate today)
{
    const auto count = [&](bool isFilled, bool isValid) {
        quality.tally.add(record, isFilled);
        if (isFilled)
            quality.valid.add(isValid);
    };
    const std::optional<Part> part = partOf(quality.field);
    if (!part)
        return count(isFilledInCase(quality.field, record),
                     isValidInCase(quality.field, record, today));
    for (const PersonRecord &person : record.people) {
        if (person.part == *part)
            count(isFilledInPerson(quality.field, person),
                  isValidInPerson(quality.field, person, today));
    }
}

Timeliness between(const QList<CaseRecord> &records, DaySpan CaseRecord::*from,
                   DaySpan CaseRecord::*until)
{
    QList<double> days;
    for (const CaseRecord &record : records) {
        if ((record.*from).isExact() && (record.*until).isExact())
            days.append(double((record.*from).earliest.daysTo((record.*until).earliest)));
    }
    Timeliness timeliness;
    timeliness.cases = days.size();
    if (days.isEmpty())
        return timeliness;
    std::ranges::sort(days);
    const auto at = [&days](double share) {
        return days.at(qsizetype(share * double(days.size() - 1) + 0.5));
    };
    timeliness.median = at(0.5);
    timeliness.ninth = at(0.9);
    return timeliness;
}

} // namespace

bool isStatedEthnicity(const std::optional<CodeId> &code)
{
    return isStated(code);
}

QList<QualityField> qualityFields()
{
    QList<QualityField> all;
    for (int field = 0; field <= int(QualityField::VictimSelfDefined); ++field)
        all.append(QualityField(field));
    return all;
}

bool EthnicityRates::isMostlyUnknown() const
{
    return either.applicable > 0 &&
           1 - double(either.filled) / double(either.applicable) > tooMuchUnknown;
}

QList<FieldQuality> fieldQualities(const QList<CaseRecord> &records, QDate today)
{
    QList<FieldQuality> all;
    for (const QualityField field : qualityFields()) {
        FieldQuality quality{field};
        for (const CaseRecord &record : records)
            addRecord(quality, record, today);
        all.append(quality);
    }
    return all;
}

EthnicityRates ethnicityRates(const QList<CaseRecord> &records, Part part)
{
    EthnicityRates rates;
    for (const CaseRecord &record : records) {
        for (const PersonRecord &person : record.people) {
            if (person.part != part)
                continue;
            const bool hasSelf = isStated(person.selfDefined);
            const bool hasOfficer = isStated(person.officerDefined);
            rates.selfDefined.add(hasSelf);
            rates.officerDefined.add(hasOfficer);
            rates.either.add(hasSelf || hasOfficer);
            if (!hasSelf)
                ++rates.missing[person.whyMissing.value_or(person.selfDefined.value_or(CodeId()))];
        }
    }
    return rates;
}

Timeliness offenceToReport(const QList<CaseRecord> &records)
{
    return between(records, &CaseRecord::offenceFrom, &CaseRecord::reported);
}

Timeliness reportToClosure(const QList<CaseRecord> &records)
{
    return between(records, &CaseRecord::reported, &CaseRecord::closed);
}

QString fieldName(QualityField field)
{
    switch (field) {
    case QualityField::Area:
        return CoreText::tr("Area");
    case QualityField::Setting:
        return CoreText::tr("Setting");
    case QualityField::ReportedOn:
        return CoreText::tr("Date of the report");
    case QualityField::OffenceOn:
        return CoreText::tr("Date of the offence");
    case QualityField::ClosedOn:
        return CoreText::tr("Date of closure");
    case QualityField::Maker:
        return CoreText::tr("Who decided to close");
    case QualityField::Reason:
        return CoreText::tr("Reason for closure");
    case QualityField::Rationale:
        return CoreText::tr("Whether a rationale is on file");
    case QualityField::Outcome:
        return CoreText::tr("Original outcome");
    case QualityField::SuspectSex:
        return CoreText::tr("Suspects: sex");
    case QualityField::SuspectBorn:
        return CoreText::tr("Suspects: date of birth");
    case QualityField::SuspectSelfDefined:
        return CoreText::tr("Suspects: self-defined ethnicity");
    case QualityField::SuspectOfficerDefined:
        return CoreText::tr("Suspects: officer-defined ethnicity");
    case QualityField::SuspectEitherEthnicity:
        return CoreText::tr("Suspects: either ethnicity");
    case QualityField::VictimSex:
        return CoreText::tr("Victims: sex");
    case QualityField::VictimAge:
        return CoreText::tr("Victims: age");
    case QualityField::VictimSelfDefined:
        return CoreText::tr("Victims: self-defined ethnicity");
    }
    Q_UNREACHABLE();
}

} // namespace Revisit
