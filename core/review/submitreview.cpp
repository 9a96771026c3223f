#include "core/review/submitreview.h"

#include "core/audit/auditstore.h"
#include "core/base/text.h"
#include "core/decisionlog/decisionlog.h"
#include "core/people/capability.h"
#include "core/refdata/codebook.h"
#include "core/review/casestate.h"
#include "core/review/reviewrules.h"
#include "core/review/reviewstore.h"
#include "core/review/scopeanswers.h"
#include "core/storage/transaction.h"

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> changedElsewhere()
{
    return fail(Fault::Conflict, CoreText::tr("This review was changed or submitted elsewhere. "
                                              "Reload it and try again."));
}

Result<ReviewRecord> recordOf(Session &session, const Review &review)
{
    return reviewRecord(
        session.connection, session.actor,
        {review.caseId, review.reviewer, review.answers.value(u"G1.target"_s), review.id});
}

Result<ScopeResult> scopeUnderItsRules(const Review &review, const ReviewRecord &record)
{
    if (const Ruleset *ruleset = findRuleset(record.rulesets, review.ruleset))
        return scopeOf(*ruleset, record.facts, review.answers);
    return fail(Fault::NotFound,
                CoreText::tr("This edition of Revisit does not have the rules \"%1\".")
                    .arg(review.ruleset));
}

Result<> checkComplete(const Review &review, const ScopeResult &scope, const ReviewRecord &record)
{
    const Result<Form> form = formNamed(review.form);
    if (!form)
        return tl::unexpected(form.error());
    const QList<Missing> missing = missingAnswers(*form, review.answers, scope, record);
    if (missing.isEmpty())
        return {};
    QStringList questions;
    for (const Missing &one : missing)
        questions.append(one.question);
    return fail(Fault::Invalid,
                CoreText::tr("%n answer(s) are missing or cannot stand: %1. Nothing was submitted.",
                             nullptr, int(missing.size()))
                    .arg(questions.join(u", "_s)));
}

// What stood on record at this moment is frozen with the answers.
void storeRecord(Connection &connection, const Review &review, const ScopeResult &scope,
                 const ReviewRecord &record, const QDateTime &now)
{
    storeCriteria(connection, review.id, scope);
    storeAnswer(connection, review.id, u"C6"_s, record.referralKinds().join(u','), now);
    storeAnswer(connection, review.id, u"F1"_s, QString::number(record.enquiries.size()), now);
}

void settleCase(Connection &connection, const Review &review, const ReviewRecord &record,
                const QDateTime &now)
{
    for (const Ruleset &ruleset : record.rulesets)
        storeScope(connection, review.caseId, scopeOf(ruleset, record.facts, review.answers), now);
    if (const auto tier = numberOf(review.answers.value(u"G4"_s)))
        overrideTier(connection, review.caseId, *tier, review.answers.value(u"G4#note"_s));
    moveCase(connection, review.caseId, CaseStatus::AwaitingSignOff);
}

} // namespace

Result<> SubmitReview::run(Session &session) const
{
    RV_CHECK(permit(session.actor, Capability::ReviewCases));
    return inTransaction(session, [&]() -> Result<> {
        auto draft = findReview(session.connection, review);
        if (!draft)
            return fail(Fault::NotFound, CoreText::tr("This review is not in the caseload."));
        if (draft->reviewer != session.actor.id)
            return fail(Fault::Forbidden,
                        CoreText::tr("Only %1 can submit this review.").arg(draft->reviewerName));
        if (!draft->isDraft() || draft->version != version)
            return changedElsewhere();
        const Result<ReviewRecord> around = recordOf(session, *draft);
        RV_CHECK(around);
        const Result<ScopeResult> scope = scopeUnderItsRules(*draft, *around);
        RV_CHECK(scope);
        RV_CHECK(checkComplete(*draft, *scope, *around));
        const Code *decision =
            CodeBook::instance().find(u"decision", draft->answers.value(u"G1"_s));
        if (!decision)
            return fail(Fault::Invalid, CoreText::tr("Choose a decision."));
        draft->stage = stageFor(draft->answers);
        const QDateTime now = session.clock.now();
        storeRecord(session.connection, *draft, *scope, *around, now);
        if (!freeze(session.connection, *draft, decision->id, now))
            return changedElsewhere();
        settleCase(session.connection, *draft, *around, now);
        logDecision(session.connection, draft->caseId, session.actor.id, now,
                    {.origin = DecisionOrigin::Submission,
                     .decision = labelOf(*decision),
                     .reasons = draft->answers.value(u"G2.assessment"_s),
                     .options = draft->answers.value(u"G2.options"_s)});
        record(session,
               {.action = Audit::ReviewSubmitted,
                .entity = entityName(review),
                .caseId = draft->caseId,
                .why = session.purpose,
                .version = version + 1,
                .facts = {{u"decision"_s, decision->code}, {u"stage"_s, int(draft->stage)}}});
        return {};
    });
}

} // namespace Revisit
