#include "ui/dataquality/qualitywords.h"

#include "ui/base/format.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Revisit {

QString QualityWords::good(QualityChoice choice)
{
    if (choice.field == QualityField::WholeRecord)
        return tr("without a fault");
    switch (choice.dimension) {
    case Dimension::Completeness:
        return tr("filled in");
    case Dimension::Validity:
        return tr("valid");
    case Dimension::Consistency:
        return tr("consistent");
    case Dimension::Uniqueness:
        return tr("recorded once");
    case Dimension::Timeliness:
        return tr("in time");
    }
    Q_UNREACHABLE();
}

QString QualityWords::name(QualityChoice choice)
{
    //: A field and a dimension of its quality: "Suspects: sex · Completeness"
    return tr("%1 · %2").arg(fieldName(choice.field), dimensionName(choice.dimension));
}

QString QualityWords::unit(QualityChoice choice)
{
    if (isInDays(choice.field, choice.dimension))
        return tr("Unit: days.");
    //: The unit of a share: of cases, of suspects
    return tr("Unit: per cent of %1.").arg(unitName(unitOf(choice.field, choice.dimension)));
}

// Of how much anything can be said at all.
QString QualityWords::completeness(const DataQuality &quality, QualityChoice choice)
{
    if (choice.field == QualityField::WholeRecord || choice.dimension == Dimension::Completeness)
        return completeness(Dimension::Completeness);
    const FieldQuality &field = quality.field(choice.field);
    if (choice.dimension == Dimension::Timeliness)
        return tr("Both dates are known to the day in %1 of %2 cases; the others are left out.")
            .arg(Format::count(field.lateness.all.cases), Format::count(quality.cases));
    if (choice.dimension == Dimension::Consistency)
        return completeness(Dimension::Consistency);
    if (choice.dimension == Dimension::Uniqueness)
        return completeness(Dimension::Uniqueness);
    const Filled &filled = field.tallies.at(Dimension::Completeness).all;
    return tr("Filled in for %1 of %2 %3; what is missing counts as incomplete, not as wrong.")
        .arg(Format::count(filled.filled), Format::count(filled.applicable),
             unitName(unitOf(choice.field, Dimension::Completeness)));
}

QString QualityWords::completeness(Dimension dimension)
{
    switch (dimension) {
    case Dimension::Completeness:
        return tr("Unknown is counted; what is marked as a duplicate is left out.");
    case Dimension::Timeliness:
        return tr("Cases without both dates to the day are left out.");
    case Dimension::Validity:
        return tr("What is missing counts as incomplete, not as wrong.");
    case Dimension::Uniqueness:
        return tr("People without a reference are left out.");
    case Dimension::Consistency:
        return tr("What cannot be checked, because one side is missing, is left out.");
    }
    Q_UNREACHABLE();
}

QString QualityWords::denominator(Dimension dimension)
{
    switch (dimension) {
    case Dimension::Completeness:
        return tr("All cases, or all suspects or victims on record");
    case Dimension::Validity:
        return tr("What is filled in; of the record as a whole, all cases");
    case Dimension::Consistency:
        return tr("Checks that could be made; of the record as a whole, all cases");
    case Dimension::Uniqueness:
        return tr("People with a reference; of the record as a whole, all cases");
    case Dimension::Timeliness:
        return tr("Cases with both dates known to the day");
    }
    Q_UNREACHABLE();
}

QString QualityWords::asked(Dimension dimension)
{
    switch (dimension) {
    case Dimension::Completeness:
        return tr("How many have it filled in.");
    case Dimension::Validity:
        return tr("How much of what is filled in can be: a code of the right list, a day that is "
                  "not in the future, a possible age.");
    case Dimension::Consistency:
        return tr("How often a field agrees with the rest of its case.");
    case Dimension::Uniqueness:
        return tr("How many people stand once in their case, as far as their references tell.");
    case Dimension::Timeliness:
        return tr("Days from what happened to its being recorded: half took no longer.");
    }
    Q_UNREACHABLE();
}

ChartAbout QualityWords::about(const DataQuality &quality, QualityChoice choice)
{
    return {qualityDenominator(choice.field, choice.dimension), completeness(quality, choice),
            quality.today};
}

ChartAbout QualityWords::about(const DataQuality &quality, Dimension dimension)
{
    return {denominator(dimension), completeness(dimension), quality.today};
}

QString QualityWords::definition(const DataQuality &quality, QualityChoice choice)
{
    const ChartAbout of = about(quality, choice);
    return QStringList{qualityDefinition(choice.field, choice.dimension), unit(choice),
                       tr("Out of: %1.").arg(of.denominator), of.completeness,
                       tr("As of %1.").arg(Format::date(of.asOf))}
        .join(u' ');
}

QString QualityWords::definition(const DataQuality &quality, Dimension dimension)
{
    const ChartAbout of = about(quality, dimension);
    return QStringList{asked(dimension),
                       dimension == Dimension::Timeliness ? tr("Unit: days.")
                                                          : tr("Unit: per cent."),
                       tr("Out of: %1.").arg(of.denominator), of.completeness,
                       tr("As of %1.").arg(Format::date(of.asOf))}
        .join(u' ');
}

QString QualityWords::mostlyUnknown(const DataQuality &quality)
{
    const auto unknown = [](const EthnicityRates &rates) {
        return QLocale().toString(
            100.0 - 100.0 * double(rates.either.filled) / double(rates.either.applicable), 'f', 1);
    };
    QStringList lines;
    if (quality.suspects.isMostlyUnknown())
        lines.append(tr("The ethnicity of %1% of suspects is unknown. Any split by ethnicity "
                        "says more of the records than of the people.")
                         .arg(unknown(quality.suspects)));
    if (quality.victims.isMostlyUnknown())
        lines.append(tr("The ethnicity of %1% of victims is unknown, and the same holds for them.")
                         .arg(unknown(quality.victims)));
    return lines.join(u' ');
}

} // namespace Revisit
