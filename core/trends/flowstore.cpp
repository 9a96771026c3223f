#include "core/trends/flowstore.h"

#include "core/storage/query.h"
#include "core/trends/storeddays.h"

namespace Revisit {

using namespace Qt::StringLiterals;

QList<CaseFlow> caseFlows(Connection &connection, const FigureFilter &filter)
{
    Query query(connection, u"SELECT c.id, b.started_at, g.first_at, w.first_at, c.decided_on "
                            "FROM review_case c LEFT JOIN import_batch b ON b.id = c.batch_id "
                            "LEFT JOIN (SELECT case_id, min(from_at) AS first_at FROM assignment "
                            "GROUP BY case_id) g ON g.case_id = c.id "
                            "LEFT JOIN (SELECT case_id, min(started_at) AS first_at FROM review "
                            "GROUP BY case_id) w ON w.case_id = c.id "
                            "LEFT JOIN officer o ON o.id = c.officer_id "
                            "WHERE (:area = 0 OR coalesce(c.area_then_code, c.area_now_code) "
                            "= :area_code) AND (:team = 0 OR o.team_id = :team_id) "
                            "ORDER BY c.id"_s);
    const qint64 area = filter.area.value_or(CodeId()).value();
    const qint64 team = filter.team.value_or(TeamId()).value();
    query.bind(":area"_L1, area).bind(":area_code"_L1, area);
    query.bind(":team"_L1, team).bind(":team_id"_L1, team);
    StoredDays days;
    QList<CaseFlow> cases;
    while (query.next())
        cases.append({query.id<CaseId>(0), days.of(query.text(1)), days.of(query.text(2)),
                      days.of(query.text(3)), query.date(4)});
    return cases;
}

} // namespace Revisit
