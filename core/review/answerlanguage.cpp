#include "core/review/answerlanguage.h"

#include "core/audit/auditstore.h"
#include "core/base/text.h"
#include "core/language/languageanswerstore.h"
#include "core/language/languagechecker.h"
#include "core/people/capability.h"
#include "core/review/reviewstore.h"
#include "core/storage/transaction.h"

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

Result<> checkAnswer(const LanguageAnswer &answer)
{
    const LanguageRule *rule = languageChecker().rules().find(answer.rule);
    if (!rule)
        return fail(Fault::NotFound, CoreText::tr("This edition of Revisit does not have the rule "
                                                  "\"%1\" on wording.")
                                         .arg(answer.rule));
    if (answer.place.isEmpty())
        return fail(Fault::Invalid, CoreText::tr("Say where the wording stands."));
    const bool needsReason = answer.disposition == LanguageDisposition::Dismissed &&
                             rule->severity == LanguageSeverity::MustBeJustified;
    if (needsReason && answer.reason.trimmed().isEmpty())
        return fail(Fault::Invalid, CoreText::tr("Say why this wording stays."));
    return {};
}

Result<> mayAnswer(const Session &session, const std::optional<Review> &draft)
{
    if (!draft)
        return fail(Fault::NotFound, CoreText::tr("This review is not in the caseload."));
    if (draft->reviewer != session.actor.id)
        return fail(Fault::Forbidden,
                    CoreText::tr("Only %1 can write in this review.").arg(draft->reviewerName));
    if (!draft->isDraft())
        return fail(Fault::Conflict,
                    CoreText::tr("This review was submitted: its wording stands."));
    return {};
}

} // namespace

Result<> AnswerLanguage::run(Session &session) const
{
    RV_CHECK(permit(session.actor, Capability::ReviewCases));
    RV_CHECK(checkAnswer(answer));
    return inTransaction(session, [&]() -> Result<> {
        const auto draft = findReview(session.connection, review);
        RV_CHECK(mayAnswer(session, draft));
        LanguageAnswer kept = answer;
        kept.reason = answer.reason.trimmed();
        storeLanguageAnswer(session.connection, review, kept, session.clock.now());
        record(session,
               {.action = Audit::LanguageAnswered,
                .entity = entityName(review),
                .caseId = draft->caseId,
                .why = session.purpose,
                .changes = {{kept.place, std::nullopt, kept.reason}},
                .facts = {{u"rule"_s, kept.rule}, {u"disposition"_s, int(kept.disposition)}}});
        return {};
    });
}

} // namespace Revisit
