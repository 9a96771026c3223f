#include "core/quality/secondreviewstore.h"

#include "core/cases/casesight.h"
#include "core/people/capability.h"
#include "core/storage/transaction.h"

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

SecondReviewState stateOf(const Query &query)
{
    if (query.isNull(5))
        return SecondReviewState::Unassigned;
    if (query.isNull(7))
        return SecondReviewState::Open;
    if (!query.flag(8))
        return SecondReviewState::Agreed;
    return query.isNull(9) ? SecondReviewState::Disagreed : SecondReviewState::Decided;
}

// A null string is stored as NULL, and nothing typed is no such thing.
QString written(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

Query &bindJudgement(Query &query, const Judgement &judgement)
{
    return query.bind(":verdict"_L1, written(judgement.verdict))
        .bind(":reasonable"_L1, written(judgement.reasonable))
        .bind(":today"_L1, written(judgement.sameToday))
        .bind(":quality"_L1, written(judgement.quality))
        .bind(":priority"_L1, written(judgement.priority))
        .bind(":rationale"_L1, written(judgement.rationale));
}

void answerFirst(Judgement &judgement, const QString &question, const QString &answer)
{
    if (question == "G1"_L1)
        judgement.verdict = answer;
    else if (question == "E2"_L1)
        judgement.reasonable = answer;
    else if (question == "E3"_L1)
        judgement.sameToday = answer;
    else if (question == "E4"_L1)
        judgement.quality = answer;
    else if (question == "G4"_L1)
        judgement.priority = answer;
    else
        judgement.rationale = answer;
}

} // namespace

Result<QList<SampledReview>> sampledReviews(Connection &connection, const Officer &viewer,
                                            QualitySampleId sample)
{
    RV_CHECK(permit(viewer, Capability::SampleQuality));
    return reading([&] {
        const QString seen = seenCondition(connection, viewer.id, u"f.case_id"_s);
        Query query(connection,
                    u"SELECT f.review_id, f.case_id, f.reference, o.name, f.basis, s.id, p.name, "
                    "s.submitted_at, s.differs, d.decided_at FROM quality_frame f "
                    "JOIN officer o ON o.id = f.reviewer_id "
                    "LEFT JOIN second_review s ON s.review_id = f.review_id "
                    "LEFT JOIN officer p ON p.id = s.officer_id "
                    "LEFT JOIN second_decision d ON d.second_id = s.id "
                    "WHERE f.sample_id = :sample AND f.drawn = 1"_s +
                        (seen.isEmpty() ? QString() : u" AND "_s + seen) +
                        u" ORDER BY f.reference"_s);
        query.bind(":sample"_L1, sample);
        QList<SampledReview> reviews;
        while (query.next())
            reviews.append({.review = query.id<ReviewId>(0),
                            .caseId = query.id<CaseId>(1),
                            .reference = query.text(2),
                            .reviewerName = query.text(3),
                            .basis = SampleBasis(query.number(4)),
                            .state = stateOf(query),
                            .second = query.optionalId<SecondReviewId>(5),
                            .secondName = query.text(6)});
        return reviews;
    });
}

Result<QList<SecondReviewTask>> secondReviewTasks(Connection &connection, const Officer &viewer)
{
    RV_CHECK(permit(viewer, Capability::ReviewCases));
    return reading([&] {
        Query query(connection,
                    u"SELECT s.id, c.id, c.reference, c.title, s.assigned_at FROM second_review s "
                    "JOIN review_case c ON c.id = s.case_id "
                    "WHERE s.officer_id = :viewer AND s.submitted_at IS NULL "
                    "ORDER BY s.assigned_at, s.id"_s);
        query.bind(":viewer"_L1, viewer.id);
        QList<SecondReviewTask> tasks;
        while (query.next())
            tasks.append({query.id<SecondReviewId>(0), query.id<CaseId>(1), query.text(2),
                          query.text(3), query.instant(4)});
        return tasks;
    });
}

Result<QList<Officer>> possibleSecondReviewers(Connection &connection, const Officer &viewer,
                                               ReviewId review)
{
    RV_CHECK(permit(viewer, Capability::SampleQuality));
    return reading([&] { return eligibleSecondReviewers(connection, review); });
}

std::optional<SecondReview> findSecondReview(Connection &connection, SecondReviewId id)
{
    Query query(connection,
                u"SELECT s.review_id, s.case_id, r.reviewer_id, s.officer_id, "
                "s.submitted_at IS NOT NULL, EXISTS (SELECT 1 FROM second_decision d "
                "WHERE d.second_id = s.id), s.verdict, s.reasonable, s.same_today, s.quality, "
                "s.priority, s.rationale FROM second_review s "
                "JOIN review r ON r.id = s.review_id WHERE s.id = :id"_s);
    query.bind(":id"_L1, id);
    if (!query.next())
        return {};
    return SecondReview{.id = id,
                        .review = query.id<ReviewId>(0),
                        .caseId = query.id<CaseId>(1),
                        .firstReviewer = query.id<OfficerId>(2),
                        .officer = query.id<OfficerId>(3),
                        .isSubmitted = query.flag(4),
                        .isDecided = query.flag(5),
                        .judgement = {query.text(6), query.text(7), query.text(8), query.text(9),
                                      query.text(10), query.text(11)}};
}

// Who had the case open since the review was begun has seen it, and so has who
// signed it off or reviewed an earlier version.
QList<Officer> eligibleSecondReviewers(Connection &connection, ReviewId review)
{
    Query query(connection,
                u"SELECT p.id, p.name, p.role FROM officer p JOIN review r ON r.id = :review "
                "WHERE p.active = 1 AND p.role = :role "
                "AND NOT EXISTS (SELECT 1 FROM review e WHERE e.case_id = r.case_id "
                "AND e.reviewer_id = p.id) "
                "AND NOT EXISTS (SELECT 1 FROM investigation_bar b WHERE b.case_id = r.case_id "
                "AND b.officer_id = p.id) "
                "AND NOT EXISTS (SELECT 1 FROM restriction_bar b WHERE b.case_id = r.case_id "
                "AND b.officer_id = p.id) "
                "AND NOT EXISTS (SELECT 1 FROM audit a WHERE a.case_id = r.case_id "
                "AND a.officer_id = p.id AND a.at >= r.started_at) ORDER BY p.name, p.id"_s);
    query.bind(":review"_L1, review).bind(":role"_L1, int(Role::ReviewOfficer));
    QList<Officer> officers;
    while (query.next())
        officers.append(
            {.id = query.id<OfficerId>(0), .name = query.text(1), .role = Role(query.number(2))});
    return officers;
}

bool waitsForSecondReview(Connection &connection, ReviewId review)
{
    Query query(connection,
                u"SELECT 1 FROM quality_frame f WHERE f.review_id = :review AND f.drawn = 1 "
                "AND NOT EXISTS (SELECT 1 FROM second_review s WHERE s.review_id = f.review_id)"_s);
    query.bind(":review"_L1, review);
    return query.next();
}

Judgement firstJudgement(Connection &connection, ReviewId review)
{
    Query query(connection, u"SELECT question, answer FROM review_answer WHERE review_id = :review "
                            "AND subject = '' AND question IN ('G1', 'E2', 'E3', 'E4', 'G4', "
                            "'G2.assessment')"_s);
    query.bind(":review"_L1, review);
    Judgement judgement;
    while (query.next())
        answerFirst(judgement, query.text(0), query.text(1));
    return judgement;
}

SecondReviewId insertSecondReview(Connection &connection, ReviewId review, OfficerId officer,
                                  OfficerId by, const QDateTime &at)
{
    Query query(connection,
                u"INSERT INTO second_review (review_id, case_id, officer_id, assigned_by, "
                "assigned_at) SELECT id, case_id, :officer, :by, :at FROM review "
                "WHERE id = :review RETURNING id"_s);
    query.bind(":review"_L1, review)
        .bind(":officer"_L1, officer)
        .bind(":by"_L1, by)
        .bind(":at"_L1, at)
        .next();
    return query.id<SecondReviewId>(0);
}

Judgement draftOf(Connection &connection, SecondReviewId id)
{
    Query query(connection, u"SELECT verdict, reasonable, same_today, quality, priority, rationale "
                            "FROM second_draft WHERE second_id = :id"_s);
    query.bind(":id"_L1, id);
    if (!query.next())
        return {};
    return {query.text(0), query.text(1), query.text(2),
            query.text(3), query.text(4), query.text(5)};
}

void storeDraft(Connection &connection, SecondReviewId id, const Judgement &judgement,
                const QDateTime &at)
{
    Query query(connection,
                u"INSERT INTO second_draft (second_id, verdict, reasonable, same_today, quality, "
                "priority, rationale, saved_at) VALUES (:id, :verdict, :reasonable, :today, "
                ":quality, :priority, :rationale, :at) ON CONFLICT (second_id) DO UPDATE SET "
                "verdict = excluded.verdict, reasonable = excluded.reasonable, "
                "same_today = excluded.same_today, quality = excluded.quality, "
                "priority = excluded.priority, rationale = excluded.rationale, "
                "saved_at = excluded.saved_at"_s);
    query.bind(":id"_L1, id);
    bindJudgement(query, judgement).bind(":at"_L1, at).run();
}

void removeDraft(Connection &connection, SecondReviewId id)
{
    Query(connection, u"DELETE FROM second_draft WHERE second_id = :id"_s).bind(":id"_L1, id).run();
}

bool storeJudgement(Connection &connection, SecondReviewId id, const Judgement &judgement,
                    bool differs, const QDateTime &at)
{
    Query query(connection,
                u"UPDATE second_review SET verdict = :verdict, reasonable = :reasonable, "
                "same_today = :today, quality = :quality, priority = :priority, "
                "rationale = :rationale, differs = :differs, submitted_at = :at "
                "WHERE id = :id AND submitted_at IS NULL"_s);
    bindJudgement(query, judgement)
        .bind(":differs"_L1, int(differs))
        .bind(":at"_L1, at)
        .bind(":id"_L1, id);
    return query.run() == 1;
}

void insertDecision(Connection &connection, SecondReviewId id, OfficerId officer,
                    const Judgement &judgement, const QDateTime &at)
{
    Query query(connection,
                u"INSERT INTO second_decision (second_id, officer_id, verdict, reasonable, "
                "same_today, quality, priority, rationale, decided_at) VALUES (:id, :officer, "
                ":verdict, :reasonable, :today, :quality, :priority, :rationale, :at)"_s);
    query.bind(":id"_L1, id).bind(":officer"_L1, officer);
    bindJudgement(query, judgement).bind(":at"_L1, at).run();
}

} // namespace Revisit
