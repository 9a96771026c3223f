#include "core/capacity/capacitystore.h"

#include "core/assignment/assignmentstore.h"
#include "core/capacity/skillrules.h"
#include "core/people/capability.h"
#include "core/storage/transaction.h"

#include <algorithm>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

QHash<OfficerId, QList<RecordedAbsence>> recordedAbsences(Connection &connection)
{
    QHash<OfficerId, QList<RecordedAbsence>> absences;
    Query query(connection, u"SELECT id, officer_id, from_on, until_on, kind, reason, "
                            "coalesce(withdrawn_reason, '') FROM officer_absence "
                            "ORDER BY from_on DESC, id DESC"_s);
    while (query.next())
        absences[query.id<OfficerId>(1)].append(
            {query.id<AbsenceId>(0),
             {query.date(2), query.date(3), AbsenceKind(query.number(4))},
             query.text(5),
             query.text(6)});
    return absences;
}

QHash<OfficerId, QList<OfficerSkill>> recordedSkills(Connection &connection)
{
    QHash<OfficerId, QList<OfficerSkill>> skills;
    Query query(connection, u"SELECT officer_id, skill_code, awarded_on, expires_on "
                            "FROM officer_skill ORDER BY officer_id, skill_code"_s);
    while (query.next())
        skills[query.id<OfficerId>(0)].append({query.id<CodeId>(1), query.date(2), query.date(3)});
    return skills;
}

QList<OfficerCapacity> readCapacities(Connection &connection)
{
    const QHash<OfficerId, WorkPattern> patterns = workPatterns(connection);
    const auto absences = recordedAbsences(connection);
    const auto skills = recordedSkills(connection);
    QList<OfficerCapacity> capacities;
    Query query(connection, u"SELECT id, name, role, coalesce(team_id, 0), case_cap, exposure_cap, "
                            "version FROM officer WHERE active = 1 ORDER BY name, id"_s);
    while (query.next()) {
        const auto id = query.id<OfficerId>(0);
        capacities.append(
            {.officer = {id, query.text(1), Role(query.number(2)), query.id<TeamId>(3)},
             .pattern = patterns.value(id),
             .caseCap = int(query.number(4)),
             .exposureCap = query.isNull(5) ? std::nullopt : std::optional(int(query.number(5))),
             .absences = absences.value(id),
             .skills = skills.value(id),
             .version = query.number(6)});
    }
    return capacities;
}

} // namespace

Result<> permitCapacity(const Officer &actor)
{
    if (allows(actor.role, Capability::ManageOfficers))
        return {};
    return permit(actor, Capability::ReassignCases);
}

Result<QList<OfficerCapacity>> officerCapacities(Connection &connection, const Officer &viewer)
{
    RV_CHECK(permitCapacity(viewer));
    return reading([&] { return readCapacities(connection); });
}

std::optional<OfficerCapacity> capacityOf(Connection &connection, OfficerId id)
{
    for (const OfficerCapacity &capacity : readCapacities(connection)) {
        if (capacity.officer.id == id)
            return capacity;
    }
    return std::nullopt;
}

Result<QList<CalendarDay>> calendarDays(Connection &connection, const Officer &viewer)
{
    RV_CHECK(permitCapacity(viewer));
    return reading([&] {
        QMap<QDate, CalendarDay> days;
        Query shipped(connection, u"SELECT on_date, label FROM bank_holiday"_s);
        while (shipped.next())
            days.insert(shipped.date(0), {shipped.date(0), shipped.text(1), true, {}});
        Query changes(connection,
                      u"SELECT on_date, label, holiday, reason FROM calendar_change ORDER BY id"_s);
        while (changes.next())
            days.insert(changes.date(0),
                        {changes.date(0), changes.text(1), changes.flag(2), changes.text(3)});
        return days.values();
    });
}

CaseWeights caseWeights(Connection &connection, const Programme &programme)
{
    CaseWeights weights = CaseWeights::of(programme);
    Query query(connection, u"SELECT number, tier, triage, assessment FROM weight_minutes "
                            "WHERE number = (SELECT max(number) FROM weight_version)"_s);
    while (query.next()) {
        weights.number = int(query.number(0));
        weights.tiers[size_t(query.number(1))] = {int(query.number(2)), int(query.number(3))};
    }
    return weights;
}

QList<CaseWeights> weightVersions(Connection &connection)
{
    QList<CaseWeights> versions;
    Query query(connection, u"SELECT number, tier, triage, assessment FROM weight_minutes "
                            "ORDER BY number, tier"_s);
    while (query.next()) {
        const int number = int(query.number(0));
        if (versions.isEmpty() || versions.last().number != number) {
            versions.append(CaseWeights());
            versions.last().number = number;
        }
        versions.last().tiers[size_t(query.number(1))] = {int(query.number(2)),
                                                          int(query.number(3))};
    }
    return versions;
}

Result<CaseWeights> presentWeights(Connection &connection, const Officer &viewer)
{
    RV_CHECK(permit(viewer, Capability::ViewWorkload));
    const Result<Programme> terms = programme(connection);
    RV_CHECK(terms);
    return reading([&] { return caseWeights(connection, *terms); });
}

bool storePattern(Connection &connection, const OfficerCapacity &capacity)
{
    const WorkPattern &pattern = capacity.pattern;
    const std::optional<QString> days =
        pattern.dayMinutes ? std::optional(dayMinutesText(*pattern.dayMinutes)) : std::nullopt;
    return Query(connection, u"UPDATE officer SET shift_minutes = :shift, fte_percent = :fte, "
                             "abstraction_percent = :abstraction, review_percent = :review, "
                             "case_cap = :cases, exposure_cap = :exposure, day_minutes = :days, "
                             "ramp_percents = :ramp, starts_on = :starts, ends_on = :ends, "
                             "version = version + 1 WHERE id = :id AND version = :version"_s)
               .bind(":shift"_L1, pattern.shiftMinutes)
               .bind(":fte"_L1, pattern.ftePercent)
               .bind(":abstraction"_L1, pattern.abstractionPercent)
               .bind(":review"_L1, pattern.reviewPercent)
               .bind(":cases"_L1, capacity.caseCap)
               .bind(":exposure"_L1, capacity.exposureCap)
               .bind(":days"_L1, days)
               .bind(":ramp"_L1, rampText(pattern.rampPercents))
               .bind(":starts"_L1, pattern.startsOn)
               .bind(":ends"_L1, pattern.endsOn)
               .bind(":id"_L1, capacity.officer.id)
               .bind(":version"_L1, capacity.version)
               .run() == 1;
}

AbsenceId insertAbsence(Session &session, OfficerId officer, const Absence &days,
                        const QString &reason)
{
    Query query(session.connection,
                u"INSERT INTO officer_absence (officer_id, from_on, until_on, kind, reason, "
                "recorded_by, recorded_at) VALUES (:officer, :from, :until, :kind, :reason, :by, "
                ":at) RETURNING id"_s);
    query.bind(":officer"_L1, officer)
        .bind(":from"_L1, days.from)
        .bind(":until"_L1, days.until)
        .bind(":kind"_L1, int(days.kind))
        .bind(":reason"_L1, reason)
        .bind(":by"_L1, session.actor.id)
        .bind(":at"_L1, session.clock.now())
        .next();
    return query.id<AbsenceId>(0);
}

bool withdrawAbsence(Session &session, AbsenceId id, const QString &reason)
{
    return Query(session.connection,
                 u"UPDATE officer_absence SET withdrawn_by = :by, withdrawn_at = :at, "
                 "withdrawn_reason = :reason WHERE id = :id AND withdrawn_at IS NULL"_s)
               .bind(":by"_L1, session.actor.id)
               .bind(":at"_L1, session.clock.now())
               .bind(":reason"_L1, reason)
               .bind(":id"_L1, id)
               .run() == 1;
}

void storeSkill(Connection &connection, OfficerId officer, const OfficerSkill &skill)
{
    Query(connection, u"INSERT INTO officer_skill (officer_id, skill_code, awarded_on, expires_on) "
                      "VALUES (:officer, :skill, :awarded, :expires) "
                      "ON CONFLICT (officer_id, skill_code) DO UPDATE SET "
                      "awarded_on = excluded.awarded_on, expires_on = excluded.expires_on"_s)
        .bind(":officer"_L1, officer)
        .bind(":skill"_L1, skill.skill)
        .bind(":awarded"_L1, skill.awarded)
        .bind(":expires"_L1, skill.expires)
        .run();
}

void insertCalendarChange(Session &session, const CalendarDay &day)
{
    Query(session.connection,
          u"INSERT INTO calendar_change (on_date, label, holiday, reason, recorded_by, "
          "recorded_at) VALUES (:day, :label, :holiday, :reason, :by, :at)"_s)
        .bind(":day"_L1, day.day)
        .bind(":label"_L1, day.label)
        .bind(":holiday"_L1, int(day.isHoliday))
        .bind(":reason"_L1, day.reason)
        .bind(":by"_L1, session.actor.id)
        .bind(":at"_L1, session.clock.now())
        .run();
}

void insertWeights(Session &session, const CaseWeights &weights, const QString &reason)
{
    Query(session.connection, u"INSERT INTO weight_version (number, reason, made_by, made_at) "
                              "VALUES (:number, :reason, :by, :at)"_s)
        .bind(":number"_L1, weights.number)
        .bind(":reason"_L1, reason)
        .bind(":by"_L1, session.actor.id)
        .bind(":at"_L1, session.clock.now())
        .run();
    for (size_t tier = 0; tier < weights.tiers.size(); ++tier) {
        Query(session.connection, u"INSERT INTO weight_minutes (number, tier, triage, assessment) "
                                  "VALUES (:number, :tier, :triage, :assessment)"_s)
            .bind(":number"_L1, weights.number)
            .bind(":tier"_L1, int(tier))
            .bind(":triage"_L1, weights.tiers[tier].triage)
            .bind(":assessment"_L1, weights.tiers[tier].assessment)
            .run();
    }
}

SkillRegister skillRegister(Connection &connection, QDate day)
{
    SkillRegister skills;
    Query query(connection, u"SELECT s.officer_id, c.code, s.awarded_on, s.expires_on "
                            "FROM officer_skill s JOIN code c ON c.id = s.skill_code"_s);
    while (query.next()) {
        skills.setKept();
        const OfficerSkill held{{}, query.date(2), query.date(3)};
        if (held.holdsOn(day))
            skills.add(query.id<OfficerId>(0), query.text(1));
    }
    return skills;
}

} // namespace Revisit
