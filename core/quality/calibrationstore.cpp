#include "core/quality/calibrationstore.h"

#include "core/cases/casesight.h"
#include "core/people/capability.h"
#include "core/storage/transaction.h"

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

const QString selectCalibration =
    u"SELECT c.id, c.title, o.name, c.held_at, coalesce(c.closed_at, ''), "
    "coalesce(c.lesson, ''), (SELECT count(DISTINCT s.case_id) FROM calibration_answer s "
    "WHERE s.calibration_id = c.id), (SELECT count(DISTINCT s.officer_id) "
    "FROM calibration_answer s WHERE s.calibration_id = c.id), (SELECT count(*) "
    "FROM calibration_answer s WHERE s.calibration_id = c.id), (SELECT count(*) "
    "FROM calibration_answer s WHERE s.calibration_id = c.id AND s.submitted_at IS NOT NULL) "
    "FROM calibration c JOIN officer o ON o.id = c.officer_id "_s;

Calibration calibrationFrom(const Query &query)
{
    return {.id = query.id<CalibrationId>(0),
            .title = query.text(1),
            .heldBy = query.text(2),
            .heldAt = query.instant(3),
            .closedAt = query.instant(4),
            .lesson = query.text(5),
            .cases = query.number(6),
            .officers = query.number(7),
            .asked = query.number(8),
            .answered = query.number(9)};
}

// What one officer says of one case.
Query &bindAnswer(Query &query, CalibrationId id, CaseId caseId, OfficerId officer,
                  const Judgement &judgement)
{
    return query.bind(":id"_L1, id)
        .bind(":case"_L1, caseId)
        .bind(":officer"_L1, officer)
        .bind(":verdict"_L1, judgement.verdict)
        .bind(":reasonable"_L1, judgement.reasonable)
        .bind(":today"_L1, judgement.sameToday)
        .bind(":quality"_L1, judgement.quality)
        .bind(":priority"_L1, judgement.priority)
        .bind(":rationale"_L1, judgement.rationale);
}

} // namespace

Result<QList<Calibration>> calibrations(Connection &connection, const Officer &viewer)
{
    RV_CHECK(permit(viewer, Capability::SampleQuality));
    return reading([&] {
        QList<Calibration> all;
        Query query(connection, selectCalibration + u"ORDER BY c.id DESC"_s);
        while (query.next())
            all.append(calibrationFrom(query));
        return all;
    });
}

Result<QList<CalibrationTask>> calibrationTasks(Connection &connection, const Officer &viewer)
{
    RV_CHECK(permit(viewer, Capability::ReviewCases));
    return reading([&] {
        Query query(connection,
                    u"SELECT c.id, k.id, k.reference, c.title, c.held_at "
                    "FROM calibration_answer s JOIN calibration c ON c.id = s.calibration_id "
                    "JOIN review_case k ON k.id = s.case_id WHERE s.officer_id = :viewer "
                    "AND s.submitted_at IS NULL AND c.closed_at IS NULL "
                    "ORDER BY c.held_at, c.id, k.reference"_s);
        query.bind(":viewer"_L1, viewer.id);
        QList<CalibrationTask> tasks;
        while (query.next())
            tasks.append({query.id<CalibrationId>(0), query.id<CaseId>(1), query.text(2),
                          query.text(3), query.instant(4)});
        return tasks;
    });
}

std::optional<Calibration> findCalibration(Connection &connection, CalibrationId id)
{
    Query query(connection, selectCalibration + u"WHERE c.id = :id"_s);
    query.bind(":id"_L1, id);
    return query.next() ? std::optional(calibrationFrom(query)) : std::nullopt;
}

CalibrationId insertCalibration(Connection &connection, const QString &title, OfficerId by,
                                const QDateTime &at)
{
    Query query(connection, u"INSERT INTO calibration (title, officer_id, held_at) "
                            "VALUES (:title, :by, :at) RETURNING id"_s);
    query.bind(":title"_L1, title).bind(":by"_L1, by).bind(":at"_L1, at).next();
    return query.id<CalibrationId>(0);
}

void insertCalibrationSeat(Connection &connection, CalibrationId id, CaseId caseId,
                           OfficerId officer)
{
    Query(connection, u"INSERT INTO calibration_answer (calibration_id, case_id, officer_id) "
                      "VALUES (:id, :case, :officer)"_s)
        .bind(":id"_L1, id)
        .bind(":case"_L1, caseId)
        .bind(":officer"_L1, officer)
        .run();
}

bool mayCalibrate(Connection &connection, CaseId caseId, OfficerId officer)
{
    Query query(connection,
                u"SELECT 1 FROM officer p WHERE p.id = :officer AND p.active = 1 AND p.role = 1 "
                "AND NOT EXISTS (SELECT 1 FROM review r WHERE r.case_id = :case "
                "AND r.reviewer_id = p.id) "
                "AND NOT EXISTS (SELECT 1 FROM investigation_bar b WHERE b.case_id = :barred "
                "AND b.officer_id = p.id) "
                "AND NOT EXISTS (SELECT 1 FROM restriction_bar b WHERE b.case_id = :restricted "
                "AND b.officer_id = p.id)"_s);
    query.bind(":officer"_L1, officer).bind(":case"_L1, caseId).bind(":barred"_L1, caseId);
    query.bind(":restricted"_L1, caseId);
    return query.next();
}

bool owesAnswer(Connection &connection, CalibrationId id, CaseId caseId, OfficerId officer)
{
    Query query(connection,
                u"SELECT 1 FROM calibration_answer s JOIN calibration c "
                "ON c.id = s.calibration_id WHERE c.id = :id AND c.closed_at IS NULL "
                "AND s.case_id = :case AND s.officer_id = :officer AND s.submitted_at IS NULL"_s);
    query.bind(":id"_L1, id).bind(":case"_L1, caseId).bind(":officer"_L1, officer);
    return query.next();
}

bool storeCalibrationAnswer(Connection &connection, CalibrationId id, CaseId caseId,
                            OfficerId officer, const Judgement &judgement, const QDateTime &at)
{
    Query query(connection,
                u"UPDATE calibration_answer SET verdict = :verdict, reasonable = :reasonable, "
                "same_today = :today, quality = :quality, priority = :priority, "
                "rationale = :rationale, submitted_at = :at WHERE calibration_id = :id "
                "AND case_id = :case AND officer_id = :officer AND submitted_at IS NULL"_s);
    return bindAnswer(query, id, caseId, officer, judgement).bind(":at"_L1, at).run() == 1;
}

Judgement calibrationDraftOf(Connection &connection, CalibrationId id, CaseId caseId,
                             OfficerId officer)
{
    Query query(connection, u"SELECT verdict, reasonable, same_today, quality, priority, rationale "
                            "FROM calibration_draft WHERE calibration_id = :id "
                            "AND case_id = :case AND officer_id = :officer"_s);
    query.bind(":id"_L1, id).bind(":case"_L1, caseId).bind(":officer"_L1, officer);
    if (!query.next())
        return {};
    return {query.text(0), query.text(1), query.text(2),
            query.text(3), query.text(4), query.text(5)};
}

void storeCalibrationDraft(Connection &connection, CalibrationId id, CaseId caseId,
                           OfficerId officer, const Judgement &judgement, const QDateTime &at)
{
    Query query(
        connection,
        u"INSERT INTO calibration_draft (calibration_id, case_id, officer_id, verdict, "
        "reasonable, same_today, quality, priority, rationale, saved_at) VALUES (:id, :case, "
        ":officer, :verdict, :reasonable, :today, :quality, :priority, :rationale, :at) "
        "ON CONFLICT (calibration_id, case_id, officer_id) DO UPDATE SET "
        "verdict = excluded.verdict, reasonable = excluded.reasonable, "
        "same_today = excluded.same_today, quality = excluded.quality, "
        "priority = excluded.priority, rationale = excluded.rationale, "
        "saved_at = excluded.saved_at"_s);
    bindAnswer(query, id, caseId, officer, judgement).bind(":at"_L1, at).run();
}

void removeCalibrationDraft(Connection &connection, CalibrationId id, CaseId caseId,
                            OfficerId officer)
{
    Query(connection, u"DELETE FROM calibration_draft WHERE calibration_id = :id "
                      "AND case_id = :case AND officer_id = :officer"_s)
        .bind(":id"_L1, id)
        .bind(":case"_L1, caseId)
        .bind(":officer"_L1, officer)
        .run();
}

QList<CalibrationAnswer> calibrationAnswersOf(Connection &connection, CalibrationId id)
{
    Query query(connection,
                u"SELECT s.case_id, s.officer_id, o.name, s.verdict, s.reasonable, s.same_today, "
                "s.quality, s.priority, s.rationale FROM calibration_answer s "
                "JOIN officer o ON o.id = s.officer_id WHERE s.calibration_id = :id "
                "AND s.submitted_at IS NOT NULL ORDER BY o.name, o.id, s.case_id"_s);
    query.bind(":id"_L1, id);
    QList<CalibrationAnswer> answers;
    while (query.next())
        answers.append({query.id<CaseId>(0),
                        query.id<OfficerId>(1),
                        query.text(2),
                        {query.text(3), query.text(4), query.text(5), query.text(6), query.text(7),
                         query.text(8)}});
    return answers;
}

bool closeCalibration(Connection &connection, CalibrationId id, OfficerId by, const QString &lesson,
                      const QDateTime &at)
{
    return Query(connection, u"UPDATE calibration SET closed_by = :by, closed_at = :at, "
                             "lesson = :lesson WHERE id = :id AND closed_at IS NULL"_s)
               .bind(":by"_L1, by)
               .bind(":at"_L1, at)
               .bind(":lesson"_L1, lesson)
               .bind(":id"_L1, id)
               .run() == 1;
}

} // namespace Revisit
