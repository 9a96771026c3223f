#include "core/dataquality/dataquality.h"

#include "core/dataquality/qualityrecordstore.h"
#include "core/people/capability.h"
#include "core/storage/transaction.h"

#include <QSet>

#include <algorithm>

namespace Revisit {
namespace {

bool breaks(const QList<RecordRule> &broken, Dimension dimension)
{
    return std::ranges::any_of(
        broken, [dimension](RecordRule rule) { return dimensionOf(rule) == dimension; });
}

// Records of known people, and how many people they stand for, within a case.
void countPeople(Filled &unique, const CaseRecord &record)
{
    QSet<std::pair<int, qint64>> seen;
    for (const PersonRecord &person : record.people) {
        if (!person.person)
            continue;
        const std::pair key{int(person.part), person.person->value()};
        unique.add(!seen.contains(key));
        seen.insert(key);
    }
}

} // namespace

DataQuality dataQualityOf(const QList<CaseRecord> &records, QDate today, bool isOpen)
{
    DataQuality quality;
    quality.today = today;
    quality.cases = records.size();
    for (const Dimension dimension : {Dimension::Validity, Dimension::Consistency,
                                      Dimension::Uniqueness, Dimension::Timeliness})
        quality.dimensions.append({dimension});
    for (const CaseRecord &record : records) {
        const QList<RecordRule> broken = brokenRules(record, today);
        for (DimensionQuality &each : quality.dimensions)
            each.tally.add(record, !breaks(broken, each.dimension));
        countPeople(quality.unique, record);
        for (const RecordRule rule : broken) {
            ++quality.broken[rule];
            ++quality.toRepair;
            if (isOpen)
                quality.repairs.append({record.id, record.reference, rule});
        }
    }
    quality.fields = fieldQualities(records, today);
    quality.suspects = ethnicityRates(records, Part::Suspect);
    quality.victims = ethnicityRates(records, Part::Victim);
    quality.offenceToReport = offenceToReport(records);
    quality.reportToClosure = reportToClosure(records);
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
