#include "core/enquiry/lineofenquirystore.h"

#include "core/cases/casesight.h"
#include "core/storage/transaction.h"

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

const QString lineColumns =
    u"e.id, e.case_id, e.action, e.owner_id, e.skill_code, e.estimate_minutes, "
    "coalesce(e.due_on, ''), e.state, coalesce(e.result, ''), e.version, "
    "coalesce(e.bring_on, '') "_s;
const QString selectLine = u"SELECT "_s + lineColumns + u"FROM line_of_enquiry e "_s;

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
    line.bringOn = query.date(10);
    return line;
}

} // namespace

Result<QList<LineOfEnquiry>> linesOfEnquiry(Connection &connection, CaseId id)
{
    return reading([&] {
        QList<LineOfEnquiry> lines;
        Query query(connection, selectLine + u"WHERE e.case_id = :case ORDER BY e.id"_s);
        query.bind(":case"_L1, id);
        while (query.next())
            lines.append(lineFrom(query));
        return lines;
    });
}

QList<BroughtForward> unfiledLines(Connection &connection, OfficerId viewer,
                                   std::optional<OfficerId> officer)
{
    const QString seen = seenCondition(connection, viewer, u"e.case_id"_s);
    QList<BroughtForward> lines;
    QString sql = u"SELECT "_s + lineColumns +
                  u", c.reference, coalesce(o.name, '') FROM line_of_enquiry e "
                  "JOIN review_case c ON c.id = e.case_id "
                  "LEFT JOIN officer o ON o.id = e.owner_id WHERE e.state <> :filed "_s;
    if (!seen.isEmpty())
        sql += u"AND "_s + seen + u' ';
    if (officer)
        sql += u"AND (e.owner_id = :owner OR (e.owner_id IS NULL AND c.officer_id = :holder)) "_s;
    Query query(connection,
                sql +
                    u"ORDER BY CASE WHEN coalesce(e.bring_on, e.due_on) IS NULL THEN 1 ELSE 0 END, "
                    "coalesce(e.bring_on, e.due_on), e.id"_s);
    query.bind(":filed"_L1, int(EnquiryState::Filed));
    if (officer)
        query.bind(":owner"_L1, *officer).bind(":holder"_L1, *officer);
    while (query.next())
        lines.append(
            {.line = lineFrom(query), .reference = query.text(11), .ownerName = query.text(12)});
    return lines;
}

std::optional<LineOfEnquiry> findLineOfEnquiry(Connection &connection, EnquiryId id)
{
    Query query(connection, selectLine + u"WHERE e.id = :id"_s);
    query.bind(":id"_L1, id);
    return query.next() ? std::optional(lineFrom(query)) : std::nullopt;
}

EnquiryId insertLineOfEnquiry(Connection &connection, const LineOfEnquiry &line)
{
    Query query(connection,
                u"INSERT INTO line_of_enquiry (case_id, action, owner_id, skill_code, "
                "estimate_minutes, due_on, bring_on, state) VALUES (:case, :action, :owner, "
                ":skill, :minutes, :due, :bring, :state) RETURNING id"_s);
    query.bind(":case"_L1, line.caseId)
        .bind(":action"_L1, line.action)
        .bind(":owner"_L1, line.owner)
        .bind(":skill"_L1, line.skill)
        .bind(":minutes"_L1, line.estimateMinutes)
        .bind(":due"_L1, line.dueOn)
        .bind(":bring"_L1, line.bringOn)
        .bind(":state"_L1, int(line.state))
        .next();
    return query.id<EnquiryId>(0);
}

bool storeLineOfEnquiry(Connection &connection, const LineOfEnquiry &line)
{
    return Query(connection,
                 u"UPDATE line_of_enquiry SET state = :state, owner_id = :owner, "
                 "result = :result, due_on = :due, bring_on = :bring, version = version + 1 "
                 "WHERE id = :id AND version = :version"_s)
               .bind(":state"_L1, int(line.state))
               .bind(":owner"_L1, line.owner)
               .bind(":result"_L1, line.result)
               .bind(":due"_L1, line.dueOn)
               .bind(":bring"_L1, line.bringOn)
               .bind(":id"_L1, line.id)
               .bind(":version"_L1, line.version)
               .run() == 1;
}

} // namespace Revisit
