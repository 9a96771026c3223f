#pragma once

#include "core/dataquality/recordrules.h"
#include "core/statistics/proportion.h"

#include <map>

namespace Revisit {

// What is assessed for being filled in.
enum class QualityField {
    Area,
    Setting,
    ReportedOn,
    OffenceOn,
    ClosedOn,
    Maker,
    Reason,
    Rationale,
    Outcome,
    SuspectSex,
    SuspectBorn,
    SuspectSelfDefined,
    SuspectOfficerDefined,
    SuspectEitherEthnicity,
    VictimSex,
    VictimAge,
    VictimSelfDefined
};

QList<QualityField> qualityFields();
QString fieldName(QualityField field);

// How many of those that a field applies to have it filled in.
struct Filled {
    qint64 filled = 0;
    qint64 applicable = 0;

    void add(bool isFilled)
    {
        filled += isFilled;
        ++applicable;
    }
    Measured<Share> share() const { return wilson(filled, applicable); }
};

// The same over all, by year of closure (0: not known) and by team (invalid: nobody
// reviews it).
struct Tally {
    Filled all;
    std::map<int, Filled> years;
    std::map<TeamId, Filled> teams;

    void add(const CaseRecord &record, bool isFilled)
    {
        all.add(isFilled);
        years[record.year.value_or(0)].add(isFilled);
        teams[record.team.value_or(TeamId())].add(isFilled);
    }
};

struct FieldQuality {
    QualityField field = QualityField::Area;
    Filled valid = {}; // of those filled in
    Tally tally = {};  // completeness
};

// Why an ethnicity is not recorded; these are kept apart, and only "not asked" is a
// failure of asking.
using MissingReasons = std::map<CodeId, qint64>; // invalid: no reason either

// Ethnicity as three rates, of all: unknown is always in the denominator.
struct EthnicityRates {
    Filled selfDefined;
    Filled officerDefined;
    Filled either;
    MissingReasons missing; // of those with neither a self-defined nor a stated one

    // So much is unknown that a split by ethnicity is shown with a warning only.
    bool isMostlyUnknown() const;
};

// How long it took to record what happened, in days, where both dates are known to
// the day.
struct Timeliness {
    qint64 cases = 0;
    Measured<double> median = tl::unexpected(Undefined::NothingToCompare);
    Measured<double> ninth = tl::unexpected(Undefined::NothingToCompare); // of ten, P90
};

// A stated ethnicity: "not stated" and "unknown" are codes of the lists, but none.
bool isStatedEthnicity(const std::optional<CodeId> &code);

QList<FieldQuality> fieldQualities(const QList<CaseRecord> &records, QDate today);
EthnicityRates ethnicityRates(const QList<CaseRecord> &records, Part part);
Timeliness offenceToReport(const QList<CaseRecord> &records);
Timeliness reportToClosure(const QList<CaseRecord> &records);

} // namespace Revisit
