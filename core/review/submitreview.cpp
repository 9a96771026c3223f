#include "core/review/submitreview.h"

#include "core/audit/auditstore.h"
#include "core/base/text.h"
#include "core/people/capability.h"
#include "core/refdata/codebook.h"
#include "core/review/casestate.h"
#include "core/review/reviewrules.h"
#include "core/review/reviewstore.h"
#include "core/storage/transaction.h"

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

const Ruleset &rulesetNamed(const QString &name)
{
    const auto found = std::ranges::find(rulesets(), name, &Ruleset::name);
    return found == rulesets().end() ? currentRuleset() : *found;
}

Result<> checkComplete(const Review &review, const ScopeFacts &facts)
{
    const Result<Form> form = formNamed(review.form);
    if (!form)
        return tl::unexpected(form.error());
    const QList<Missing> missing = missingAnswers(
        *form, review.answers, review.stage, evaluateScope(rulesetNamed(review.ruleset), facts));
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
        draft->stage = stageFor(draft->answers);
        const ScopeFacts facts = readScopeFacts(session.connection, draft->caseId);
        RV_CHECK(checkComplete(*draft, facts));
        const Code *decision =
            CodeBook::instance().find(u"decision", draft->answers.value(u"G1"_s));
        if (!decision)
            return fail(Fault::Invalid, CoreText::tr("Choose a decision."));
        draft->version = version;
        const QDateTime now = session.clock.now();
        if (!freeze(session.connection, *draft, decision->id, now))
            return fail(Fault::Conflict, CoreText::tr("This review was changed or submitted "
                                                      "elsewhere. Reload it and try again."));
        for (const Ruleset &ruleset : rulesets())
            storeScope(session.connection, draft->caseId, evaluateScope(ruleset, facts), now);
        moveCase(session.connection, draft->caseId, CaseStatus::AwaitingSignOff);
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
