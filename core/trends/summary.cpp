#include "core/trends/summary.h"

#include "core/refdata/codebook.h"
#include "core/storage/transaction.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

const QString notRecorded = u"not recorded"_s;

QString statusName(qint64 status)
{
    switch (CaseStatus(status)) {
    case CaseStatus::NotStarted:
        return u"not_started"_s;
    case CaseStatus::InReview:
        return u"in_review"_s;
    case CaseStatus::AwaitingSignOff:
        return u"awaiting_sign_off"_s;
    case CaseStatus::Returned:
        return u"returned"_s;
    case CaseStatus::Escalated:
        return u"escalated"_s;
    case CaseStatus::SignedOff:
        return u"signed_off"_s;
    }
    return {};
}

template<typename Name>
QList<Summary::Count> countsBy(Connection &connection, const QString &column, Name name)
{
    QList<Summary::Count> counts;
    Query query(connection, u"SELECT coalesce(%1, 0), count(*) FROM review_case "
                            "GROUP BY %1 ORDER BY coalesce(%1, 0)"_s.arg(column));
    while (query.next())
        counts.append({name(query.number(0)), query.number(1)});
    return counts;
}

QJsonObject toJson(const QList<Summary::Count> &counts)
{
    QJsonObject object;
    for (const Summary::Count &count : counts)
        object.insert(count.name, count.cases);
    return object;
}

} // namespace

Result<Summary> summary(Connection &connection, const Officer &viewer, QDate today)
{
    const Result<QList<OfficerLoad>> loads = officerLoads(connection, viewer, today);
    if (!loads)
        return tl::unexpected(loads.error());
    return reading([&] {
        Summary summary;
        summary.officers = *loads;
        summary.statuses = countsBy(connection, u"status"_s, statusName);
        summary.decisions = countsBy(connection, u"decision_code"_s, [](qint64 id) {
            const Code *code = CodeBook::instance().byId(CodeId(id));
            return code ? code->code : u"not decided"_s;
        });
        summary.years = countsBy(connection, u"nfa_year"_s, [](qint64 year) {
            return year == 0 ? notRecorded : QString::number(year);
        });
        for (const Summary::Count &count : std::as_const(summary.statuses))
            summary.cases += count.cases;
        return summary;
    });
}

QByteArray toJson(const Summary &summary)
{
    QJsonArray officers;
    for (const OfficerLoad &load : summary.officers) {
        officers.append(
            QJsonObject{{u"name"_s, load.officer.name},
                        {u"open_cases"_s, load.cases.open()},
                        {u"hours_left"_s, std::round(load.hoursLeft * 10) / 10},
                        {u"capacity_hours"_s, std::round(load.capacityHours * 10) / 10}});
    }
    const QJsonObject object{{u"cases"_s, summary.cases},
                             {u"status"_s, toJson(summary.statuses)},
                             {u"decision"_s, toJson(summary.decisions)},
                             {u"year"_s, toJson(summary.years)},
                             {u"officers"_s, officers}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace Revisit
