#include "core/base/text.h"
#include "core/dataquality/qualityfield.h"

#include <QStringList>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

// What counts as filled in, where that asks for a word.
QString filledIn(QualityField field)
{
    switch (field) {
    case QualityField::Setting:
        return CoreText::tr("Filled in; “unknown” is not.");
    case QualityField::ReportedOn:
    case QualityField::OffenceOn:
    case QualityField::ClosedOn:
    case QualityField::SuspectBorn:
        return CoreText::tr("Filled in with a day, or with a first and a last possible day.");
    case QualityField::Rationale:
        return CoreText::tr("It is said whether there is one; “none” is an answer.");
    case QualityField::Outcome:
        return CoreText::tr("An outcome is recorded for at least one suspect or offence.");
    case QualityField::SuspectPerson:
    case QualityField::VictimPerson:
        return CoreText::tr("The reference of a person is recorded.");
    case QualityField::SuspectSelfDefined:
    case QualityField::SuspectOfficerDefined:
    case QualityField::SuspectEitherEthnicity:
    case QualityField::VictimSelfDefined:
        return CoreText::tr("An ethnicity is recorded; “not stated” and “unknown” are none.");
    case QualityField::VictimAge:
        return CoreText::tr("Filled in with an age, or with the least and the most that it was.");
    default:
        return CoreText::tr("Filled in.");
    }
}

QString validIn(QualityField field)
{
    switch (field) {
    case QualityField::ReportedOn:
    case QualityField::OffenceOn:
    case QualityField::ClosedOn:
    case QualityField::SuspectBorn:
        return CoreText::tr("The date is not in the future, and its first possible day is not "
                            "after its last.");
    case QualityField::VictimAge:
        return CoreText::tr("The age is between 0 and 120, and a range is not back to front.");
    default:
        return CoreText::tr("The code belongs to the list of its field.");
    }
}

// What its rules find wrong, one after the other.
QString consistentIn(QualityField field)
{
    QStringList rules;
    for (const RecordRule rule : rulesOf(field))
        rules.append(ruleText(rule));
    //: Followed by the rules: "It agrees with the rest of the case. It does not where: …"
    return CoreText::tr("It agrees with the rest of the case. It does not where: %1")
        .arg(rules.join(u' '));
}

QString wholeRecordIn(Dimension dimension)
{
    QStringList rules;
    for (const RecordRule rule : recordRules()) {
        if (dimensionOf(rule) == dimension)
            rules.append(ruleText(rule));
    }
    return CoreText::tr("The case breaks none of these rules: %1").arg(rules.join(u' '));
}

QString allOf(QualityField field)
{
    const std::optional<Part> part = partOf(field);
    if (!part)
        return CoreText::tr("All cases");
    return *part == Part::Suspect ? CoreText::tr("All suspects on record")
                                  : CoreText::tr("All victims on record");
}

QString checkedOf(QualityField field)
{
    if (field == QualityField::SuspectBorn)
        return CoreText::tr("Suspects with a date of birth, in cases with a date of closure");
    if (field == QualityField::SuspectSelfDefined)
        return CoreText::tr("Suspects with a self-defined ethnicity");
    if (field == QualityField::VictimSelfDefined)
        return CoreText::tr("Victims with a self-defined ethnicity");
    return CoreText::tr("Checks for which the case has what they compare");
}

QString filledOf(QualityField field)
{
    switch (unitOf(field, Dimension::Validity)) {
    case QualityUnit::Suspects:
        return CoreText::tr("Suspects for whom it is filled in");
    case QualityUnit::Victims:
        return CoreText::tr("Victims for whom it is filled in");
    default:
        return CoreText::tr("Cases in which it is filled in");
    }
}

} // namespace

QString qualityDefinition(QualityField field, Dimension dimension)
{
    if (field == QualityField::WholeRecord)
        return wholeRecordIn(dimension);
    switch (dimension) {
    case Dimension::Completeness:
        return filledIn(field);
    case Dimension::Validity:
        return validIn(field);
    case Dimension::Consistency:
        return consistentIn(field);
    case Dimension::Uniqueness:
        return CoreText::tr("Nobody stands twice in the same case, as far as the references of "
                            "people tell.");
    case Dimension::Timeliness:
        return field == QualityField::ReportedOn
                   ? CoreText::tr("Days from the first day of the offence to the report: half of "
                                  "the cases, and nine in ten, took no longer.")
                   : CoreText::tr("Days from the report to closure: half of the cases, and nine "
                                  "in ten, took no longer.");
    }
    Q_UNREACHABLE();
}

QString qualityDenominator(QualityField field, Dimension dimension)
{
    if (field == QualityField::WholeRecord)
        return CoreText::tr("All cases");
    switch (dimension) {
    case Dimension::Completeness:
        return allOf(field);
    case Dimension::Validity:
        return filledOf(field);
    case Dimension::Consistency:
        return checkedOf(field);
    case Dimension::Uniqueness:
        return partOf(field) == Part::Suspect
                   ? CoreText::tr("Suspects with the reference of a person")
                   : CoreText::tr("Victims with the reference of a person");
    case Dimension::Timeliness:
        return CoreText::tr("Cases with both dates known to the day");
    }
    Q_UNREACHABLE();
}

} // namespace Revisit
