#include "core/audit/verifytrail.h"

#include "core/audit/auditstore.h"
#include "core/audit/merkletree.h"
#include "core/base/text.h"
#include "core/storage/transaction.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 progressEvery = 5000;

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

// Reads the kept values beside the entries, both in the order of the trail.
class KeptValues
{
public:
    explicit KeptValues(Connection &connection)
        : m_query(connection, u"SELECT seq, field, before, after, salt FROM audit_value "
                              "ORDER BY seq, field"_s)
        , m_more(m_query.next())
    {}

    // Whether each value kept for the entry has the hash the entry names.
    // A value that was erased is simply absent.
    bool fit(qint64 seq, const QJsonObject &hashes)
    {
        bool fits = true;
        for (; m_more && m_query.number(0) <= seq; m_more = m_query.next()) {
            if (m_query.number(0) < seq || !fits)
                return false;
            fits = fitsOne(hashes);
        }
        return fits;
    }

    bool anyLeft() const { return m_more; }

private:
    bool fitsOne(const QJsonObject &hashes) const
    {
        const QString field = m_query.text(1);
        const QByteArray salt = QByteArray::fromHex(m_query.text(4).toLatin1());
        const QJsonArray pair = hashes[field].toArray();
        return pair.size() == 2 && hash(salt, 'b', field, 2) == pair[0].toString() &&
               hash(salt, 'a', field, 3) == pair[1].toString();
    }

    QString hash(const QByteArray &salt, char which, const QString &field, int column) const
    {
        const auto value = m_query.optionalText(column);
        return value ? QString::fromLatin1(valueHash(salt, which, field, *value)) : QString();
    }

    Query m_query;
    bool m_more;
};

class Verification
{
public:
    explicit Verification(Connection &connection)
        : m_connection(connection)
        , m_values(connection)
    {}

    Result<TrailReport> run(const TrailProgress &progress)
    {
        Query query(m_connection,
                    u"SELECT seq, body, leaf, at, officer_id, action, kind, entity, "
                    "coalesce(case_id, 0), coalesce(person_id, 0) FROM audit ORDER BY seq"_s);
        while (m_report.ok && query.next()) {
            check(entryFrom(query));
            if (progress && m_report.entries % progressEvery == 0 && !progress(m_report.entries))
                return fail(Fault::Invalid, CoreText::tr("Verification was stopped."));
        }
        if (m_report.ok)
            checkEnd();
        m_report.root = QString::fromLatin1(m_frontier.root().toHex());
        return m_report;
    }

private:
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
        else if (!m_values.fit(expected, body[u"ch"].toObject()))
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
        Query head(m_connection, u"SELECT size, root, frontier FROM audit_head WHERE id = 1"_s);
        const bool present = head.next();
        if (!present || head.number(0) > m_report.entries)
            bad(m_report.entries,
                CoreText::tr("Entry %1 and all after it are missing.").arg(m_report.entries));
        else if (head.number(0) != m_report.entries ||
                 head.text(1).toLatin1() != m_frontier.root().toHex() ||
                 head.text(2).toLatin1() != m_frontier.stored() || m_values.anyLeft())
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
    KeptValues m_values;
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
