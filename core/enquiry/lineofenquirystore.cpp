#include "core/enquiry/lineofenquirystore.h"

#include "core/storage/transaction.h"

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

const QString selectLine =
    u"SELECT id, case_id, action, owner_id, skill_code, estimate_minutes, coalesce(due_on, ''), "
    "state, coalesce(result, ''), version FROM line_of_enquiry "_s;

LineOfEnquiry lineFrom(const Query &query)
{
    LineOfEnquiry line;
    line.id = query.id<EnquiryId>(0);
    line.caseId = query.id<CaseId>(1);
    line.action = query.text(2);
    line.owner = query.optionalId<OfficerId>(3);
    line.skill = query.optionalId<CodeId>(4);
    if (const auto minutes = query.optionalNumber(5))
        line.estimateMinutes = int(*minutes);
    line.dueOn = query.date(6);
    line.state = EnquiryState(query.number(7));
    line.result = query.text(8);
    line.version = int(query.number(9));
    return line;
}

} // namespace

Result<QList<LineOfEnquiry>> linesOfEnquiry(Connection &connection, CaseId id)
{
    return reading([&] {
        QList<LineOfEnquiry> lines;
        Query query(connection, selectLine + u"WHERE case_id = :case ORDER BY id"_s);
        query.bind(":case"_L1, id);
        while (query.next())
            lines.append(lineFrom(query));
        return lines;
    });
}

std::optional<LineOfEnquiry> findLineOfEnquiry(Connection &connection, EnquiryId id)
{
    Query query(connection, selectLine + u"WHERE id = :id"_s);
    query.bind(":id"_L1, id);
    return query.next() ? std::optional(lineFrom(query)) : std::nullopt;
}

EnquiryId insertLineOfEnquiry(Connection &connection, const LineOfEnquiry &line)
{
    Query query(connection,
                u"INSERT INTO line_of_enquiry (case_id, action, owner_id, skill_code, "
                "estimate_minutes, due_on, state) VALUES (:case, :action, :owner, :skill, "
                ":minutes, :due, :state) RETURNING id"_s);
    query.bind(":case"_L1, line.caseId)
        .bind(":action"_L1, line.action)
        .bind(":owner"_L1, line.owner)
        .bind(":skill"_L1, line.skill)
        .bind(":minutes"_L1, line.estimateMinutes)
        .bind(":due"_L1, line.dueOn)
        .bind(":state"_L1, int(line.state))
        .next();
    return query.id<EnquiryId>(0);
}

bool storeLineOfEnquiry(Connection &connection, const LineOfEnquiry &line)
{
    return Query(connection, u"UPDATE line_of_enquiry SET state = :state, owner_id = :owner, "
                             "result = :result, version = version + 1 "
                             "WHERE id = :id AND version = :version"_s)
               .bind(":state"_L1, int(line.state))
               .bind(":owner"_L1, line.owner)
               .bind(":result"_L1, line.result)
               .bind(":id"_L1, line.id)
               .bind(":version"_L1, line.version)
               .run() == 1;
}

} // namespace Revisit
