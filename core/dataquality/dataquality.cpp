#include "core/dataquality/dataquality.h"

#include "core/dataquality/qualityrecordstore.h"
#include "core/people/capability.h"
#include "core/storage/transaction.h"

#include <algorithm>

namespace Revisit {

const FieldQuality &DataQuality::field(QualityField field) const
{
    return *std::ranges::find(fields, field, &FieldQuality::field);
}

namespace {

// The record as a whole, of rules that were run: fieldQualities() would run them again.
void countWhole(FieldQuality &whole, const CaseRecord &record, const QList<RecordRule> &broken)
{
    for (const Dimension dimension : dimensions()) {
        if (!isAssessed(QualityField::WholeRecord, dimension))
            continue;
        Filled filled;
        filled.add(std::ranges::none_of(
            broken, [dimension](RecordRule rule) { return dimensionOf(rule) == dimension; }));
        whole.tallies[dimension].addCase(record, filled);
    }
}

} // namespace

DataQuality dataQualityOf(const QList<CaseRecord> &records, QDate today, bool isOpen)
{
    DataQuality quality;
    quality.today = today;
    quality.cases = records.size();
    quality.fields = fieldQualities(records, today);
    FieldQuality &whole = quality.fields.front();
    for (const CaseRecord &record : records) {
        const QList<RecordRule> broken = brokenRules(record, today);
        countWhole(whole, record, broken);
        quality.casesToRepair += !broken.isEmpty();
        for (const RecordRule rule : broken) {
            ++quality.broken[rule];
            ++quality.toRepair;
            if (isOpen)
                quality.repairs.append({record.id, record.reference, rule});
        }
    }
    quality.suspects = ethnicityRates(records, Part::Suspect);
    quality.victims = ethnicityRates(records, Part::Victim);
    return quality;
}

Result<DataQuality> dataQuality(Connection &connection, const Officer &viewer, QDate today)
{
    RV_CHECK(permit(viewer, Capability::ViewTrends));
    return inSnapshot(connection, [&]() -> Result<DataQuality> {
        DataQuality quality = dataQualityOf(qualityRecords(connection), today,
                                            allows(viewer.role, Capability::ViewCases));
        quality.teams = teamsByName(connection);
        return quality;
    });
}

} // namespace Revisit
