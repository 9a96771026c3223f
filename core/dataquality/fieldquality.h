#pragma once

#include "core/dataquality/assessment.h"
#include "core/statistics/quantile.h"

namespace Revisit {

// How long it took to record what happened, in days.
struct Timeliness {
    qint64 cases = 0; // with both dates known to the day
    Measured<Quantile> median = tl::unexpected(Undefined::NothingToCompare);
    Measured<Quantile> ninth = tl::unexpected(Undefined::NothingToCompare); // of ten, P90
};

// The same over all, by year of closure and by team, as a Tally is.
struct Lateness {
    Timeliness all;
    std::map<int, Timeliness> years;
    std::map<TeamId, Timeliness> teams;
};

// A field in each dimension that it is assessed in.
struct FieldQuality {
    QualityField field = QualityField::Area;
    std::map<Dimension, Tally> tallies = {};
    Lateness lateness = {}; // where timeliness is in days

    const Tally *tally(Dimension dimension) const;
};

// So many people without a self-defined ethnicity, in so many cases.
struct MissingCount {
    qint64 people = 0;
    qint64 cases = 0;
};

// Why an ethnicity is not recorded; these are kept apart, and only "not asked" is a
// failure of asking.
using MissingReasons = std::map<CodeId, MissingCount>; // invalid: no reason either

// Ethnicity as three rates, of all: unknown is always in the denominator.
struct EthnicityRates {
    Filled selfDefined;
    Filled officerDefined;
    Filled either;
    MissingReasons missing; // of those with no self-defined ethnicity

    // So much is unknown that a split by ethnicity is shown with a warning only.
    bool isMostlyUnknown() const;
};

// In the order of qualityFields(); of the record as a whole nothing is counted yet.
QList<FieldQuality> fieldQualities(const QList<CaseRecord> &records, QDate today);
EthnicityRates ethnicityRates(const QList<CaseRecord> &records, Part part);
// Why the person's ethnicity is not there; nothing where a self-defined one is.
std::optional<CodeId> reasonMissing(const PersonRecord &person);

} // namespace Revisit
