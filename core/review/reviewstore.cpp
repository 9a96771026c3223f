#include "core/review/reviewstore.h"

#include "core/cases/casesight.h"
#include "core/storage/transaction.h"

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

const QString selectReview =
    u"SELECT r.id, r.case_id, r.number, r.form, r.ruleset, r.reviewer_id, o.name, r.state, "
    "r.stage, r.started_at, r.saved_at, coalesce(r.submitted_at, ''), coalesce(r.reason, ''), "
    "r.version FROM review r JOIN officer o ON o.id = r.reviewer_id "_s;

Review reviewFrom(const Query &query)
{
    Review review;
    review.id = query.id<ReviewId>(0);
    review.caseId = query.id<CaseId>(1);
    review.number = int(query.number(2));
    review.form = query.text(3);
    review.ruleset = query.text(4);
    review.reviewer = query.id<OfficerId>(5);
    review.reviewerName = query.text(6);
    review.state = ReviewState(query.number(7));
    review.stage = ReviewStage(query.number(8));
    review.startedAt = query.instant(9);
    review.savedAt = query.instant(10);
    review.submittedAt = query.instant(11);
    review.reason = query.text(12);
    review.version = int(query.number(13));
    return review;
}

Answers answersOf(Connection &connection, ReviewId id)
{
    Answers answers;
    const auto keep = [&](const AnswerPlace &place, const QString &answer) {
        if (!answer.isEmpty()) // taken back
            answers.insert(place.key(), answer);
    };
    Query query(connection, u"SELECT question, subject, answer, coalesce(evidence, ''), "
                            "coalesce(note, '') FROM review_answer WHERE review_id = :id"_s);
    query.bind(":id"_L1, id);
    while (query.next()) {
        AnswerPlace place{query.text(0), query.text(1)};
        keep(place, query.text(2));
        place.part = AnswerPlace::Part::Evidence;
        keep(place, query.text(3));
        place.part = AnswerPlace::Part::Note;
        keep(place, query.text(4));
    }
    return answers;
}

std::optional<ScopeResult> scopeOf(Connection &connection, const Review &review)
{
    ScopeResult scope{review.ruleset, {}, {}};
    Query query(connection, u"SELECT criterion, met, why, found FROM review_criterion "
                            "WHERE review_id = :id ORDER BY criterion"_s);
    query.bind(":id"_L1, review.id);
    while (query.next()) {
        scope.criteria.append({query.text(0),
                               query.isNull(1) ? std::nullopt : std::optional(query.flag(1)),
                               query.text(2), query.flag(3)});
    }
    if (scope.criteria.isEmpty())
        return std::nullopt;
    conclude(scope);
    return scope;
}

// PostgreSQL drops a forward-only reading when another begins, so this comes
// after it.
void complete(Connection &connection, Review &review)
{
    review.answers = answersOf(connection, review.id);
    review.scope = scopeOf(connection, review);
}

const QString &storeStatement(AnswerPlace::Part part)
{
    static const QString store =
        u"INSERT INTO review_answer (review_id, question, subject, %1, answered_at) "
        "VALUES (:review, :question, :subject, %2, :at) "
        "ON CONFLICT (review_id, question, subject) DO UPDATE SET %3 = excluded.%3, "
        "answered_at = excluded.answered_at, version = review_answer.version + 1"_s;
    static const QString answer = store.arg(u"answer"_s, u":answer"_s, u"answer"_s);
    static const QString evidence =
        store.arg(u"answer, evidence"_s, u"'', :answer"_s, u"evidence"_s);
    static const QString note = store.arg(u"answer, note"_s, u"'', :answer"_s, u"note"_s);
    switch (part) {
    case AnswerPlace::Part::Answer:
        return answer;
    case AnswerPlace::Part::Evidence:
        return evidence;
    case AnswerPlace::Part::Note:
        return note;
    }
    return answer;
}

std::optional<Review> firstOf(Connection &connection, Query &query)
{
    if (!query.next())
        return std::nullopt;
    Review review = reviewFrom(query);
    complete(connection, review);
    return review;
}

} // namespace

Result<std::optional<Review>> reviewOf(Connection &connection, CaseId id)
{
    return reading([&] { return newestReview(connection, id); });
}

Result<std::optional<Review>> reviewById(Connection &connection, ReviewId id)
{
    return reading([&] { return findReview(connection, id); });
}

Result<QList<Review>> reviewVersions(Connection &connection, CaseId id)
{
    return reading([&] {
        QList<Review> reviews;
        Query query(connection, selectReview + u"WHERE r.case_id = :case ORDER BY r.number DESC"_s);
        query.bind(":case"_L1, id);
        while (query.next())
            reviews.append(reviewFrom(query));
        for (Review &review : reviews)
            complete(connection, review);
        return reviews;
    });
}

Result<QList<SubmittedReview>> submittedReviews(Connection &connection, const Officer &viewer)
{
    return reading([&] {
        const QString seen = seenCondition(connection, viewer.id, u"c.id"_s);
        QList<SubmittedReview> reviews;
        Query query(connection,
                    u"SELECT r.id, c.id, c.reference, c.title, r.reviewer_id, o.name, "
                    "coalesce(r.decision_code, 0), r.submitted_at, c.tier, r.state, "
                    "CASE WHEN EXISTS (SELECT 1 FROM panel p WHERE p.case_id = c.id "
                    "AND p.closed_at IS NULL) THEN 1 ELSE 0 END FROM review r JOIN "
                    "review_case c ON c.id = r.case_id "
                    "JOIN officer o ON o.id = r.reviewer_id WHERE r.state IN (2, 5) "_s +
                        (seen.isEmpty() ? QString() : u"AND "_s + seen) +
                        u" ORDER BY c.tier, r.state DESC, r.submitted_at, r.id"_s);
        while (query.next()) {
            reviews.append({query.id<ReviewId>(0), query.id<CaseId>(1), query.text(2),
                            query.text(3), query.id<OfficerId>(4), query.text(5),
                            query.id<CodeId>(6), query.instant(7), int(query.number(8)),
                            query.number(9) == int(ReviewState::Escalated), query.flag(10)});
        }
        return reviews;
    });
}

std::optional<Review> findReview(Connection &connection, ReviewId id)
{
    Query query(connection, selectReview + u"WHERE r.id = :id"_s);
    query.bind(":id"_L1, id);
    return firstOf(connection, query);
}

std::optional<Review> newestReview(Connection &connection, CaseId id)
{
    Query query(connection,
                selectReview + u"WHERE r.case_id = :case ORDER BY r.number DESC LIMIT 1"_s);
    query.bind(":case"_L1, id);
    return firstOf(connection, query);
}

ReviewId insertReview(Connection &connection, const Review &review)
{
    Query query(connection,
                u"INSERT INTO review (case_id, number, form, ruleset, reviewer_id, started_at, "
                "saved_at, reason) VALUES (:case, :number, :form, :ruleset, :reviewer, :started, "
                ":saved, :reason) RETURNING id"_s);
    query.bind(":case"_L1, review.caseId)
        .bind(":number"_L1, review.number)
        .bind(":form"_L1, review.form)
        .bind(":ruleset"_L1, review.ruleset)
        .bind(":reviewer"_L1, review.reviewer)
        .bind(":started"_L1, review.startedAt)
        .bind(":saved"_L1, review.startedAt)
        .bind(":reason"_L1, review.reason)
        .next();
    return query.id<ReviewId>(0);
}

void storeAnswer(Connection &connection, ReviewId id, const QString &key, const QString &answer,
                 const QDateTime &at)
{
    const AnswerPlace place = AnswerPlace::of(key);
    Query(connection, storeStatement(place.part))
        .bind(":review"_L1, id)
        .bind(":question"_L1, place.question)
        .bind(":subject"_L1, place.subject)
        .bind(":answer"_L1, answer)
        .bind(":at"_L1, at)
        .run();
}

void storeAnswers(Connection &connection, ReviewId id, const Answers &answers, const QDateTime &at)
{
    for (auto it = answers.cbegin(); it != answers.cend(); ++it)
        storeAnswer(connection, id, it.key(), it.value(), at);
}

bool touchDraft(Connection &connection, ReviewId id, int version, const QDateTime &at)
{
    return Query(connection, u"UPDATE review SET saved_at = :at, version = version + 1 "
                             "WHERE id = :id AND version = :version AND state = 1"_s)
               .bind(":at"_L1, at)
               .bind(":id"_L1, id)
               .bind(":version"_L1, version)
               .run() == 1;
}

bool changeForm(Connection &connection, const Review &draft)
{
    return Query(connection,
                 u"UPDATE review SET form = :form, saved_at = :at, version = version + 1 "
                 "WHERE id = :id AND version = :version AND state = 1"_s)
               .bind(":form"_L1, draft.form)
               .bind(":at"_L1, draft.savedAt)
               .bind(":id"_L1, draft.id)
               .bind(":version"_L1, draft.version)
               .run() == 1;
}

bool freeze(Connection &connection, const Review &review, CodeId decision, const QDateTime &at)
{
    return Query(connection,
                 u"UPDATE review SET state = 2, stage = :stage, submitted_at = :at, "
                 "decision_code = :decision, decided_month = :month, version = version + 1 "
                 "WHERE id = :id AND version = :version AND state = 1"_s)
               .bind(":stage"_L1, int(review.stage))
               .bind(":at"_L1, at)
               .bind(":decision"_L1, decision)
               .bind(":month"_L1, at.date().toString(u"yyyy-MM"_s))
               .bind(":id"_L1, review.id)
               .bind(":version"_L1, review.version)
               .run() == 1;
}

CodeId decisionOf(Connection &connection, ReviewId id)
{
    Query query(connection, u"SELECT coalesce(decision_code, 0) FROM review WHERE id = :id"_s);
    query.bind(":id"_L1, id);
    return query.next() ? query.id<CodeId>(0) : CodeId();
}

void moveReview(Connection &connection, ReviewId id, ReviewState state)
{
    Query(connection, u"UPDATE review SET state = :state, version = version + 1 WHERE id = :id"_s)
        .bind(":state"_L1, int(state))
        .bind(":id"_L1, id)
        .run();
}

void insertSignOff(Connection &connection, ReviewId review, OfficerId officer, int decision,
                   const QString &reason, const Feedback &feedback, const QDateTime &at)
{
    SignOffId id;
    {
        Query query(connection,
                    u"INSERT INTO sign_off (review_id, officer_id, decision, reason, improve, "
                    "quality, decided_at) VALUES (:review, :officer, :decision, :reason, :improve, "
                    ":quality, :at) RETURNING id"_s);
        query.bind(":review"_L1, review)
            .bind(":officer"_L1, officer)
            .bind(":decision"_L1, decision)
            .bind(":reason"_L1, reason)
            .bind(":improve"_L1, feedback.improve.trimmed())
            .bind(":quality"_L1, feedback.quality)
            .bind(":at"_L1, at)
            .next();
        id = query.id<SignOffId>(0);
    }
    for (const CodeId factor : feedback.factors)
        Query(connection, u"INSERT INTO sign_off_factor (sign_off_id, factor_code) "
                          "VALUES (:id, :factor)"_s)
            .bind(":id"_L1, id)
            .bind(":factor"_L1, factor)
            .run();
}

std::optional<ReviewId> reviewOfSignOff(Connection &connection, SignOffId id)
{
    Query query(connection, u"SELECT review_id FROM sign_off WHERE id = :id"_s);
    query.bind(":id"_L1, id);
    return query.next() ? std::optional(query.id<ReviewId>(0)) : std::nullopt;
}

bool tickFactor(Connection &connection, SignOffId id, CodeId factor, bool isDealtWith,
                const QDateTime &at)
{
    if (!isDealtWith)
        return Query(connection, u"DELETE FROM sign_off_dealt WHERE sign_off_id = :id "
                                 "AND factor_code = :factor"_s)
                   .bind(":id"_L1, id)
                   .bind(":factor"_L1, factor)
                   .run() > 0;
    return Query(connection, u"INSERT INTO sign_off_dealt (sign_off_id, factor_code, dealt_at) "
                             "VALUES (:id, :factor, :at) ON CONFLICT DO NOTHING"_s)
               .bind(":id"_L1, id)
               .bind(":factor"_L1, factor)
               .bind(":at"_L1, at)
               .run() > 0;
}

void insertReply(Connection &connection, SignOffId id, OfficerId officer, const QString &reply,
                 const QDateTime &at)
{
    Query(connection, u"INSERT INTO sign_off_reply (sign_off_id, officer_id, reply, replied_at) "
                      "VALUES (:id, :officer, :reply, :at)"_s)
        .bind(":id"_L1, id)
        .bind(":officer"_L1, officer)
        .bind(":reply"_L1, reply)
        .bind(":at"_L1, at)
        .run();
}

void storeCriteria(Connection &connection, ReviewId id, const ScopeResult &scope)
{
    for (const CriterionResult &criterion : scope.criteria) {
        Query(connection, u"INSERT INTO review_criterion (review_id, criterion, met, why, found) "
                          "VALUES (:review, :criterion, :met, :why, :found)"_s)
            .bind(":review"_L1, id)
            .bind(":criterion"_L1, criterion.criterion)
            .bind(":met"_L1, criterion.met)
            .bind(":why"_L1, criterion.why)
            .bind(":found"_L1, int(criterion.isFound))
            .run();
    }
}

void storeScope(Connection &connection, CaseId id, const ScopeResult &result, const QDateTime &at)
{
    Query(connection, u"DELETE FROM scope_criterion WHERE case_id = :case AND ruleset = :ruleset"_s)
        .bind(":case"_L1, id)
        .bind(":ruleset"_L1, result.ruleset)
        .run();
    Query(connection,
          u"INSERT INTO scope_result (case_id, ruleset, result, evaluated_at) "
          "VALUES (:case, :ruleset, :result, :at) ON CONFLICT (case_id, ruleset) "
          "DO UPDATE SET result = excluded.result, evaluated_at = excluded.evaluated_at"_s)
        .bind(":case"_L1, id)
        .bind(":ruleset"_L1, result.ruleset)
        .bind(":result"_L1, result.inScope)
        .bind(":at"_L1, at)
        .run();
    for (const CriterionResult &criterion : result.criteria) {
        Query(connection, u"INSERT INTO scope_criterion (case_id, ruleset, criterion, met, why) "
                          "VALUES (:case, :ruleset, :criterion, :met, :why)"_s)
            .bind(":case"_L1, id)
            .bind(":ruleset"_L1, result.ruleset)
            .bind(":criterion"_L1, criterion.criterion)
            .bind(":met"_L1, criterion.met)
            .bind(":why"_L1, criterion.why)
            .run();
    }
}

} // namespace Revisit
