#include "core/assignment/assignmentstore.h"

#include "core/audit/auditstore.h"
#include "core/base/text.h"
#include "core/capacity/capacityrules.h"
#include "core/decisionlog/decisionlog.h"
#include "core/refdata/codebook.h"
#include "core/storage/transaction.h"

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

std::optional<OfficerId> orNobody(OfficerId officer)
{
    return officer.isValid() ? std::optional(officer) : std::nullopt;
}

void appendConflicts(Connection &connection, CaseId caseId, QList<Conflict> &conflicts)
{
    Query query(connection, u"SELECT DISTINCT c.reference, r.id FROM original_officer o "
                            "JOIN investigator i ON i.id = o.investigator_id "
                            "JOIN officer r ON r.staff_ref = i.staff_ref "
                            "JOIN review_case c ON c.id = o.case_id "
                            "WHERE o.case_id = :case ORDER BY r.id"_s);
    query.bind(":case"_L1, caseId);
    while (query.next())
        conflicts.append({caseId, query.text(0), query.id<OfficerId>(1)});
    Query others(connection, u"SELECT c.reference, b.officer_id FROM restriction_bar b "
                             "JOIN review_case c ON c.id = b.case_id "
                             "WHERE b.case_id = :case ORDER BY b.officer_id"_s);
    others.bind(":case"_L1, caseId);
    while (others.next())
        conflicts.append(
            {caseId, others.text(0), others.id<OfficerId>(1), ConflictKind::Restricted});
}

void endAssignment(Session &session, CaseId caseId)
{
    Query(session.connection,
          u"UPDATE assignment SET until_at = :now WHERE case_id = :case AND until_at IS NULL"_s)
        .bind(":now"_L1, session.clock.now())
        .bind(":case"_L1, caseId)
        .run();
}

void startAssignment(Session &session, CaseId caseId, OfficerId officer, const MoveReason &reason)
{
    Query(session.connection,
          u"INSERT INTO assignment (case_id, officer_id, from_at, by_officer_id, reason_code, "
          "reason) VALUES (:case, :officer, :now, :by, :code, :reason)"_s)
        .bind(":case"_L1, caseId)
        .bind(":officer"_L1, orNobody(officer))
        .bind(":now"_L1, session.clock.now())
        .bind(":by"_L1, session.actor.id)
        .bind(":code"_L1, reason.code)
        .bind(":reason"_L1, reason.text)
        .run();
}

void holdBy(Connection &connection, CaseId caseId, OfficerId officer)
{
    Query(connection, u"UPDATE review_case SET officer_id = :officer, version = version + 1 "
                      "WHERE id = :case"_s)
        .bind(":officer"_L1, orNobody(officer))
        .bind(":case"_L1, caseId)
        .run();
}

std::optional<QString> nameOrNothing(OfficerId officer)
{
    return officer.isValid() ? std::optional(entityName(officer)) : std::nullopt;
}

AuditEntry entryFor(const Holding &holding, OfficerId to, const MoveReason &reason)
{
    const Code *code = CodeBook::instance().byId(reason.code);
    return {.action = Audit::CaseReassigned,
            .entity = entityName(holding.caseId),
            .caseId = holding.caseId,
            .why = reason.text,
            .changes = {{u"officer"_s, nameOrNothing(holding.officer), nameOrNothing(to)}},
            .version = holding.version + 1,
            .facts = {{u"reason"_s, code ? code->code : QString()}}};
}

QString nameOf(Connection &connection, OfficerId officer)
{
    Query query(connection, u"SELECT name FROM officer WHERE id = :id"_s);
    query.bind(":id"_L1, officer);
    return query.next() ? query.text(0) : QString();
}

QString moveText(Connection &connection, OfficerId from, OfficerId to)
{
    if (!from.isValid())
        return CoreText::tr("The case goes to %1").arg(nameOf(connection, to));
    if (!to.isValid())
        return CoreText::tr("%1 gives the case up; nobody has it").arg(nameOf(connection, from));
    //: Who had a case, and who has it now
    return CoreText::tr("The case goes from %1 to %2")
        .arg(nameOf(connection, from), nameOf(connection, to));
}

void logMove(Session &session, const Holding &holding, OfficerId to, const MoveReason &reason)
{
    const QString label = CodeBook::instance().label(reason.code);
    logDecision(session.connection, holding.caseId, session.actor.id, session.clock.now(),
                {.origin = DecisionOrigin::Reassignment,
                 .decision = moveText(session.connection, holding.officer, to),
                 //: Why a case moves: the reason from the list, and in own words
                 .reasons = label.isEmpty() ? reason.text
                                            : CoreText::tr("%1: %2").arg(label, reason.text)});
}

} // namespace

Result<QList<Conflict>> conflictsOf(Connection &connection, const QList<CaseId> &cases)
{
    return reading([&] {
        QList<Conflict> conflicts;
        for (const CaseId caseId : cases)
            appendConflicts(connection, caseId, conflicts);
        return conflicts;
    });
}

std::optional<Holding> holdingOf(Connection &connection, CaseId caseId)
{
    Query query(connection, u"SELECT reference, officer_id, status, version, tier FROM review_case "
                            "WHERE id = :case"_s +
                                connection.dialect().lockRow());
    query.bind(":case"_L1, caseId);
    if (!query.next())
        return std::nullopt;
    return Holding{
        caseId,          query.text(0),       query.id<OfficerId>(1), CaseStatus(query.number(2)),
        query.number(3), int(query.number(4))};
}

bool isInvestigatorOf(Connection &connection, OfficerId officer, CaseId caseId)
{
    Query query(connection, u"SELECT 1 FROM original_officer o "
                            "JOIN investigator i ON i.id = o.investigator_id "
                            "JOIN officer r ON r.staff_ref = i.staff_ref "
                            "WHERE o.case_id = :case AND r.id = :officer"_s);
    return query.bind(":case"_L1, caseId).bind(":officer"_L1, officer).next();
}

void moveCase(Session &session, const Holding &holding, OfficerId to, const MoveReason &reason)
{
    endAssignment(session, holding.caseId);
    startAssignment(session, holding.caseId, to, reason);
    holdBy(session.connection, holding.caseId, to);
    logMove(session, holding, to, reason);
    record(session, entryFor(holding, to, reason));
}

WorkCalendar workCalendar(Connection &connection)
{
    QSet<QDate> holidays;
    Query query(connection, u"SELECT on_date FROM bank_holiday"_s);
    while (query.next())
        holidays.insert(query.date(0));
    Query changes(connection, u"SELECT on_date, holiday FROM calendar_change ORDER BY id"_s);
    while (changes.next())
        changes.flag(1) ? void(holidays.insert(changes.date(0)))
                        : void(holidays.remove(changes.date(0)));
    return WorkCalendar(std::move(holidays));
}

QHash<OfficerId, WorkPattern> workPatterns(Connection &connection)
{
    QHash<OfficerId, WorkPattern> patterns;
    Query officers(connection, u"SELECT id, shift_minutes, fte_percent, abstraction_percent, "
                               "review_percent, starts_on, ends_on, day_minutes, ramp_percents "
                               "FROM officer"_s);
    while (officers.next()) {
        patterns.insert(officers.id<OfficerId>(0), {.shiftMinutes = int(officers.number(1)),
                                                    .ftePercent = int(officers.number(2)),
                                                    .abstractionPercent = int(officers.number(3)),
                                                    .reviewPercent = int(officers.number(4)),
                                                    .startsOn = officers.date(5),
                                                    .endsOn = officers.date(6),
                                                    .dayMinutes = dayMinutesOf(officers.text(7)),
                                                    .rampPercents = rampOf(officers.text(8))});
    }
    Query absences(connection, u"SELECT officer_id, from_on, until_on, kind FROM officer_absence "
                               "WHERE withdrawn_at IS NULL ORDER BY from_on"_s);
    while (absences.next())
        patterns[absences.id<OfficerId>(0)].absences.append(
            {absences.date(1), absences.date(2), AbsenceKind(absences.number(3))});
    return patterns;
}

} // namespace Revisit
