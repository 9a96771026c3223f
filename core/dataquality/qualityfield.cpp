#include "core/dataquality/qualityfield.h"

#include "core/base/text.h"

#include <algorithm>

namespace Revisit {
namespace {

bool hasValidity(QualityField field)
{
    switch (field) {
    case QualityField::Reason:
    case QualityField::Rationale:
    case QualityField::SuspectPerson:
    case QualityField::SuspectSex:
    case QualityField::VictimPerson:
    case QualityField::VictimSex:
        return false;
    default:
        return true;
    }
}

bool isPerson(QualityField field)
{
    return field == QualityField::SuspectPerson || field == QualityField::VictimPerson;
}

} // namespace

QList<QualityField> qualityFields()
{
    QList<QualityField> all;
    for (int field = 0; field <= int(QualityField::VictimSelfDefined); ++field)
        all.append(QualityField(field));
    return all;
}

std::optional<Part> partOf(QualityField field)
{
    if (field >= QualityField::VictimPerson)
        return Part::Victim;
    if (field >= QualityField::SuspectPerson)
        return Part::Suspect;
    return {};
}

QList<RecordRule> rulesOf(QualityField field)
{
    switch (field) {
    case QualityField::ReportedOn:
        return {RecordRule::ReportedAfterClosure, RecordRule::OffenceAfterReport};
    case QualityField::OffenceOn:
        return {RecordRule::OffenceAfterReport, RecordRule::OffenceEndsBeforeItBegins};
    case QualityField::ClosedOn:
        return {RecordRule::BornAfterClosure, RecordRule::ReportedAfterClosure,
                RecordRule::YearIsNotThatOfClosure};
    case QualityField::Outcome:
        return {RecordRule::OutcomeForNobody};
    case QualityField::SuspectBorn:
        return {RecordRule::BornAfterClosure};
    case QualityField::SuspectSelfDefined:
    case QualityField::VictimSelfDefined:
        return {RecordRule::ValueAndReasonForNone};
    default:
        return {};
    }
}

bool isAssessed(QualityField field, Dimension dimension)
{
    if (field == QualityField::WholeRecord)
        return dimension != Dimension::Completeness;
    switch (dimension) {
    case Dimension::Completeness:
        return field != QualityField::VictimPerson; // a victim need not be known by name
    case Dimension::Validity:
        return hasValidity(field);
    case Dimension::Consistency:
        return !rulesOf(field).isEmpty();
    case Dimension::Uniqueness:
        return isPerson(field);
    case Dimension::Timeliness:
        return field == QualityField::ReportedOn || field == QualityField::ClosedOn;
    }
    Q_UNREACHABLE();
}

bool isInDays(QualityField field, Dimension dimension)
{
    return dimension == Dimension::Timeliness && field != QualityField::WholeRecord;
}

QualityUnit unitOf(QualityField field, Dimension dimension)
{
    const std::optional<Part> part = partOf(field);
    if (part)
        return *part == Part::Suspect ? QualityUnit::Suspects : QualityUnit::Victims;
    const bool isChecked =
        dimension == Dimension::Consistency && field != QualityField::WholeRecord;
    return isChecked ? QualityUnit::Checks : QualityUnit::Cases;
}

QString unitName(QualityUnit unit)
{
    switch (unit) {
    case QualityUnit::Cases:
        return CoreText::tr("cases");
    case QualityUnit::Suspects:
        return CoreText::tr("suspects");
    case QualityUnit::Victims:
        return CoreText::tr("victims");
    case QualityUnit::Checks:
        return CoreText::tr("checks");
    }
    Q_UNREACHABLE();
}

QString fieldName(QualityField field)
{
    switch (field) {
    case QualityField::WholeRecord:
        return CoreText::tr("The record as a whole");
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
    case QualityField::SuspectPerson:
        return CoreText::tr("Suspects: who it is");
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
    case QualityField::VictimPerson:
        return CoreText::tr("Victims: who it is");
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
