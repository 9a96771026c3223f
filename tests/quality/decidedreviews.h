#pragma once

#include "core/refdata/codebook.h"
#include "core/review/reviewstore.h"
#include "tests/support/testdatabase.h"

namespace Revisit {

// A review that was signed off on 5 January 2026, with its case and these answers.
inline ReviewId addDecidedReview(TestDatabase &database, const QString &reference,
                                 OfficerId reviewer, const QString &decision, int tier = 3,
                                 int year = 2014, const Answers &answers = {})
{
    using namespace Qt::StringLiterals;
    const CaseId caseId = database.addCase(reference, reviewer);
    const CodeId code = CodeBook::instance().find(u"decision", decision)->id;
    Query(database.connection(), u"UPDATE review_case SET status = 6, decision_code = :code, "
                                 "decided_on = '2026-01-05', nfa_year = :year, tier = :tier "
                                 "WHERE id = :id"_s)
        .bind(":code"_L1, code)
        .bind(":year"_L1, year)
        .bind(":tier"_L1, tier)
        .bind(":id"_L1, caseId)
        .run();
    Query query(database.connection(),
                u"INSERT INTO review (case_id, number, form, ruleset, reviewer_id, state, stage, "
                "started_at, saved_at, submitted_at, decision_code) VALUES (:case, 1, 'form', "
                "'rules', :reviewer, 1, 2, :started, :saved, :submitted, :code) RETURNING id"_s);
    query.bind(":case"_L1, caseId)
        .bind(":reviewer"_L1, reviewer)
        .bind(":started"_L1, database.clock.now())
        .bind(":saved"_L1, database.clock.now())
        .bind(":submitted"_L1, database.clock.now())
        .bind(":code"_L1, code)
        .next();
    const auto id = query.id<ReviewId>(0);
    storeAnswers(database.connection(), id, answers, database.clock.now());
    storeAnswer(database.connection(), id, u"G1"_s, decision, database.clock.now());
    moveReview(database.connection(), id, ReviewState::SignedOff);
    return id;
}

inline void addOriginalOutcome(TestDatabase &database, ReviewId review, const QString &outcome)
{
    using namespace Qt::StringLiterals;
    Query(database.connection(), u"INSERT INTO original_outcome (case_id, outcome_code) "
                                 "SELECT case_id, :code FROM review WHERE id = :id"_s)
        .bind(":code"_L1, CodeBook::instance().find(u"outcome", outcome)->id)
        .bind(":id"_L1, review)
        .run();
}

} // namespace Revisit
