#include "core/review/movetonewestform.h"

#include "core/audit/auditstore.h"
#include "core/audit/caseworkactions.h"
#include "core/base/text.h"
#include "core/people/capability.h"
#include "core/review/formversions.h"
#include "core/review/reviewstore.h"
#include "core/review/revisereview.h"
#include "core/storage/transaction.h"

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> movedElsewhere()
{
    return fail(Fault::Conflict, CoreText::tr("This review was changed elsewhere. Reload it and "
                                              "try again."));
}

Result<> mayMove(const Session &session, const std::optional<Review> &newest,
                 const MoveToNewestForm &wish)
{
    if (!newest)
        return fail(Fault::NotFound, CoreText::tr("This review is not in the caseload."));
    if (newest->id != wish.review || newest->version != wish.version)
        return movedElsewhere();
    if (newest->form == currentForm().name)
        return fail(Fault::Invalid, CoreText::tr("This review is on the newest form already."));
    if (canMoveForm(session.actor, *newest))
        return {};
    return fail(Fault::Forbidden,
                CoreText::tr("Only %1 can write in this review.").arg(newest->reviewerName));
}

std::optional<Review> newestWith(Connection &connection, ReviewId id)
{
    const auto review = findReview(connection, id);
    return review ? newestReview(connection, review->caseId) : std::nullopt;
}

Result<FormMove> moveOf(Connection &connection, const Review &newest)
{
    const Result<Form> from = formNamed(newest.form);
    RV_CHECK(from);
    const Result<ReviewRecord> around = askedRecord(connection, newest.caseId);
    RV_CHECK(around);
    return formMove(*from, currentForm(), newest.answers, *around);
}

Result<Review> moveDraft(Session &session, Review draft)
{
    draft.form = currentForm().name;
    draft.savedAt = session.clock.now();
    if (!changeForm(session.connection, draft))
        return movedElsewhere();
    ++draft.version;
    return draft;
}

} // namespace

bool canMoveForm(const Officer &actor, const Review &newest)
{
    if (!allows(actor.role, Capability::ReviewCases))
        return false;
    return newest.isDraft() ? newest.reviewer == actor.id : canRevise(actor, newest);
}

Result<Review> MoveToNewestForm::run(Session &session) const
{
    RV_CHECK(permit(session.actor, Capability::ReviewCases));
    return inTransaction(session, [&]() -> Result<Review> {
        const auto newest = newestWith(session.connection, review);
        RV_CHECK(mayMove(session, newest, *this));
        const Result<FormMove> move = moveOf(session.connection, *newest);
        RV_CHECK(move);
        const int asked = int(move->asked.size());
        Result<Review> moved =
            newest->isDraft()
                ? moveDraft(session, *newest)
                : beginVersion(
                      session, *newest,
                      CoreText::tr("The newest form asks %n more question(s).", nullptr, asked));
        RV_CHECK(moved);
        storeAnswers(session.connection, moved->id, move->first, moved->savedAt);
        moved->answers.insert(move->first);
        record(session,
               {.action = Audit::ReviewFormMoved,
                .entity = entityName(moved->id),
                .caseId = moved->caseId,
                .why = session.purpose,
                .version = moved->version,
                .facts = {{u"from"_s, newest->form}, {u"to"_s, moved->form}, {u"asked"_s, asked}}});
        return moved;
    });
}

} // namespace Revisit
