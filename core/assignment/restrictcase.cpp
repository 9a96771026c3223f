#include "core/assignment/restrictcase.h"

#include "core/assignment/assignmentstore.h"
#include "core/assignment/restrictionstore.h"
#include "core/audit/auditstore.h"
#include "core/audit/capacityactions.h"
#include "core/base/text.h"
#include "core/decisionlog/decisionlog.h"
#include "core/people/capability.h"
#include "core/people/officerstore.h"
#include "core/storage/transaction.h"

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

Result<> checkRestriction(const RestrictCase &command)
{
    if (command.officers.isEmpty())
        return fail(Fault::Invalid,
                    CoreText::tr("Choose at least one officer who may be given the case."));
    if (command.reason.trimmed().isEmpty())
        return fail(Fault::Invalid, CoreText::tr("Say why the case is restricted."));
    return {};
}

Result<> checkCandidate(Connection &connection, OfficerId id, CaseId caseId)
{
    const Result<Officer> officer = officerById(connection, id);
    RV_CHECK(officer);
    if (!allows(officer->role, Capability::ReviewCases))
        return fail(Fault::Invalid, CoreText::tr("%1 does not review cases.").arg(officer->name));
    if (isInvestigatorOf(connection, id, caseId))
        return fail(Fault::Invalid, CoreText::tr("%1 took part in the original investigation and "
                                                 "cannot be given the case.")
                                        .arg(officer->name));
    return {};
}

tl::unexpected<Error> changedMeanwhile()
{
    return fail(Fault::Conflict,
                CoreText::tr("Somebody else has restricted the case, or lifted its restriction, "
                             "since. Look at what stands there now."));
}

std::optional<QString> officersValue(const QList<OfficerId> &officers)
{
    QStringList names;
    for (const OfficerId officer : officers)
        names.append(entityName(officer));
    return names.isEmpty() ? std::nullopt : std::optional(names.join(u", "_s));
}

void writeDown(Session &session, CaseId id, const QString &decision, const QString &reason)
{
    logDecision(session.connection, id, session.actor.id, session.clock.now(),
                {.origin = DecisionOrigin::Restriction, .decision = decision, .reasons = reason});
}

} // namespace

Result<RestrictionId> RestrictCase::run(Session &session) const
{
    RV_CHECK(permit(session.actor, Capability::ReassignCases));
    RV_CHECK(checkRestriction(*this));
    return inTransaction(session, [&]() -> Result<RestrictionId> {
        Connection &connection = session.connection;
        if (!holdingOf(connection, caseId)) // and nobody else restricts it meanwhile
            return fail(Fault::NotFound, CoreText::tr("This case is no longer in the caseload."));
        for (const OfficerId officer : officers)
            RV_CHECK(checkCandidate(connection, officer, caseId));
        const std::optional<CaseRestriction> before = restrictionInForce(connection, caseId);
        if ((before ? before->id : RestrictionId()) != replaces)
            return changedMeanwhile();
        const QDateTime now = session.clock.now();
        if (before)
            //: Why a restriction no longer counts: another one took its place
            liftRestriction(connection, before->id,
                            CoreText::tr("Replaced: %1").arg(reason.trimmed()), session.actor.id,
                            now);
        const RestrictionId id = insertRestriction(connection, caseId, officers, reason.trimmed(),
                                                   session.actor.id, now);
        writeDown(session, caseId,
                  CoreText::tr("Only these officers may be given the case: %1")
                      .arg(namesText(restrictionInForce(connection, caseId).value())),
                  reason.trimmed());
        record(session,
               {.action = Audit::CaseRestricted,
                .entity = entityName(caseId),
                .caseId = caseId,
                .why = reason.trimmed(),
                .changes = {{u"officers"_s, before ? officersValue(before->officers) : std::nullopt,
                             officersValue(officers)}},
                .facts = {{u"restriction"_s, id.value()}}});
        return id;
    });
}

Result<> LiftRestriction::run(Session &session) const
{
    RV_CHECK(permit(session.actor, Capability::ReassignCases));
    if (reason.trimmed().isEmpty())
        return fail(Fault::Invalid, CoreText::tr("Say why the restriction is lifted."));
    return inTransaction(session, [&]() -> Result<> {
        const std::optional<CaseRestriction> before =
            restrictionInForce(session.connection, caseId);
        if (!before || before->id != restriction ||
            !liftRestriction(session.connection, restriction, reason.trimmed(), session.actor.id,
                             session.clock.now()))
            return changedMeanwhile();
        writeDown(session, caseId,
                  CoreText::tr("The restriction on who may be given the case is lifted"),
                  reason.trimmed());
        record(session, {.action = Audit::RestrictionLifted,
                         .entity = entityName(caseId),
                         .caseId = caseId,
                         .why = reason.trimmed(),
                         .changes = {{u"officers"_s, officersValue(before->officers), {}}},
                         .facts = {{u"restriction"_s, restriction.value()}}});
        return {};
    });
}

} // namespace Revisit
