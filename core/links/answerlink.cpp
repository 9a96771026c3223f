#include "core/links/answerlink.h"

#include "core/audit/auditstore.h"
#include "core/audit/caseworkactions.h"
#include "core/base/text.h"
#include "core/links/linkstore.h"
#include "core/people/capability.h"
#include "core/storage/transaction.h"

#include <algorithm>

namespace Revisit {

using namespace Qt::StringLiterals;

Result<> AnswerLink::run(Session &session) const
{
    RV_CHECK(permit(session.actor, Capability::ReviewCases));
    return inTransaction(session, [&]() -> Result<> {
        const QList<CaseLink> links = linksOf(session.connection, caseId);
        const auto found = std::ranges::find(links, link, &CaseLink::key);
        if (found == links.end())
            return fail(Fault::NotFound, CoreText::tr("The cases do not share this any more."));
        if (!storeLinkAnswer(session.connection, caseId, link, verdict, version, session.actor.id,
                             session.clock.now()))
            return fail(Fault::Conflict, CoreText::tr("Someone else has answered this since. Look "
                                                      "at their answer first."));
        // Not what is shared: the trail names the kind and the cases.
        record(session, {.action = Audit::LinkAnswered,
                         .entity = entityName(caseId),
                         .caseId = caseId,
                         .why = session.purpose,
                         .version = version + 1,
                         .facts = {{u"kind"_s, int(link.kind)},
                                   {u"other"_s, link.other.value_or(CaseId()).value()},
                                   {u"in_cases"_s, found->inCases},
                                   {u"of_cases"_s, found->ofCases},
                                   {u"verdict"_s, int(verdict)}}});
        return {};
    });
}

} // namespace Revisit
