#include "core/cases/caselist.h"

#include "core/cases/caseconditions.h"
#include "core/people/capability.h"
#include "core/storage/transaction.h"

#include <algorithm>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

QString orderSql(const CaseSort &sort)
{
    const QString way = sort.direction == Qt::AscendingOrder ? u"ASC"_s : u"DESC"_s;
    switch (sort.by) {
    case CaseOrder::Reference:
        return u"c.reference %1"_s.arg(way);
    case CaseOrder::Title:
        return u"c.folded %1, c.id"_s.arg(way);
    case CaseOrder::Status:
        return u"c.status %1, c.due_on NULLS LAST, c.id"_s.arg(way);
    case CaseOrder::Priority:
        return u"c.tier %1, c.nfa_earliest NULLS LAST, c.id"_s.arg(way);
    case CaseOrder::Reviewer:
        return u"(SELECT o.name FROM officer o WHERE o.id = c.officer_id) %1 NULLS LAST, c.id"_s
            .arg(way);
    case CaseOrder::Due:
        return u"c.due_on %1 NULLS LAST, c.id"_s.arg(way);
    }
    return {};
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

} // namespace

Result<QList<CaseId>> caseIds(Connection &connection, const Officer &viewer,
                              const CaseFilter &filter, const CaseSort &sort)
{
    RV_CHECK(permit(viewer, Capability::ViewCases));
    return reading([&] {
        const CaseConditions conditions(connection, filter, viewer.id);
        Query query(connection, u"SELECT c.id FROM review_case c %1 ORDER BY %2"_s.arg(
                                    conditions.where(), orderSql(sort)));
        conditions.bindTo(query);
        QList<CaseId> ids;
        while (query.next())
            ids.append(query.id<CaseId>(0));
        return ids;
    });
}

Result<QList<CaseRow>> caseRows(Connection &connection, const Officer &viewer,
                                const QList<CaseId> &ids)
{
    RV_CHECK(permit(viewer, Capability::ViewCases));
    return reading([&] {
        QHash<CaseId, CaseRow> found;
        for (qsizetype from = 0; from < ids.size(); from += pageLength)
            fetchPage(connection, ids.mid(from, pageLength), found);
        QList<CaseRow> rows;
        for (const CaseId id : ids)
            if (const auto row = found.constFind(id); row != found.constEnd())
                rows.append(*row);
        return rows;
    });
}

Result<CaseCounts> caseCounts(Connection &connection, const Officer &viewer, QDate today)
{
    RV_CHECK(permit(viewer, Capability::ViewCases));
    return reading([&]() -> CaseCounts {
        Query query(connection, u"SELECT count(*), "
                                "count(*) FILTER (WHERE officer_id = :viewer), "
                                "count(*) FILTER (WHERE officer_id IS NULL AND status <> 6), "
                                "count(*) FILTER (WHERE due_on < :today AND status <> 6), "
                                "count(*) FILTER (WHERE status = 3) FROM review_case"_s);
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
