#include "core/people/revealname.h"

#include "core/audit/auditstore.h"
#include "core/audit/caseworkactions.h"
#include "core/base/text.h"
#include "core/cases/casedetail.h"
#include "core/people/capability.h"
#include "core/refdata/codebook.h"
#include "core/storage/transaction.h"

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

Result<> checkPurpose(const RevealName &asked)
{
    if (!CodeBook::instance().find(u"purpose", asked.purpose))
        return fail(Fault::Invalid, CoreText::tr("Choose what the name is needed for."));
    if (asked.reason.trimmed().size() < RevealName::shortestReason)
        return fail(Fault::Invalid,
                    CoreText::tr("Say in at least 10 letters why the name is needed."));
    return {};
}

QString pseudonymOf(const PersonPart &part, int number)
{
    return std::holds_alternative<SuspectId>(part) ? suspectLabel(number) : victimLabel(number);
}

} // namespace

Result<QString> RevealName::run(Session &session) const
{
    RV_CHECK(permit(session.actor, Capability::RevealNames));
    RV_CHECK(checkPurpose(*this));
    return inTransaction(session, [&]() -> Result<QString> {
        const std::optional<NamedPart> found = readNamedPart(session.connection, person);
        if (!found)
            return fail(Fault::NotFound, CoreText::tr("This person is no longer in the caseload."));
        const QString pseudonym = pseudonymOf(person, found->number);
        if (found->name.isEmpty())
            return fail(Fault::NotFound,
                        CoreText::tr("The file gives no name for %1.").arg(pseudonym));
        record(session, {.action = Audit::NameRevealed,
                         .entity = entityName(found->caseId),
                         .caseId = found->caseId,
                         .why = purpose,
                         .changes = {{u"reason"_s, {}, reason.trimmed()}},
                         .facts = {{u"person"_s, pseudonym}}});
        return found->name;
    });
}

} // namespace Revisit
