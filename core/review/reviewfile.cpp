#include "core/review/reviewfile.h"

#include "core/base/text.h"
#include "core/cases/casesight.h"
#include "core/people/capability.h"
#include "core/review/draftsleft.h"
#include "core/review/reviewstore.h"
#include "core/storage/transaction.h"

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

bool readHead(Connection &connection, ReviewFile &file)
{
    Query query(connection, u"SELECT reference, title, coalesce(officer_id, 0) "
                            "FROM review_case WHERE id = :id"_s);
    query.bind(":id"_L1, file.caseId);
    if (!query.next())
        return false;
    file.reference = query.text(0);
    file.title = query.text(1);
    file.assignedTo = query.id<OfficerId>(2);
    return true;
}

QList<CodeId> factorsOf(Connection &connection, SignOffId id)
{
    QList<CodeId> factors;
    Query query(connection, u"SELECT factor_code FROM sign_off_factor WHERE sign_off_id = :id "
                            "ORDER BY factor_code"_s);
    query.bind(":id"_L1, id);
    while (query.next())
        factors.append(query.id<CodeId>(0));
    return factors;
}

QList<CodeId> dealtWithOf(Connection &connection, SignOffId id)
{
    QList<CodeId> factors;
    Query query(connection, u"SELECT factor_code FROM sign_off_dealt WHERE sign_off_id = :id "
                            "ORDER BY factor_code"_s);
    query.bind(":id"_L1, id);
    while (query.next())
        factors.append(query.id<CodeId>(0));
    return factors;
}

QList<SignOffGiven::Reply> repliesTo(Connection &connection, SignOffId id)
{
    QList<SignOffGiven::Reply> replies;
    Query query(connection, u"SELECT reply, replied_at FROM sign_off_reply WHERE sign_off_id = :id "
                            "ORDER BY id"_s);
    query.bind(":id"_L1, id);
    while (query.next())
        replies.append({query.text(0), query.instant(1)});
    return replies;
}

QList<SignOffGiven> signOffsOf(Connection &connection, CaseId id)
{
    QList<SignOffGiven> given;
    {
        Query query(connection,
                    u"SELECT s.id, r.number, o.name, s.decision, s.reason, s.decided_at, "
                    "coalesce(s.improve, ''), s.quality, r.reviewer_id "
                    "FROM sign_off s JOIN review r ON r.id = s.review_id "
                    "JOIN officer o ON o.id = s.officer_id "
                    "WHERE r.case_id = :id ORDER BY s.id DESC"_s);
        query.bind(":id"_L1, id);
        while (query.next()) {
            const auto quality = query.optionalNumber(7);
            given.append(
                {query.id<SignOffId>(0),
                 int(query.number(1)),
                 query.text(2),
                 SignOffDecision(query.number(3)),
                 query.text(4),
                 query.instant(5),
                 Feedback{{}, query.text(6), quality ? std::optional(int(*quality)) : std::nullopt},
                 query.id<OfficerId>(8),
                 {},
                 {}});
        }
    }
    for (SignOffGiven &one : given) {
        one.feedback.factors = factorsOf(connection, one.id);
        one.dealtWith = dealtWithOf(connection, one.id);
        one.replies = repliesTo(connection, one.id);
    }
    return given;
}

void hidePrivate(Review &review)
{
    const Result<Form> form = formNamed(review.form);
    if (!form)
        return;
    for (const FormPart &part : form->parts) {
        for (const FormQuestion &question : part.questions) {
            if (question.isPrivate)
                review.answers.remove(question.id);
        }
    }
}

RecordQuery recordQuery(const ReviewFile &file, const Officer &viewer)
{
    const Review *newest = file.newest();
    if (!newest)
        return {file.caseId, viewer.id};
    return {file.caseId, newest->reviewer, newest->answers.value(u"G1.target"_s), newest->id};
}

} // namespace

Result<ReviewFile> reviewFile(Connection &connection, const Officer &viewer, CaseId id)
{
    RV_CHECK(permit(viewer, Capability::ViewCases));
    const auto seen = reading([&] { return maySeeWork(connection, viewer, id); });
    RV_CHECK(seen);
    RV_CHECK(*seen);
    ReviewFile file;
    file.caseId = id;
    const Result<QString> key = caseloadKey(connection);
    RV_CHECK(key);
    file.caseload = *key;
    const Result<bool> isThere = reading([&] { return readHead(connection, file); });
    RV_CHECK(isThere);
    if (!*isThere)
        return fail(Fault::NotFound, CoreText::tr("This case is not in the caseload."));
    const Result<QList<Review>> versions = reviewVersions(connection, id);
    RV_CHECK(versions);
    const Result<QList<SignOffGiven>> signOffs =
        reading([&] { return signOffsOf(connection, id); });
    RV_CHECK(signOffs);
    file.versions = *versions;
    for (Review &review : file.versions) {
        if (review.reviewer != viewer.id)
            hidePrivate(review);
    }
    file.signOffs = *signOffs;
    const Result<ReviewRecord> record = reviewRecord(connection, viewer, recordQuery(file, viewer));
    RV_CHECK(record);
    file.record = *record;
    return file;
}

} // namespace Revisit
