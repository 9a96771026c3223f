#include "core/cases/notestore.h"

#include "core/storage/query.h"
#include "core/storage/session.h"

namespace Revisit {

using namespace Qt::StringLiterals;

std::optional<NoteId> insertNote(Session &session, CaseId id, const NoteDetail &note)
{
    Query query(session.connection,
                u"INSERT INTO note (case_id, nature_code, heading, body, author_id, written_at) "
                "SELECT id, :nature, :heading, :body, :author, :at FROM review_case "
                "WHERE id = :case RETURNING id"_s);
    query.bind(":case"_L1, id)
        .bind(":nature"_L1, note.nature)
        .bind(":heading"_L1, note.heading)
        .bind(":body"_L1, note.body)
        .bind(":author"_L1, session.actor.id)
        .bind(":at"_L1, session.clock.now());
    if (!query.next())
        return {};
    return query.id<NoteId>(0);
}

} // namespace Revisit
