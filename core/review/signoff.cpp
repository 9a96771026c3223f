#include "core/review/signoff.h"

#include "core/audit/auditstore.h"
#include "core/base/text.h"
#include "core/cases/casesight.h"
#include "core/decisionlog/decisionlog.h"
#include "core/panel/panelrules.h"
#include "core/panel/panelstore.h"
#include "core/people/capability.h"
#include "core/people/independence.h"
#include "core/refdata/codebook.h"
#include "core/review/casestate.h"
#include "core/review/reviewstore.h"
#include "core/storage/transaction.h"

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

struct Effect {
    ReviewState review;
    CaseStatus status;
    AuditAction action;
};

Effect effectOf(SignOffDecision decision)
{
    switch (decision) {
    case SignOffDecision::Agree:
    case SignOffDecision::AgreeWithChanges:
        break;
    case SignOffDecision::Return:
        return {ReviewState::Returned, CaseStatus::Returned, Audit::ReviewReturned};
    case SignOffDecision::Escalate:
        return {ReviewState::Escalated, CaseStatus::Escalated, Audit::ReviewEscalated};
    }
    return {ReviewState::SignedOff, CaseStatus::SignedOff, Audit::ReviewSignedOff};
}

Result<> mayDecide(const Session &session, const std::optional<Review> &submitted)
{
    if (!submitted)
        return fail(Fault::NotFound, CoreText::tr("This review is not in the caseload."));
    RV_CHECK(maySeeWork(session.connection, session.actor, submitted->caseId));
    if (submitted->reviewer == session.actor.id)
        return fail(Fault::Forbidden, CoreText::tr("Nobody signs off their own review."));
    if (!isIndependent(session.connection, session.actor.id, submitted->caseId))
        return fail(Fault::Forbidden,
                    CoreText::tr("You, or somebody you lead or led, took part in the original "
                                 "investigation. Another team lead signs this off."));
    if (submitted->state != ReviewState::Submitted && submitted->state != ReviewState::Escalated)
        return fail(Fault::Conflict, CoreText::tr("This review is not waiting for a sign-off."));
    if (hasOpenPanel(session.connection, submitted->caseId))
        return fail(
            Fault::Conflict,
            CoreText::tr("A panel sits on this case. It is signed off once it has closed."));
    return {};
}

// The decision is the column that the database looks at, not the answer.
Result<> checkPanel(Connection &connection, const Review &submitted, ReviewState becomes)
{
    if (becomes != ReviewState::SignedOff ||
        !needsPanel(decisionOf(connection, submitted.id), submitted.state) ||
        isUpheld(connection, submitted.id))
        return {};
    return fail(Fault::Conflict,
                CoreText::tr("A panel decides on this review. Convene one; the review is signed "
                             "off when the panel upholds it."));
}

Result<> checkFeedback(SignOffDecision decision, const Feedback &feedback)
{
    for (const CodeId factor : feedback.factors) {
        const Code *code = CodeBook::instance().byId(factor);
        if (!code || code->list != "return_factor"_L1)
            return fail(Fault::Invalid, CoreText::tr("Choose the factors from the list."));
    }
    if (feedback.quality && (*feedback.quality < 1 || *feedback.quality > 5))
        return fail(Fault::Invalid, CoreText::tr("The quality is a grade from 1 to 5."));
    if (decision == SignOffDecision::Return && feedback.isEmpty())
        return fail(Fault::Invalid,
                    CoreText::tr("Name at least one factor that was not considered, or an area to "
                                 "improve."));
    return {};
}

QStringList codesOf(const QList<CodeId> &factors)
{
    QStringList codes;
    for (const CodeId factor : factors)
        codes.append(CodeBook::instance().byId(factor)->code);
    return codes;
}

// A review that nobody graded has no grade in the trail.
QJsonObject factsOf(SignOffDecision decision, const Feedback &feedback)
{
    QJsonObject facts{{u"decision"_s, int(decision)},
                      {u"factors"_s, codesOf(feedback.factors).join(u',')}};
    if (feedback.quality)
        facts.insert(u"quality"_s, *feedback.quality);
    return facts;
}

} // namespace

Result<> SignOff::run(Session &session) const
{
    RV_CHECK(permit(session.actor, Capability::SignOffReviews));
    RV_CHECK(checkFeedback(decision, feedback));
    if (decision != SignOffDecision::Agree && reason.trimmed().size() < shortestReason)
        return fail(Fault::Invalid, CoreText::tr("Give the reason in at least %n character(s).",
                                                 nullptr, shortestReason));
    return inTransaction(session, [&]() -> Result<> {
        const auto submitted = findReview(session.connection, review);
        RV_CHECK(mayDecide(session, submitted));
        const QDateTime now = session.clock.now();
        const Effect effect = effectOf(decision);
        RV_CHECK(checkPanel(session.connection, *submitted, effect.review));
        insertSignOff(session.connection, review, session.actor.id, int(decision), reason.trimmed(),
                      feedback, now);
        moveReview(session.connection, review, effect.review);
        moveCase(session.connection, submitted->caseId, effect.status);
        if (effect.status == CaseStatus::SignedOff)
            settleCase(session.connection, *submitted, now.date());
        logDecision(session.connection, submitted->caseId, session.actor.id, now,
                    {.origin = DecisionOrigin::SignOff,
                     .decision = signOffDone(decision),
                     .reasons = reason.trimmed()});
        record(session, {.action = effect.action,
                         .entity = entityName(review),
                         .caseId = submitted->caseId,
                         .why = session.purpose,
                         .changes = {{u"reason"_s, {}, reason.trimmed()},
                                     {u"improve"_s, {}, feedback.improve.trimmed()}},
                         .version = submitted->version + 1,
                         .facts = factsOf(decision, feedback)});
        return {};
    });
}

Result<> ReplyToSignOff::run(Session &session) const
{
    RV_CHECK(permit(session.actor, Capability::ReviewCases));
    if (reply.trimmed().isEmpty())
        return fail(Fault::Invalid, CoreText::tr("Write a reply first."));
    return inTransaction(session, [&]() -> Result<> {
        const auto of = reviewOfSignOff(session.connection, signOff);
        const auto answered = of ? findReview(session.connection, *of) : std::nullopt;
        if (!answered)
            return fail(Fault::NotFound, CoreText::tr("This review is not in the caseload."));
        if (answered->reviewer != session.actor.id)
            return fail(Fault::Forbidden,
                        CoreText::tr("Only %1 can reply to it.").arg(answered->reviewerName));
        insertReply(session.connection, signOff, session.actor.id, reply.trimmed(),
                    session.clock.now());
        record(session, {.action = Audit::SignOffAnswered,
                         .entity = entityName(answered->id),
                         .caseId = answered->caseId,
                         .why = session.purpose,
                         .changes = {{u"reply"_s, {}, reply.trimmed()}}});
        return {};
    });
}

QString signOffLabel(SignOffDecision decision)
{
    switch (decision) {
    case SignOffDecision::Agree:
        return CoreText::tr("Agree");
    case SignOffDecision::AgreeWithChanges:
        return CoreText::tr("Agree with changes");
    case SignOffDecision::Return:
        return CoreText::tr("Return");
    case SignOffDecision::Escalate:
        return CoreText::tr("Escalate");
    }
    return {};
}

QString signOffDone(SignOffDecision decision)
{
    switch (decision) {
    case SignOffDecision::Agree:
        return CoreText::tr("Agreed");
    case SignOffDecision::AgreeWithChanges:
        return CoreText::tr("Agreed with changes");
    case SignOffDecision::Return:
        return CoreText::tr("Returned");
    case SignOffDecision::Escalate:
        return CoreText::tr("Escalated");
    }
    return {};
}

} // namespace Revisit
