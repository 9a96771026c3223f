#pragma once

#include "core/dataquality/recordrules.h"

namespace Revisit {

// What is assessed: the record of a case as a whole, what is recorded of the case, of
// its suspects and of its victims.
enum class QualityField {
    WholeRecord,
    Area,
    Setting,
    ReportedOn,
    OffenceOn,
    ClosedOn,
    Maker,
    Reason,
    Rationale,
    Outcome,
    SuspectPerson,
    SuspectSex,
    SuspectBorn,
    SuspectSelfDefined,
    SuspectOfficerDefined,
    SuspectEitherEthnicity,
    VictimPerson,
    VictimSex,
    VictimAge,
    VictimSelfDefined
};

// What a figure counts.
enum class QualityUnit { Cases, Suspects, Victims, Checks };

QList<QualityField> qualityFields();
QString fieldName(QualityField field);
// Whose field it is; nothing: the case's.
std::optional<Part> partOf(QualityField field);
// Whether there is anything to assess: a sex is of no list that it could break.
bool isAssessed(QualityField field, Dimension dimension);
// Whether the figure is days instead of a share.
bool isInDays(QualityField field, Dimension dimension);
// What a field's consistency is checked by.
QList<RecordRule> rulesOf(QualityField field);

QualityUnit unitOf(QualityField field, Dimension dimension);
QString unitName(QualityUnit unit);
// What is counted as good, and what it is out of, each in a sentence.
QString qualityDefinition(QualityField field, Dimension dimension);
QString qualityDenominator(QualityField field, Dimension dimension);

} // namespace Revisit
