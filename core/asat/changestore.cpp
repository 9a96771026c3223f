#include "core/asat/changestore.h"

#include "core/audit/caseworkactions.h"
#include "core/cases/casesight.h"
#include "core/cases/casestatus.h"
#include "core/refdata/codebook.h"
#include "core/storage/query.h"
#include "core/storage/rowhistory.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

#include <algorithm>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

// The fields of a case at an instant; a case that was not there has no reference.
struct CaseThen {
    QString reference;
    qint64 status = 0;
    qint64 tier = 0;
    std::optional<qint64> officer = {};
    std::optional<qint64> decision = {};
};

struct CaseBetween {
    std::optional<CaseThen> before; // by the first change after the start
    std::optional<CaseThen> after;  // by the first change after the end
    bool isChanged = false;
};

std::optional<qint64> numberIn(const QJsonObject &row, QLatin1String name)
{
    const QJsonValue value = row[name];
    return value.isNull() || value.isUndefined() ? std::nullopt : std::optional(value.toInteger());
}

CaseThen thenFrom(const QString &json)
{
    const QJsonObject row = QJsonDocument::fromJson(json.toUtf8()).object();
    return {row["reference"_L1].toString(), numberIn(row, "status"_L1).value_or(0),
            numberIn(row, "tier"_L1).value_or(0), numberIn(row, "officer_id"_L1),
            numberIn(row, "decision_code"_L1)};
}

class FieldsBetween
{
public:
    FieldsBetween(Connection &connection, const Officer &viewer, qint64 from, qint64 until)
        : m_connection(connection)
        , m_viewer(viewer)
        , m_from(from)
        , m_until(until)
    {}

    QList<FieldChanged> fields()
    {
        readHistory();
        readPresent();
        readOfficers();
        const QList<CaseId> hidden = judgedBlind(m_connection, m_viewer.id);
        QList<FieldChanged> all;
        for (auto it = m_cases.cbegin(); it != m_cases.cend(); ++it) {
            if (it->isChanged && !hidden.contains(CaseId(it.key())))
                compare(CaseId(it.key()), *it, all);
        }
        std::ranges::stable_sort(all, {}, &FieldChanged::reference);
        return all;
    }

private:
    // The first change after an instant knows the case as it stood at that instant.
    void readHistory()
    {
        Query query(m_connection,
                    u"SELECT row_key, kind, entry, before FROM row_change WHERE of_table = "
                    "'review_case' AND kind <> 4 AND (entry > :from OR entry < 0) ORDER BY id"_s);
        query.bind(":from"_L1, m_from);
        while (query.next()) {
            const qint64 entry = query.number(2);
            const qint64 key = query.text(0).mid(1).chopped(1).toLongLong(); // "[12]"
            const bool isLater = entry > m_until || entry < 0;
            CaseBetween &place = m_cases[key];
            const bool isInsert = query.number(1) == qint64(RowChange::Inserted);
            if (!place.before)
                place.before = isInsert ? CaseThen() : thenFrom(query.text(3));
            if (isLater && !place.after)
                place.after = isInsert ? CaseThen() : thenFrom(query.text(3));
            place.isChanged = place.isChanged || !isLater;
        }
    }

    void readPresent()
    {
        Query query(m_connection, u"SELECT id, reference, status, tier, officer_id, decision_code "
                                  "FROM review_case"_s);
        while (query.next()) {
            const auto place = m_cases.find(query.number(0));
            if (place != m_cases.end() && !place->after)
                place->after = CaseThen{query.text(1), query.number(2), query.number(3),
                                        query.optionalNumber(4), query.optionalNumber(5)};
        }
    }

    void readOfficers()
    {
        Query query(m_connection, u"SELECT id, name FROM officer"_s);
        while (query.next())
            m_officers.insert(query.number(0), query.text(1));
    }

    void compare(CaseId id, const CaseBetween &place, QList<FieldChanged> &all) const
    {
        const CaseThen before = place.before.value_or(CaseThen());
        const CaseThen after = place.after.value_or(CaseThen());
        const QString reference = after.reference.isEmpty() ? before.reference : after.reference;
        const auto add = [&](ChangedField field, const QString &old, const QString &now) {
            if (old != now)
                all.append({id, reference, field, old, now});
        };
        add(ChangedField::Status, statusOf(before), statusOf(after));
        add(ChangedField::Priority, priorityOf(before), priorityOf(after));
        add(ChangedField::Officer, m_officers.value(before.officer.value_or(0)),
            m_officers.value(after.officer.value_or(0)));
        add(ChangedField::Decision, decisionOf(before), decisionOf(after));
    }

    static QString statusOf(const CaseThen &then)
    {
        return then.reference.isEmpty() ? QString() : statusLabel(CaseStatus(then.status));
    }
    static QString priorityOf(const CaseThen &then)
    {
        return then.reference.isEmpty() ? QString() : u"P%1"_s.arg(then.tier);
    }
    static QString decisionOf(const CaseThen &then)
    {
        return then.decision ? CodeBook::instance().label(CodeId(*then.decision)) : QString();
    }

    Connection &m_connection;
    const Officer &m_viewer;
    const qint64 m_from;
    const qint64 m_until;
    QMap<qint64, CaseBetween> m_cases;
    QHash<qint64, QString> m_officers;
};

} // namespace

QList<ActCount> actsBetween(Connection &connection, qint64 from, qint64 until)
{
    Query query(connection, u"SELECT action, count(*) FROM audit WHERE seq > :from AND "
                            "seq <= :until AND kind IN (1, 2, 5, 6) GROUP BY action "
                            "ORDER BY count(*) DESC, action"_s);
    query.bind(":from"_L1, from).bind(":until"_L1, until);
    QList<ActCount> acts;
    while (query.next())
        acts.append({query.text(0), query.number(1)});
    return acts;
}

qint64 casesEntered(Connection &connection, qint64 from, qint64 until)
{
    Query query(connection, u"SELECT body FROM audit WHERE seq > :from AND seq <= :until "
                            "AND action = :imported"_s);
    query.bind(":from"_L1, from)
        .bind(":until"_L1, until)
        .bind(":imported"_L1, QString(Audit::Imported.code));
    qint64 entered = 0;
    while (query.next()) {
        const QJsonObject facts =
            QJsonDocument::fromJson(query.text(0).toUtf8())["x"_L1].toObject();
        if (facts["feeds"_L1].toString() == "cases"_L1)
            entered += facts["loaded"_L1].toInteger();
    }
    return entered;
}

QList<FieldChanged> fieldsChanged(Connection &connection, const Officer &viewer, qint64 from,
                                  qint64 until)
{
    return FieldsBetween(connection, viewer, from, until).fields();
}

} // namespace Revisit
