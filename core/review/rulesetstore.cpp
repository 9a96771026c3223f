#include "core/review/rulesetstore.h"

#include "core/people/capability.h"
#include "core/storage/transaction.h"

#include <algorithm>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

QList<KnownRuleset> readKnown(Connection &connection)
{
    QList<KnownRuleset> all;
    for (const Ruleset &ruleset : shippedRulesets())
        all.append({.ruleset = ruleset});
    Query query(connection, u"SELECT r.body, r.based_on, r.reason, o.name, r.made_at "
                            "FROM ruleset r JOIN officer o ON o.id = r.officer_id "
                            "ORDER BY r.made_at, r.name"_s);
    while (query.next()) {
        const Result<Ruleset> ruleset = readRuleset(query.text(0).toUtf8());
        if (!ruleset)
            throw StoreFault::defect(u"a stored ruleset cannot be read"_s);
        all.append({*ruleset, query.text(1), query.text(2), query.text(3), query.instant(4)});
    }
    const auto comesBefore = [](const KnownRuleset &one, const KnownRuleset &other) {
        return one.ruleset.effectiveFrom < other.ruleset.effectiveFrom;
    };
    std::ranges::stable_sort(all, comesBefore);
    return all;
}

} // namespace

Result<QList<KnownRuleset>> knownRulesets(Connection &connection, const Officer &viewer)
{
    RV_CHECK(permit(viewer, Capability::ViewTrends));
    return reading([&] { return readKnown(connection); });
}

QList<Ruleset> rulesetsOf(Connection &connection)
{
    QList<Ruleset> rulesets;
    for (const KnownRuleset &known : readKnown(connection))
        rulesets.append(known.ruleset);
    return rulesets;
}

void insertRuleset(Connection &connection, const KnownRuleset &known, OfficerId by)
{
    Query(connection, u"INSERT INTO ruleset (name, body, based_on, reason, officer_id, made_at) "
                      "VALUES (:name, :body, :based_on, :reason, :officer, :at)"_s)
        .bind(":name"_L1, known.ruleset.name)
        .bind(":body"_L1, QString::fromUtf8(writeRuleset(known.ruleset)))
        .bind(":based_on"_L1, known.basedOn)
        .bind(":reason"_L1, known.reason)
        .bind(":officer"_L1, by)
        .bind(":at"_L1, known.madeAt)
        .run();
}

} // namespace Revisit
