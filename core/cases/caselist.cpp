#include "core/cases/caselist.h"

#include "core/cases/caseconditions.h"
#include "core/cases/casesight.h"
#include "core/cases/casewords.h"
#include "core/people/capability.h"
#include "core/storage/keyreading.h"
#include "core/storage/transaction.h"

#include <QCollator>

#include <algorithm>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

// The orders that one index gives from end to end.
QString orderSql(const CaseSort &sort)
{
    const QString way = sort.direction == Qt::AscendingOrder ? u"ASC"_s : u"DESC"_s;
    switch (sort.by) {
    case CaseOrder::Reference:
        return u"reference %1"_s.arg(way);
    case CaseOrder::Title:
        return u"folded %1, id %1"_s.arg(way);
    case CaseOrder::Due:
        return u"due_on %1 NULLS LAST, id"_s.arg(way);
    case CaseOrder::Status:
    case CaseOrder::Priority:
    case CaseOrder::Reviewer:
        break; // see inOrder()
    }
    return {};
}

void append(QList<CaseId> &ids, Connection &connection, const QString &sql,
            const QList<NamedValue> &values = {})
{
    readKeys(connection, sql, values, [&ids](qint64 key) { ids.append(CaseId(key)); });
}

// The cases of each value in turn, in an order that an index gives within it;
// over all values at once the engine would sort, unknown dates being last.
QList<CaseId> byValue(Connection &connection, const QString &sql, QList<int> values,
                      Qt::SortOrder direction)
{
    if (direction == Qt::DescendingOrder)
        std::ranges::reverse(values);
    QList<CaseId> ids;
    for (const int value : values)
        append(ids, connection, sql, {{":value"_L1, qint64(value)}});
    return ids;
}

// What is signed off comes last whichever way the priorities run.
QList<CaseId> byPriority(Connection &connection, Qt::SortOrder direction)
{
    QList<CaseId> ids = byValue(connection,
                                u"SELECT id FROM review_case WHERE tier = :value "
                                "ORDER BY nfa_earliest NULLS LAST, id"_s,
                                {0, 1, 2, 3}, direction);
    CaseSet done;
    readKeys(connection, u"SELECT id FROM review_case WHERE status = :done"_s,
             {{":done"_L1, qint64(CaseStatus::SignedOff)}},
             [&done](qint64 key) { done.add(CaseId(key)); });
    std::ranges::stable_partition(ids, [&done](CaseId id) { return !done.contains(id); });
    return ids;
}

QList<CaseId> byStatus(Connection &connection, Qt::SortOrder direction)
{
    QList<int> statuses;
    for (const CaseStatus status : openStatuses())
        statuses.append(int(status));
    return byValue(connection,
                   u"SELECT id FROM review_case WHERE status = :value "
                   "ORDER BY due_on NULLS LAST, officer_id NULLS FIRST, id"_s,
                   statuses << int(CaseStatus::SignedOff), direction);
}

// Officers by name, as a reader of their language sorts them.
QList<OfficerId> officersInOrder(Connection &connection, Qt::SortOrder direction)
{
    QList<std::pair<QCollatorSortKey, OfficerId>> named;
    const QCollator collator;
    Query query(connection, u"SELECT name, id FROM officer"_s);
    while (query.next())
        named.append({collator.sortKey(query.text(0)), query.id<OfficerId>(1)});
    std::ranges::sort(named, [direction](const auto &one, const auto &other) {
        return direction == Qt::AscendingOrder ? one.first < other.first : other.first < one.first;
    });
    QList<OfficerId> officers;
    for (const auto &[key, id] : named)
        officers.append(id);
    return officers;
}

// Cases of nobody come last whichever way the names run.
QList<CaseId> byReviewer(Connection &connection, Qt::SortOrder direction)
{
    QList<CaseId> ids;
    const auto appendWhere = [&](QLatin1String condition, const QList<NamedValue> &values) {
        const qsizetype first = ids.size();
        append(ids, connection, u"SELECT id FROM review_case WHERE "_s + condition, values);
        std::sort(ids.begin() + first, ids.end());
    };
    for (const OfficerId officer : officersInOrder(connection, direction))
        appendWhere("officer_id = :officer"_L1, {{":officer"_L1, officer.value()}});
    appendWhere("officer_id IS NULL"_L1, {});
    return ids;
}

// Every case. An index alone answers most orders, in less time than it takes
// to sort what a filter leaves.
QList<CaseId> inOrder(Connection &connection, const CaseSort &sort)
{
    if (sort.by == CaseOrder::Status)
        return byStatus(connection, sort.direction);
    if (sort.by == CaseOrder::Priority)
        return byPriority(connection, sort.direction);
    if (sort.by == CaseOrder::Reviewer)
        return byReviewer(connection, sort.direction);
    QList<CaseId> ids;
    append(ids, connection, u"SELECT id FROM review_case ORDER BY "_s + orderSql(sort));
    return ids;
}

CaseSet matching(Connection &connection, const CaseConditions &conditions)
{
    CaseSet set;
    readKeys(connection, u"SELECT c.id FROM review_case c "_s + conditions.where(),
             conditions.values(), [&set](qint64 key) { set.add(CaseId(key)); });
    return set;
}

// One statement serves pages of any length: the places left over repeat the
// last key.
constexpr qsizetype pageLength = 64;

const QString &pageSql()
{
    static const QString sql = [] {
        QStringList places;
        for (qsizetype place = 0; place < pageLength; ++place)
            places.append(u":id%1"_s.arg(place));
        return u"SELECT c.id, c.reference, c.title, c.status, c.tier, c.tier_rule, c.tier_reason, "
               "coalesce(c.area_now_code, c.area_then_code, c.force_code), "
               "c.suspects_identified + c.suspects_unidentified, c.victims, "
               "c.officer_id, o.name, c.due_on, c.decision_code, c.version "
               "FROM review_case c LEFT JOIN officer o ON o.id = c.officer_id "
               "WHERE c.id IN (%1)"_s.arg(places.join(", "_L1));
    }();
    return sql;
}

CaseRow rowFrom(const Query &query)
{
    return {.id = query.id<CaseId>(0),
            .reference = query.text(1),
            .title = query.text(2),
            .status = CaseStatus(query.number(3)),
            .tier = int(query.number(4)),
            .tierRule = query.text(5),
            .tierReason = query.text(6),
            .area = query.optionalId<CodeId>(7),
            .suspects = int(query.number(8)),
            .victims = int(query.number(9)),
            .officer = query.id<OfficerId>(10),
            .officerName = query.text(11),
            .dueOn = query.date(12),
            .decision = query.optionalId<CodeId>(13),
            .version = int(query.number(14))};
}

void fetchPage(Connection &connection, const QList<CaseId> &ids, QHash<CaseId, CaseRow> &rows)
{
    Query query(connection, pageSql());
    for (qsizetype place = 0; place < pageLength; ++place) {
        const QByteArray name = ":id" + QByteArray::number(place);
        query.bind(QLatin1String(name), ids.at(std::min(place, ids.size() - 1)));
    }
    while (query.next())
        rows.insert(query.id<CaseId>(0), rowFrom(query));
}

void leaveOut(const QList<CaseId> &unseen, QList<CaseId> &ids)
{
    if (!unseen.isEmpty())
        ids.removeIf([&](CaseId id) { return unseen.contains(id); });
}

} // namespace

Result<QList<CaseId>> caseIds(Connection &connection, const Officer &viewer,
                              const CaseFilter &filter, const CaseSort &sort)
{
    RV_CHECK(permit(viewer, Capability::ViewCases));
    return reading([&] {
        QList<CaseId> ids = inOrder(connection, sort);
        const CaseConditions conditions(connection, filter, viewer.id);
        if (!conditions.areNone())
            matching(connection, conditions).narrow(ids);
        if (const QStringList words = searchWords(filter.text); !words.isEmpty())
            for (const CaseSet &found : casesWithWords(connection, words))
                found.narrow(ids);
        leaveOut(judgedBlind(connection, viewer.id), ids);
        return ids;
    });
}

Result<QList<CaseRow>> caseRows(Connection &connection, const Officer &viewer,
                                const QList<CaseId> &ids)
{
    RV_CHECK(permit(viewer, Capability::ViewCases));
    return reading([&] {
        QHash<CaseId, CaseRow> found;
        const QList<CaseId> unseen = judgedBlind(connection, viewer.id);
        for (qsizetype from = 0; from < ids.size(); from += pageLength)
            fetchPage(connection, ids.mid(from, pageLength), found);
        QList<CaseRow> rows;
        for (const CaseId id : ids)
            if (const auto row = found.constFind(id);
                row != found.constEnd() && !unseen.contains(id))
                rows.append(*row);
        return rows;
    });
}

Result<CaseCounts> caseCounts(Connection &connection, const Officer &viewer, QDate today)
{
    RV_CHECK(permit(viewer, Capability::ViewCases));
    return reading([&]() -> CaseCounts {
        const QString seen = seenCondition(connection, viewer.id, u"id"_s);
        Query query(connection, u"SELECT count(*), "
                                "count(*) FILTER (WHERE officer_id = :viewer), "
                                "count(*) FILTER (WHERE officer_id IS NULL AND status <> 6), "
                                "count(*) FILTER (WHERE due_on < :today AND status <> 6), "
                                "count(*) FILTER (WHERE status = 3) FROM review_case "
                                "WHERE %1"_s.arg(seen.isEmpty() ? u"1 = 1"_s : seen));
        query.bind(":viewer"_L1, viewer.id).bind(":today"_L1, today);
        query.next();
        return {{CaseView::All, query.number(0)},
                {CaseView::Mine, query.number(1)},
                {CaseView::Unassigned, query.number(2)},
                {CaseView::Overdue, query.number(3)},
                {CaseView::AwaitingSignOff, query.number(4)}};
    });
}

} // namespace Revisit
