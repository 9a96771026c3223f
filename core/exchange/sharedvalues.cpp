#include "core/exchange/sharedvalues.h"

#include "core/links/seenelsewhere.h"
#include "core/links/sharedvalue.h"
#include "core/storage/connection.h"
#include "core/storage/query.h"
#include "core/storage/session.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

constexpr auto sharedBefore = "shared_value"_L1;

struct SharedValue {
    int kind;
    std::string folded;
    std::string_view written;
};

// A name says something only with the day of birth, and is compared only so.
std::string nameAndBirth(const RowMapper &row)
{
    const FieldValue &name = row[ImportField::Name];
    const FieldValue &born = row[ImportField::Born];
    if (!name.isGiven() || !born.date || born.date->earliest.empty() ||
        born.date->earliest != born.date->latest)
        return {};
    const std::string comparable = comparableText(name.text);
    return comparable.empty() ? comparable : comparable + ' ' + born.date->earliest;
}

template<typename Take>
void takeSharedValues(const RowMapper &row, Take take)
{
    const auto offer = [&](LinkKind kind, std::string folded, std::string_view written) {
        if (!folded.empty())
            take(SharedValue{int(kind), std::move(folded), written});
    };
    if (const FieldValue &name = row[ImportField::Name]; name.isGiven())
        take(SharedValue{writtenName, {}, name.text});
    offer(LinkKind::NameAndBirth, nameAndBirth(row), ""); // a view of nothing would be NULL
    const FieldValue &address = row[ImportField::Address];
    const FieldValue &phone = row[ImportField::Phone];
    const FieldValue &vehicle = row[ImportField::Vehicle];
    const FieldValue &venue = row[ImportField::Venue];
    if (address.isGiven())
        offer(LinkKind::Address, comparableText(address.text), address.text);
    if (phone.isGiven())
        offer(LinkKind::Phone, comparablePhone(phone.text), phone.text);
    if (vehicle.isGiven())
        offer(LinkKind::Vehicle, comparableVehicle(vehicle.text), vehicle.text);
    if (venue.isGiven())
        offer(LinkKind::Venue, comparableText(venue.text), venue.text);
}

std::optional<qint64> keyIfAny(qint64 key)
{
    return key == 0 ? std::nullopt : std::optional(key);
}

QString heldBy(const QString &table)
{
    if (table == "review_case"_L1)
        return u"case_id = :key AND suspect_id IS NULL AND victim_id IS NULL"_s;
    return table == "suspect"_L1 ? u"suspect_id = :key"_s : u"victim_id = :key"_s;
}

QJsonArray takeOut(Connection &connection, const QString &table, qint64 caseId, qint64 key)
{
    // The case is named too: there is an index on it.
    const QString held = u" FROM shared_value WHERE case_id = :case AND "_s + heldBy(table);
    QJsonArray values;
    {
        Query query(connection, u"SELECT kind, folded, written"_s + held);
        query.bind(":case"_L1, caseId).bind(":key"_L1, key);
        while (query.next())
            values.append(QJsonArray{int(query.number(0)), query.text(1), query.text(2)});
    }
    Query(connection, u"DELETE"_s + held).bind(":case"_L1, caseId).bind(":key"_L1, key).run();
    return values;
}

QString tableOf(const SharedHolder &holder)
{
    return holder.suspect != 0 ? u"suspect"_s : holder.victim != 0 ? u"victim"_s : u"review_case"_s;
}

} // namespace

void addSharedValues(ImportContext &context, const RowMapper &row, const SharedHolder &holder)
{
    takeSharedValues(row, [&](const SharedValue &value) {
        context.tables.sharedValue.add(
            std::array<BulkValue, 7>{context.tables.sharedValue.takeId(), holder.caseId,
                                     holder.suspect == 0 ? BulkValue() : BulkValue(holder.suspect),
                                     holder.victim == 0 ? BulkValue() : BulkValue(holder.victim),
                                     value.kind, std::string_view(value.folded), value.written});
    });
}

QByteArray replaceSharedValues(ImportContext &context, const RowMapper &row,
                               const SharedHolder &holder, const QByteArray &before)
{
    Connection &connection = context.session.connection;
    const QString table = tableOf(holder);
    const qint64 key = holder.suspect != 0  ? holder.suspect
                       : holder.victim != 0 ? holder.victim
                                            : holder.caseId;
    QJsonObject held = QJsonDocument::fromJson(before).object();
    held.insert(sharedBefore, takeOut(connection, table, holder.caseId, key));
    takeSharedValues(row, [&](const SharedValue &value) {
        Query(connection,
              u"INSERT INTO shared_value (id, case_id, suspect_id, victim_id, kind, folded, "
              "written) VALUES (:id, :case, :suspect, :victim, :kind, :folded, :written)"_s)
            .bind(":id"_L1, context.tables.sharedValue.takeId())
            .bind(":case"_L1, holder.caseId)
            .bind(":suspect"_L1, keyIfAny(holder.suspect))
            .bind(":victim"_L1, keyIfAny(holder.victim))
            .bind(":kind"_L1, value.kind)
            .bind(":folded"_L1, QString::fromStdString(value.folded))
            .bind(":written"_L1,
                  QString::fromUtf8(value.written.data(), qsizetype(value.written.size())))
            .run();
    });
    return QJsonDocument(held).toJson(QJsonDocument::Compact);
}

void restoreSharedValues(Connection &connection, const QString &feed, qint64 key,
                         const QJsonObject &before)
{
    const bool isSuspect = feed == feedName(Feed::Suspects);
    const bool isVictim = feed == feedName(Feed::Victims);
    if (!before.contains(sharedBefore) ||
        (!isSuspect && !isVictim && feed != feedName(Feed::Cases)))
        return;
    const QString table = isSuspect ? u"suspect"_s : isVictim ? u"victim"_s : u"review_case"_s;
    const QString caseColumn = isSuspect || isVictim ? u"case_id"_s : u"id"_s;
    qint64 caseId = 0;
    {
        Query query(connection, u"SELECT %1 FROM %2 WHERE id = :key"_s.arg(caseColumn, table));
        query.bind(":key"_L1, key);
        if (!query.next())
            return; // it went with what was loaded
        caseId = query.number(0);
    }
    takeOut(connection, table, caseId, key);
    for (const QJsonValue &value : before[sharedBefore].toArray()) {
        const QJsonArray parts = value.toArray();
        Query(connection,
              u"INSERT INTO shared_value (case_id, suspect_id, victim_id, kind, folded, written) "
              "VALUES (:case, :suspect, :victim, :kind, :folded, :written)"_s)
            .bind(":case"_L1, caseId)
            .bind(":suspect"_L1, isSuspect ? std::optional(key) : std::nullopt)
            .bind(":victim"_L1, isVictim ? std::optional(key) : std::nullopt)
            .bind(":kind"_L1, parts.at(0).toInt())
            .bind(":folded"_L1, parts.at(1).toString())
            .bind(":written"_L1, parts.at(2).toString())
            .run();
    }
}

} // namespace Revisit
