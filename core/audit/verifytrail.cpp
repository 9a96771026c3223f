#include "core/audit/verifytrail.h"

#include "core/audit/auditstore.h"
#include "core/audit/merkletree.h"
#include "core/base/text.h"
#include "core/storage/transaction.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMultiHash>

#include <algorithm>
#include <limits>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

constexpr int stretchLength = 2000;

struct StoredEntry {
    qint64 seq = 0;
    QString body;
    QString leaf;
    QString at;
    qint64 officer = 0;
    QString action;
    qint64 kind = 0;
    QString entity;
    qint64 caseId = 0;
    qint64 personId = 0;
};

StoredEntry entryFrom(const Query &query)
{
    return {query.number(0), query.text(1),   query.text(2), query.text(3),   query.number(4),
            query.text(5),   query.number(6), query.text(7), query.number(8), query.number(9)};
}

// The kind belongs to the action; an action of a later edition is let be.
bool kindFits(const StoredEntry &entry)
{
    for (const AuditAction &action : auditActions()) {
        if (action.code == entry.action)
            return qint64(action.kind) == entry.kind;
    }
    return true;
}

bool columnsFit(const StoredEntry &entry, const QJsonObject &body)
{
    return body[u"t"].toString() == entry.at && body[u"by"].toInteger() == entry.officer &&
           body[u"do"].toString() == entry.action && body[u"on"].toString() == entry.entity &&
           body[u"c"].toInteger() == entry.caseId && body[u"p"].toInteger() == entry.personId &&
           kindFits(entry);
}

// A value kept beside an entry, with what its hash was salted with.
struct KeptValue {
    QString field;
    std::optional<QString> before;
    std::optional<QString> after;
    QByteArray salt;
};

QString hashOf(const KeptValue &kept, char which, const std::optional<QString> &value)
{
    return value ? QString::fromLatin1(valueHash(kept.salt, which, kept.field, *value)) : QString();
}

bool valueFits(const KeptValue &kept, const QJsonObject &hashes)
{
    const QJsonArray pair = hashes[kept.field].toArray();
    return pair.size() == 2 && hashOf(kept, 'b', kept.before) == pair[0].toString() &&
           hashOf(kept, 'a', kept.after) == pair[1].toString();
}

// A stretch of the trail, read whole: PostgreSQL lets go of one result when
// another statement runs.
struct Stretch {
    QList<StoredEntry> entries;
    QMultiHash<qint64, KeptValue> values;
};

QList<StoredEntry> readEntries(Connection &connection, qint64 after)
{
    QList<StoredEntry> entries;
    Query query(connection, u"SELECT seq, body, leaf, at, officer_id, action, kind, entity, "
                            "coalesce(case_id, 0), coalesce(person_id, 0) FROM audit "
                            "WHERE seq > :after ORDER BY seq LIMIT :count"_s);
    query.bind(":after"_L1, after).bind(":count"_L1, stretchLength);
    while (query.next())
        entries.append(entryFrom(query));
    return entries;
}

QMultiHash<qint64, KeptValue> readValues(Connection &connection, qint64 first, qint64 last)
{
    QMultiHash<qint64, KeptValue> values;
    Query query(connection, u"SELECT seq, field, before, after, salt FROM audit_value "
                            "WHERE seq BETWEEN :first AND :last"_s);
    query.bind(":first"_L1, first).bind(":last"_L1, last);
    while (query.next()) {
        values.insert(query.number(0), {query.text(1), query.optionalText(2), query.optionalText(3),
                                        QByteArray::fromHex(query.text(4).toLatin1())});
    }
    return values;
}

Stretch readStretch(Connection &connection, qint64 after)
{
    Stretch stretch{readEntries(connection, after), {}};
    if (!stretch.entries.isEmpty())
        stretch.values =
            readValues(connection, stretch.entries.first().seq, stretch.entries.last().seq);
    return stretch;
}

class Verification
{
public:
    explicit Verification(Connection &connection)
        : m_connection(connection)
    {}

    Result<TrailReport> run(const TrailProgress &progress)
    {
        qint64 last = std::numeric_limits<qint64>::min();
        while (m_report.ok) {
            m_stretch = readStretch(m_connection, last);
            if (m_stretch.entries.isEmpty())
                break;
            last = m_stretch.entries.last().seq;
            checkStretch();
            if (progress && !progress(m_report.entries))
                return fail(Fault::Invalid, CoreText::tr("Verification was stopped."));
        }
        if (m_report.ok)
            checkEnd();
        m_report.root = QString::fromLatin1(m_frontier.root().toHex());
        return m_report;
    }

private:
    void checkStretch()
    {
        for (const StoredEntry &entry : m_stretch.entries) {
            check(entry);
            if (!m_report.ok)
                return;
        }
        m_valuesSeen += m_stretch.values.size();
    }

    // Whether each value kept for the entry has the hash the entry names.
    // A value that was erased is simply absent.
    bool valuesFit(qint64 seq, const QJsonObject &hashes) const
    {
        const auto [first, end] = m_stretch.values.equal_range(seq);
        return std::all_of(first, end,
                           [&](const KeptValue &kept) { return valueFits(kept, hashes); });
    }

    bool hasStrayValues() const
    {
        Query query(m_connection, u"SELECT count(*) FROM audit_value"_s);
        return query.next() && query.number(0) != m_valuesSeen;
    }

    void check(const StoredEntry &entry)
    {
        const qint64 expected = m_frontier.size();
        const QByteArray bytes = entry.body.toUtf8();
        const QByteArray leaf = leafHash(bytes);
        const QJsonObject body = QJsonDocument::fromJson(bytes).object();
        if (entry.seq != expected)
            bad(expected, CoreText::tr("Entry %1 is missing.").arg(expected));
        else if (QString::fromLatin1(leaf.toHex()) != entry.leaf)
            bad(expected, CoreText::tr("Entry %1 was altered after it was written.").arg(expected));
        else if (body[u"n"].toInteger(-1) != expected)
            bad(expected, CoreText::tr("Entry %1 carries another entry's number.").arg(expected));
        else if (entry.at < m_last)
            bad(expected, CoreText::tr("Entry %1 is older than the one before it.").arg(expected));
        else if (!columnsFit(entry, body))
            bad(expected,
                CoreText::tr("Entry %1 says something else than its columns.").arg(expected));
        else if (!valuesFit(expected, body[u"ch"].toObject()))
            bad(expected,
                CoreText::tr("A value kept with entry %1 is not the one recorded.").arg(expected));
        if (!m_report.ok)
            return;
        m_last = entry.at;
        m_frontier.append(leaf);
        ++m_report.entries;
    }

    // The head says how long the trail was and what its root was.
    void checkEnd()
    {
        const bool hasStray = hasStrayValues();
        Query head(m_connection, u"SELECT size, root, frontier FROM audit_head WHERE id = 1"_s);
        const bool present = head.next();
        if (!present || head.number(0) > m_report.entries)
            bad(m_report.entries,
                CoreText::tr("Entry %1 and all after it are missing.").arg(m_report.entries));
        else if (head.number(0) != m_report.entries ||
                 head.text(1).toLatin1() != m_frontier.root().toHex() ||
                 head.text(2).toLatin1() != m_frontier.stored() || hasStray)
            bad(m_report.entries, CoreText::tr("The head of the trail does not match its %1 "
                                               "entries.")
                                      .arg(m_report.entries));
    }

    void bad(qint64 seq, const QString &problem)
    {
        m_report.ok = false;
        m_report.firstBad = seq;
        m_report.problem = problem;
    }

    Connection &m_connection;
    Stretch m_stretch;
    qint64 m_valuesSeen = 0;
    MerkleFrontier m_frontier;
    QString m_last;
    TrailReport m_report;
};

} // namespace

Result<TrailReport> verifyTrail(Connection &connection, const TrailProgress &progress)
{
    return inSnapshot(connection, [&] { return Verification(connection).run(progress); });
}

QByteArray toJson(const TrailReport &report)
{
    QJsonObject object{{u"entries"_s, report.entries}, {u"ok"_s, report.ok}};
    object.insert(u"first_bad"_s,
                  report.firstBad ? QJsonValue(*report.firstBad) : QJsonValue(QJsonValue::Null));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace Revisit
