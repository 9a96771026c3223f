#include "core/quality/blindfile.h"

#include "core/cases/casedetailstore.h"
#include "core/storage/query.h"

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

// The head of the case without status, priority, reviewer, due date and decision.
CaseRow blindRow(Connection &connection, CaseId id)
{
    Query query(connection,
                u"SELECT reference, title, coalesce(area_now_code, area_then_code, force_code), "
                "suspects_identified + suspects_unidentified, victims FROM review_case "
                "WHERE id = :id"_s);
    query.bind(":id"_L1, id).next();
    CaseRow row;
    row.id = id;
    row.reference = query.text(0);
    row.title = query.text(1);
    row.area = query.optionalId<CodeId>(2);
    row.suspects = int(query.number(3));
    row.victims = int(query.number(4));
    return row;
}

} // namespace

CaseDetail blindFile(Connection &connection, CaseId id)
{
    CaseDetail detail;
    detail.row = blindRow(connection, id);
    readFacts(connection, detail);
    readPeople(connection, detail);
    readFile(connection, detail);
    detail.decidedOn = {};
    detail.notes.removeIf([](const NoteDetail &note) { return !note.isFromFile; });
    for (VictimDetail &victim : detail.victims)
        victim.contact = {}; // names who spoke with them
    return detail;
}

} // namespace Revisit
