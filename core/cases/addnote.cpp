#include "core/cases/addnote.h"

#include "core/audit/auditstore.h"
#include "core/base/text.h"
#include "core/cases/notestore.h"
#include "core/cases/searchindex.h"
#include "core/people/capability.h"
#include "core/refdata/codebook.h"
#include "core/storage/transaction.h"

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

bool isNature(CodeId code)
{
    const Code *known = CodeBook::instance().byId(code);
    return known && known->list == "note_nature"_L1;
}

} // namespace

Result<NoteId> AddNote::run(Session &session) const
{
    RV_CHECK(permit(session.actor, Capability::ReviewCases));
    if (!isNature(nature))
        return fail(Fault::Invalid, CoreText::tr("Say whether the note is a fact, an assessment, "
                                                 "an opinion or intelligence."));
    if (heading.trimmed().isEmpty() || body.trimmed().isEmpty())
        return fail(Fault::Invalid, CoreText::tr("Give the note a heading and a text."));
    return inTransaction(session, [&]() -> Result<NoteId> {
        NoteDetail note{.nature = nature, .heading = heading.trimmed(), .body = body.trimmed()};
        const std::optional<NoteId> id = insertNote(session, caseId, note);
        if (!id)
            return fail(Fault::NotFound, CoreText::tr("This case is no longer in the caseload."));
        renewSearchIndex(session.connection, caseId);
        record(session, {.action = Audit::NoteAdded,
                         .entity = entityName(caseId),
                         .caseId = caseId,
                         .why = session.purpose,
                         .changes = {{u"heading"_s, {}, note.heading}, {u"body"_s, {}, note.body}},
                         .version = 1,
                         .facts = {{u"note"_s, id->value()}, {u"nature"_s, nature.value()}}});
        return *id;
    });
}

} // namespace Revisit
