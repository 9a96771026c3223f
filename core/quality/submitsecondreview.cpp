#include "core/quality/submitsecondreview.h"

#include "core/audit/auditstore.h"
#include "core/audit/caseworkactions.h"
#include "core/base/text.h"
#include "core/people/capability.h"
#include "core/quality/secondreviewstore.h"
#include "core/storage/transaction.h"

namespace Revisit {

using namespace Qt::StringLiterals;

Result<> checkJudgement(const Judgement &judgement)
{
    for (const JudgedQuestion question : judgedQuestions()) {
        if (!judgedCodes(question).contains(judgement.of(question)))
            return fail(
                Fault::Invalid,
                CoreText::tr("Answer the question \"%1\".").arg(judgedQuestionLabel(question)));
    }
    if (judgement.rationale.trimmed().size() < SubmitSecondReview::shortestRationale)
        return fail(Fault::Invalid, CoreText::tr("Give the rationale in at least %n character(s).",
                                                 nullptr, SubmitSecondReview::shortestRationale));
    return {};
}

Result<> SubmitSecondReview::run(Session &session) const
{
    RV_CHECK(permit(session.actor, Capability::ReviewCases));
    RV_CHECK(checkJudgement(judgement));
    return inTransaction(session, [&]() -> Result<> {
        const auto second = findSecondReview(session.connection, id);
        if (!second || second->officer != session.actor.id)
            return fail(Fault::Forbidden, CoreText::tr("This second review is not yours."));
        Judgement given = judgement;
        given.rationale = given.rationale.trimmed();
        removeDraft(session.connection, id);
        const Judgement first = firstJudgement(session.connection, second->review);
        if (!storeJudgement(session.connection, id, given, !disagreements(first, given).isEmpty(),
                            session.clock.now()))
            return fail(Fault::Conflict, CoreText::tr("This second review was submitted already."));
        record(session, {.action = Audit::SecondReviewSubmitted,
                         .entity = u"second_review/%1"_s.arg(id.value()),
                         .caseId = second->caseId,
                         .why = session.purpose,
                         .changes = {{u"rationale"_s, {}, given.rationale}},
                         .facts = {{u"decision"_s, given.verdict},
                                   {u"E2"_s, given.reasonable},
                                   {u"E3"_s, given.sameToday},
                                   {u"E4"_s, given.quality},
                                   {u"G4"_s, given.priority}}});
        return {};
    });
}

} // namespace Revisit
