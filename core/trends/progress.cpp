#include "core/trends/progress.h"

#include "core/people/capability.h"
#include "core/storage/transaction.h"

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

void readStates(Connection &connection, Progress &progress)
{
    Query query(connection, u"SELECT status, count(*), "
                            "sum(CASE WHEN due_on < :today AND status <> 6 THEN 1 ELSE 0 END) "
                            "FROM review_case GROUP BY status"_s);
    query.bind(":today"_L1, progress.today);
    while (query.next()) {
        progress.cases[CaseStatus(query.number(0))] = int(query.number(1));
        progress.overdue += query.number(2);
    }
}

void readDecisions(Connection &connection, Progress &progress)
{
    Query query(connection, u"SELECT decided_on, decision_code, count(*) FROM review_case "
                            "WHERE decided_on IS NOT NULL GROUP BY decided_on, decision_code "
                            "ORDER BY decided_on, decision_code"_s);
    while (query.next())
        progress.decisions.append({query.date(0), query.optionalId<CodeId>(1), query.number(2)});
}

} // namespace

qint64 Progress::decidedBetween(QDate from, QDate until) const
{
    qint64 count = 0;
    for (const DayDecisions &of : decisions) {
        if (of.day >= from && of.day <= until)
            count += of.count;
    }
    return count;
}

qint64 Progress::leftAfter(QDate day) const
{
    return decisions.isEmpty() ? total() : total() - decidedBetween(decisions.first().day, day);
}

Result<Progress> progress(Connection &connection, const Officer &viewer, QDate today)
{
    RV_CHECK(permit(viewer, Capability::ViewTrends));
    const Result<Programme> terms = programme(connection);
    if (!terms)
        return tl::unexpected(terms.error());
    return inSnapshot(connection, [&]() -> Result<Progress> {
        Progress progress{today, *terms, {}, 0, {}};
        readStates(connection, progress);
        readDecisions(connection, progress);
        return progress;
    });
}

} // namespace Revisit
