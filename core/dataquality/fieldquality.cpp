#include "core/dataquality/fieldquality.h"

#include <QSet>

#include <algorithm>

namespace Revisit {
namespace {

constexpr double tooMuchUnknown = 0.4; // domain.md 3.2

Timeliness timelinessOf(QList<double> days)
{
    std::ranges::sort(days);
    return {days.size(), quantile(days, 0.5), quantile(days, 0.9)};
}

Lateness latenessOf(QualityField field, const QList<CaseRecord> &records)
{
    QList<double> all;
    std::map<int, QList<double>> years;
    std::map<TeamId, QList<double>> teams;
    for (const CaseRecord &record : records) {
        const std::optional<int> days = daysLate(field, record);
        if (!days)
            continue;
        all.append(*days);
        years[record.year.value_or(0)].append(*days);
        teams[record.team.value_or(TeamId())].append(*days);
    }
    Lateness lateness;
    lateness.all = timelinessOf(all);
    for (const auto &[year, days] : years)
        lateness.years[year] = timelinessOf(days);
    for (const auto &[team, days] : teams)
        lateness.teams[team] = timelinessOf(days);
    return lateness;
}

FieldQuality qualityOf(QualityField field, const QList<CaseRecord> &records, QDate today)
{
    FieldQuality quality{field};
    if (field == QualityField::WholeRecord)
        return quality;
    for (const Dimension dimension : dimensions()) {
        if (!isAssessed(field, dimension))
            continue;
        if (isInDays(field, dimension)) {
            quality.lateness = latenessOf(field, records);
            continue;
        }
        Tally &tally = quality.tallies[dimension];
        for (const CaseRecord &record : records)
            tally.addCase(record, assessed(field, dimension, record, today));
    }
    return quality;
}

} // namespace

const Tally *FieldQuality::tally(Dimension dimension) const
{
    const auto found = tallies.find(dimension);
    return found == tallies.end() ? nullptr : &found->second;
}

bool EthnicityRates::isMostlyUnknown() const
{
    return either.applicable > 0 &&
           1 - double(either.filled) / double(either.applicable) > tooMuchUnknown;
}

QList<FieldQuality> fieldQualities(const QList<CaseRecord> &records, QDate today)
{
    QList<FieldQuality> all;
    for (const QualityField field : qualityFields())
        all.append(qualityOf(field, records, today));
    return all;
}

std::optional<CodeId> reasonMissing(const PersonRecord &person)
{
    if (isStatedEthnicity(person.selfDefined))
        return {};
    return person.whyMissing.value_or(person.selfDefined.value_or(CodeId()));
}

EthnicityRates ethnicityRates(const QList<CaseRecord> &records, Part part)
{
    EthnicityRates rates;
    for (const CaseRecord &record : records) {
        Filled self;
        Filled officer;
        Filled either;
        QSet<CodeId> reasons;
        for (const PersonRecord &person : record.people) {
            if (person.part != part)
                continue;
            const std::optional<CodeId> reason = reasonMissing(person);
            const bool hasOfficer = isStatedEthnicity(person.officerDefined);
            self.add(!reason);
            officer.add(hasOfficer);
            either.add(!reason || hasOfficer);
            if (!reason)
                continue;
            ++rates.missing[*reason].people;
            if (!reasons.contains(*reason))
                ++rates.missing[*reason].cases;
            reasons.insert(*reason);
        }
        rates.selfDefined.addCase(self);
        rates.officerDefined.addCase(officer);
        rates.either.addCase(either);
    }
    return rates;
}

} // namespace Revisit
