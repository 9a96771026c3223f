#include "core/audit/auditstore.h"

#include "core/audit/merkletree.h"
#include "core/audit/rowhash.h"
#include "core/audit/trailfrontier.h"
#include "core/base/text.h"
#include "core/storage/connection.h"
#include "core/storage/dialect.h"
#include "core/storage/query.h"
#include "core/storage/session.h"
#include "core/storage/transaction.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtEndian>

#include <openssl/rand.h>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

struct SaltedChange {
    AuditChange change;
    QByteArray salt;
};

QByteArray newSalt()
{
    QByteArray salt(16, Qt::Uninitialized);
    if (RAND_bytes(reinterpret_cast<unsigned char *>(salt.data()), int(salt.size())) != 1)
        throw StoreFault::defect(u"no random bytes for a salt"_s);
    return salt;
}

QList<SaltedChange> salted(const QList<AuditChange> &changes)
{
    QList<SaltedChange> all;
    for (const AuditChange &change : changes)
        all.append({change, newSalt()});
    return all;
}

QJsonValue hashed(const SaltedChange &salted, char which)
{
    const auto &value = which == 'b' ? salted.change.before : salted.change.after;
    if (!value)
        return QJsonValue::Null;
    return QString::fromLatin1(valueHash(salted.salt, which, salted.change.field, *value));
}

bool changesRows(AuditKind kind)
{
    return kind == AuditKind::Collection || kind == AuditKind::Alteration ||
           kind == AuditKind::Combination || kind == AuditKind::Erasure;
}

// Canonical: QJsonObject sorts its keys and Compact leaves no blanks.
QByteArray canonicalBody(Session &session, const AuditEntry &entry,
                         const QList<SaltedChange> &changes, qint64 seq, const QString &at,
                         const QString &clock)
{
    QJsonObject body{{u"by"_s, session.actor.id.value()},
                     {u"do"_s, QString(entry.action.code)},
                     {u"n"_s, seq},
                     {u"on"_s, entry.entity},
                     {u"s"_s, session.desk},
                     {u"t"_s, at},
                     {u"v"_s, entry.version},
                     {u"w"_s, entry.why}};
    if (entry.caseId.isValid())
        body.insert(u"c"_s, entry.caseId.value());
    if (entry.personId.isValid())
        body.insert(u"p"_s, entry.personId.value());
    if (clock != at)
        body.insert(u"clk"_s, clock);
    if (!entry.facts.isEmpty())
        body.insert(u"x"_s, entry.facts);
    if (changesRows(entry.action.kind)) {
        const QByteArray row = rowHash(session.connection, entry.entity);
        if (!row.isEmpty())
            body.insert(u"r"_s, QString::fromLatin1(row));
    }
    if (!changes.isEmpty()) {
        QJsonObject hashes;
        for (const SaltedChange &change : changes)
            hashes.insert(change.change.field,
                          QJsonArray{hashed(change, 'b'), hashed(change, 'a')});
        body.insert(u"ch"_s, hashes);
    }
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

template<typename Tag>
std::optional<qint64> keyOrNothing(Id<Tag> id)
{
    return id.isValid() ? std::optional(id.value()) : std::nullopt;
}

void insertEntry(Session &session, const AuditEntry &entry, qint64 seq, const QString &at,
                 const QByteArray &body, const QByteArray &leaf)
{
    Query(session.connection,
          u"INSERT INTO audit (seq, body, leaf, at, officer_id, action, kind, entity, case_id, "
          "person_id) VALUES (:seq, :body, :leaf, :at, :officer, :action, :kind, :entity, :case, "
          ":person)"_s)
        .bind(":seq"_L1, seq)
        .bind(":body"_L1, QString::fromUtf8(body))
        .bind(":leaf"_L1, QString::fromLatin1(leaf.toHex()))
        .bind(":at"_L1, at)
        .bind(":officer"_L1, session.actor.id)
        .bind(":action"_L1, QString(entry.action.code))
        .bind(":kind"_L1, int(entry.action.kind))
        .bind(":entity"_L1, entry.entity)
        .bind(":case"_L1, keyOrNothing(entry.caseId))
        .bind(":person"_L1, keyOrNothing(entry.personId))
        .run();
}

void insertValues(Connection &connection, qint64 seq, const QList<SaltedChange> &changes)
{
    for (const SaltedChange &salted : changes) {
        Query(connection, u"INSERT INTO audit_value (seq, field, before, after, salt) "
                          "VALUES (:seq, :field, :before, :after, :salt)"_s)
            .bind(":seq"_L1, seq)
            .bind(":field"_L1, salted.change.field)
            .bind(":before"_L1, salted.change.before)
            .bind(":after"_L1, salted.change.after)
            .bind(":salt"_L1, QString::fromLatin1(salted.salt.toHex()))
            .run();
    }
}

// What is consulted in a copy of the past is entered in the trail of the caseload
// itself, and so is what is given out of it. Throws where it cannot be.
qint64 recordOutside(Session &session, const AuditEntry &entry)
{
    const PastCopy &past = *session.connection.past();
    if (changesRows(entry.action.kind))
        throw StoreFault(session.connection.explained({Fault::ReadOnly, {}, {}}));
    AuditEntry entered = entry;
    entered.facts.insert(u"as_at"_s, toStored(past.instant));
    Session live{session.connection.live(), *past.clock, session.actor, session.purpose,
                 session.desk};
    const Result<qint64> seq =
        inTransaction(live, [&]() -> Result<qint64> { return record(live, entered); });
    if (!seq)
        throw StoreFault(seq.error());
    return *seq;
}

} // namespace

qint64 record(Session &session, const AuditEntry &entry)
{
    if (session.connection.past())
        return recordOutside(session, entry);
    TrailFrontier trail = readTrailFrontier(session.connection);
    const qint64 seq = trail.tree.size();
    // A clock that went back must not reorder the trail: the entry takes the
    // time of the one before and keeps what the clock said.
    const QString clock = toStored(session.clock.now());
    const QString at = std::max(clock, trail.lastAt);
    const QList<SaltedChange> changes = salted(entry.changes);
    const QByteArray body = canonicalBody(session, entry, changes, seq, at, clock);
    const QByteArray leaf = leafHash(body);
    insertEntry(session, entry, seq, at, body, leaf);
    insertValues(session.connection, seq, changes);
    trail.tree.append(leaf);
    trail.lastAt = at;
    storeTrailFrontier(session.connection, trail);
    return seq;
}

QByteArray valueHash(const QByteArray &salt, char which, const QString &field, const QString &value)
{
    const QByteArray name = field.toUtf8();
    const quint64 length = qToBigEndian(quint64(name.size()));
    return sha256({salt, QByteArrayView(&which, 1),
                   QByteArrayView(reinterpret_cast<const char *>(&length), sizeof length), name,
                   value.toUtf8()})
        .toHex();
}

} // namespace Revisit
