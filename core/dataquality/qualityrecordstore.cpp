#include "core/dataquality/qualityrecordstore.h"

#include "core/statistics/period.h"
#include "core/storage/query.h"

#include <vector>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

// Cases by their keys, which are dense.
class RecordIndex
{
public:
    explicit RecordIndex(QList<CaseRecord> &records)
        : m_records(records)
    {
        for (qsizetype i = 0; i < records.size(); ++i) {
            const size_t key = size_t(records.at(i).id.value());
            if (key >= m_places.size())
                m_places.resize(key + key / 2 + 64, -1);
            m_places[key] = i;
        }
    }

    CaseRecord *find(qint64 key)
    {
        const qsizetype place = size_t(key) < m_places.size() ? m_places[size_t(key)] : -1;
        return place < 0 ? nullptr : &m_records[place];
    }

private:
    QList<CaseRecord> &m_records;
    std::vector<qsizetype> m_places;
};

std::optional<int> wholeNumber(const Query &query, int column)
{
    return query.isNull(column) ? std::nullopt : std::optional(int(query.number(column)));
}

DaySpan span(const Query &query, int column)
{
    if (query.isNull(column))
        return {};
    return {query.date(column), query.date(column + 1)};
}

CaseRecord recordOf(const Query &query)
{
    CaseRecord record;
    record.id = query.id<CaseId>(0);
    record.reference = query.text(1);
    record.year = wholeNumber(query, 2);
    record.team = query.optionalId<TeamId>(3);
    record.status = CaseStatus(query.number(4));
    record.reported = span(query, 5);
    record.offenceFrom = span(query, 7);
    record.offenceTo = span(query, 9);
    record.closed = span(query, 11);
    record.area = query.optionalId<CodeId>(13);
    record.setting = query.optionalId<CodeId>(14);
    record.decision = query.optionalId<CodeId>(15);
    record.decidedOn = query.date(16);
    record.suspects = int(query.number(17));
    record.victims = int(query.number(18));
    return record;
}

QList<CaseRecord> readCases(Connection &connection)
{
    Query query(connection,
                u"SELECT c.id, c.reference, c.nfa_year, f.team_id, c.status, "
                "c.reported_earliest, c.reported_latest, c.offence_from_earliest, "
                "c.offence_from_latest, c.offence_to_earliest, c.offence_to_latest, "
                "c.nfa_earliest, c.nfa_latest, coalesce(c.area_then_code, c.area_now_code), "
                "c.setting_code, c.decision_code, c.decided_on, "
                "c.suspects_identified + c.suspects_unidentified, c.victims, b.started_at "
                "FROM review_case c LEFT JOIN officer f ON f.id = c.officer_id "
                "LEFT JOIN import_batch b ON b.id = c.batch_id ORDER BY c.id"_s);
    QList<CaseRecord> records;
    QString instant; // of an import, which many cases came in with
    QDate day;
    while (query.next()) {
        records.append(recordOf(query));
        if (query.isNull(19))
            continue;
        if (query.text(19) != instant) {
            instant = query.text(19);
            day = dayInBritain(query.instant(19));
        }
        records.last().cameIn = day;
    }
    return records;
}

void readClosures(Connection &connection, RecordIndex &index)
{
    Query query(connection,
                u"SELECT k.case_id, k.decision_maker_code, k.rationale_recorded, "
                "CASE WHEN EXISTS (SELECT 1 FROM closure_reason r WHERE r.case_id = k.case_id) "
                "THEN 1 ELSE 0 END FROM closure k"_s);
    while (query.next()) {
        CaseRecord *record = index.find(query.number(0));
        record->maker = query.optionalId<CodeId>(1);
        record->hasRationale = !query.isNull(2);
        record->hasReason = query.flag(3);
    }
}

void readSuspects(Connection &connection, RecordIndex &index)
{
    Query query(connection,
                u"SELECT case_id, number, person_id, identified, sex, born_earliest, born_latest, "
                "ethnicity_self_code, ethnicity_officer_code, ethnicity_missing_code "
                "FROM suspect WHERE duplicate_of IS NULL ORDER BY case_id, number"_s);
    while (query.next()) {
        PersonRecord person{.part = Part::Suspect, .number = int(query.number(1))};
        person.person = query.optionalId<PersonId>(2);
        person.isIdentified = query.optionalFlag(3).value_or(false);
        person.sex = query.text(4);
        person.born = span(query, 5);
        person.selfDefined = query.optionalId<CodeId>(7);
        person.officerDefined = query.optionalId<CodeId>(8);
        person.whyMissing = query.optionalId<CodeId>(9);
        index.find(query.number(0))->people.append(person);
    }
}

void readVictims(Connection &connection, RecordIndex &index)
{
    Query query(connection,
                u"SELECT case_id, number, person_id, age_least, age_most, sex, born_earliest, "
                "born_latest, ethnicity_self_code, ethnicity_officer_code, "
                "ethnicity_missing_code FROM victim WHERE duplicate_of IS NULL "
                "ORDER BY case_id, number"_s);
    while (query.next()) {
        PersonRecord person{.part = Part::Victim, .number = int(query.number(1))};
        person.person = query.optionalId<PersonId>(2);
        person.isIdentified = true;
        person.ageLeast = wholeNumber(query, 3);
        person.ageMost = wholeNumber(query, 4);
        person.sex = query.text(5);
        person.born = span(query, 6);
        person.selfDefined = query.optionalId<CodeId>(8);
        person.officerDefined = query.optionalId<CodeId>(9);
        person.whyMissing = query.optionalId<CodeId>(10);
        index.find(query.number(0))->people.append(person);
    }
}

void readOutcomes(Connection &connection, RecordIndex &index)
{
    Query query(connection, u"SELECT u.case_id, u.outcome_code, s.identified "
                            "FROM original_outcome u LEFT JOIN suspect s ON s.id = u.suspect_id "
                            "ORDER BY u.case_id"_s);
    while (query.next())
        index.find(query.number(0))
            ->outcomes.append({query.optionalId<CodeId>(1), query.optionalFlag(2).value_or(false)});
}

} // namespace

QList<CaseRecord> qualityRecords(Connection &connection)
{
    QList<CaseRecord> records = readCases(connection);
    RecordIndex index(records);
    readClosures(connection, index);
    readSuspects(connection, index);
    readVictims(connection, index);
    readOutcomes(connection, index);
    return records;
}

} // namespace Revisit
