#include "core/scope/scoperunstore.h"

#include "core/people/capability.h"
#include "core/storage/bulkload.h"
#include "core/storage/rowhistory.h"
#include "core/storage/transaction.h"

#include <array>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

const QString selectRun =
    u"SELECT r.id, r.ruleset, r.evaluated_at, o.name, r.in_scope, r.out_of_scope, r.unclear "
    "FROM scope_run r JOIN officer o ON o.id = r.officer_id "_s;

ScopeRun runFrom(const Query &row)
{
    return {row.id<ScopeRunId>(0), row.text(1),   row.instant(2), row.text(3),
            row.number(4),         row.number(5), row.number(6)};
}

qint64 countOf(const QList<ScopeLine> &lines, ScopeAnswer answer)
{
    return std::ranges::count(lines, answer, &ScopeLine::answer);
}

void insertLines(Connection &connection, ScopeRunId id, const QList<ScopeLine> &lines)
{
    LoadHistory history(connection, {u"scope_run_case"_s});
    BulkLoad load(connection);
    BulkTable &table = load.table(
        u"scope_run_case"_s, {u"run_id"_s, u"case_id"_s, u"answer"_s, u"not_met"_s, u"unknown"_s});
    for (const ScopeLine &line : lines)
        table.add(std::array<BulkValue, 5>{id.value(), line.caseId.value(), int(line.answer()),
                                           line.notMet, line.unknown});
    load.finish();
    history.finish();
}

} // namespace

void ScopeLine::judge(const QString &criterion, std::optional<bool> met)
{
    if (!met)
        unknown |= scopeBit(criterion);
    else if (!*met)
        notMet |= scopeBit(criterion);
}

ScopeAnswer ScopeLine::answer() const
{
    if (unknown != 0)
        return ScopeAnswer::Unclear;
    return notMet == 0 ? ScopeAnswer::In : ScopeAnswer::Out;
}

int scopeBit(const QString &criterion)
{
    return 1 << (QStringView(criterion).mid(1).toInt() - 1);
}

QStringList criteriaOf(int mask)
{
    QStringList criteria;
    for (int number = 1; number <= 9; ++number) {
        if (mask & (1 << (number - 1)))
            criteria.append(u"C%1"_s.arg(number));
    }
    return criteria;
}

Result<QList<ScopeRun>> scopeRuns(Connection &connection, const Officer &viewer)
{
    RV_CHECK(permit(viewer, Capability::ViewTrends));
    return reading([&] {
        QList<ScopeRun> runs;
        Query query(connection, selectRun + u"ORDER BY r.id DESC"_s);
        while (query.next())
            runs.append(runFrom(query));
        return runs;
    });
}

std::optional<ScopeRun> findScopeRun(Connection &connection, ScopeRunId id)
{
    Query query(connection, selectRun + u"WHERE r.id = :id"_s);
    query.bind(":id"_L1, id);
    return query.next() ? std::optional(runFrom(query)) : std::nullopt;
}

ScopeRunId insertScopeRun(Connection &connection, const ScopeRun &run, OfficerId by,
                          const QList<ScopeLine> &lines)
{
    ScopeRunId id;
    {
        Query query(connection, u"INSERT INTO scope_run (ruleset, officer_id, evaluated_at, "
                                "in_scope, out_of_scope, unclear) VALUES (:ruleset, :officer, :at, "
                                ":in, :out, :unclear) RETURNING id"_s);
        query.bind(":ruleset"_L1, run.ruleset)
            .bind(":officer"_L1, by)
            .bind(":at"_L1, run.at)
            .bind(":in"_L1, countOf(lines, ScopeAnswer::In))
            .bind(":out"_L1, countOf(lines, ScopeAnswer::Out))
            .bind(":unclear"_L1, countOf(lines, ScopeAnswer::Unclear))
            .next();
        id = query.id<ScopeRunId>(0);
    }
    insertLines(connection, id, lines);
    return id;
}

} // namespace Revisit
