#include "core/review/reviewstoask.h"

#include "core/people/capability.h"
#include "core/review/formversions.h"
#include "core/review/movetonewestform.h"
#include "core/review/reviewstore.h"
#include "core/storage/transaction.h"

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

// Of each case the newest version.
QList<ReviewId> reviewsOnOtherForms(Connection &connection, const QString &form)
{
    QList<ReviewId> ids;
    Query query(connection, u"SELECT r.id FROM review r JOIN review_case c ON c.id = r.case_id "
                            "WHERE r.form <> :form AND NOT EXISTS (SELECT 1 FROM review n "
                            "WHERE n.case_id = r.case_id AND n.number > r.number) "
                            "ORDER BY c.tier, c.reference"_s);
    query.bind(":form"_L1, form);
    while (query.next())
        ids.append(query.id<ReviewId>(0));
    return ids;
}

ReviewToAsk toAsk(Connection &connection, const Review &review, const Officer &viewer)
{
    ReviewToAsk asked;
    asked.review = review.id;
    asked.caseId = review.caseId;
    asked.reviewerName = review.reviewerName;
    asked.state = review.state;
    asked.form = review.form;
    asked.version = review.version;
    asked.mayMove = canMoveForm(viewer, review);
    Query query(connection, u"SELECT reference, title, tier FROM review_case WHERE id = :id"_s);
    query.bind(":id"_L1, review.caseId);
    if (query.next()) {
        asked.reference = query.text(0);
        asked.title = query.text(1);
        asked.tier = int(query.number(2));
    }
    return asked;
}

// Nothing where it need not be asked.
Result<std::optional<ReviewToAsk>> askedAgain(Connection &connection, const Officer &viewer,
                                              ReviewId id, const Form &form)
{
    const Result<std::optional<Review>> review = reviewById(connection, id);
    RV_CHECK(review);
    if (!*review)
        return std::nullopt;
    const Result<Form> from = formNamed((*review)->form);
    RV_CHECK(from);
    const Result<ReviewRecord> record = askedRecord(connection, (*review)->caseId);
    RV_CHECK(record);
    const FormMove move = formMove(*from, form, (*review)->answers, *record);
    if (move.asked.isEmpty())
        return std::nullopt;
    return reading([&] {
        ReviewToAsk asked = toAsk(connection, **review, viewer);
        asked.questions = move.asked;
        return std::optional(asked);
    });
}

} // namespace

Result<QList<ReviewToAsk>> reviewsToAskAgain(Connection &connection, const Officer &viewer,
                                             const Form &form)
{
    RV_CHECK(permit(viewer, Capability::ViewCases));
    const Result<QList<ReviewId>> ids =
        reading([&] { return reviewsOnOtherForms(connection, form.name); });
    RV_CHECK(ids);
    QList<ReviewToAsk> all;
    for (const ReviewId id : *ids) {
        const auto asked = askedAgain(connection, viewer, id, form);
        RV_CHECK(asked);
        if (*asked)
            all.append(**asked);
    }
    return all;
}

} // namespace Revisit
