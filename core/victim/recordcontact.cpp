#include "core/victim/recordcontact.h"

#include "core/audit/auditstore.h"
#include "core/base/text.h"
#include "core/people/capability.h"
#include "core/refdata/codebook.h"
#include "core/storage/transaction.h"
#include "core/victim/victimcontactstore.h"

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

bool isIn(QStringView list, const std::optional<CodeId> &id)
{
    const Code *code = id ? CodeBook::instance().byId(*id) : nullptr;
    return !id || (code && code->list == list);
}

Result<> checkContact(const VictimContact &contact)
{
    if (!isIn(u"contact_preference", contact.preference) ||
        !isIn(u"yes_no_unknown", contact.toldOfOutcome) ||
        !isIn(u"yes_no_unknown", contact.toldOfRights))
        return fail(Fault::Invalid, CoreText::tr("Choose answers from the lists."));
    if (contact.mayBeContacted == false && contact.preference)
        return fail(
            Fault::Invalid,
            CoreText::tr("The victim asks not to be contacted: choose no way of doing so."));
    return {};
}

QString codeOf(const std::optional<CodeId> &id)
{
    const Code *code = id ? CodeBook::instance().byId(*id) : nullptr;
    return code ? code->code : QString();
}

AuditEntry contactEntry(CaseId caseId, VictimId victim, const VictimContact &contact,
                        const QString &purpose)
{
    QJsonObject facts{{u"preference"_s, codeOf(contact.preference)},
                      {u"told_of_outcome"_s, codeOf(contact.toldOfOutcome)},
                      {u"told_of_rights"_s, codeOf(contact.toldOfRights)}};
    if (contact.mayBeContacted)
        facts.insert(u"may_be_contacted"_s, int(*contact.mayBeContacted));
    return {.action = Audit::VictimContactRecorded,
            .entity = u"victim/%1"_s.arg(victim.value()),
            .caseId = caseId,
            .why = purpose,
            .changes = {{u"arrangements"_s, {}, contact.arrangements},
                        {u"told_by"_s, {}, contact.toldBy}},
            .version = contact.number,
            .facts = facts};
}

} // namespace

Result<> RecordContact::run(Session &session) const
{
    RV_CHECK(permit(session.actor, Capability::ReviewCases));
    RV_CHECK(checkContact(contact));
    return inTransaction(session, [&]() -> Result<> {
        const auto caseId = caseOfVictim(session.connection, victim);
        if (!caseId)
            return fail(Fault::NotFound, CoreText::tr("This victim is no longer in the caseload."));
        if (newestContact(session.connection, victim) != contact.number)
            return fail(Fault::Conflict,
                        CoreText::tr("Somebody recorded this victim's wishes meanwhile. Close, "
                                     "read what they wrote, and add yours."));
        VictimContact recorded = contact;
        recorded.number = contact.number + 1;
        recorded.arrangements = contact.arrangements.trimmed();
        recorded.toldBy = contact.toldBy.trimmed();
        recorded.recordedAt = session.clock.now();
        insertContact(session.connection, victim, recorded, session.actor.id);
        record(session, contactEntry(*caseId, victim, recorded, session.purpose));
        return {};
    });
}

} // namespace Revisit
