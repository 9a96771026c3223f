#include "core/victim/victimcontactstore.h"

#include "core/storage/query.h"
#include "core/storage/transaction.h"

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

const QString contactColumns =
    u"c.number, c.may_be_contacted, c.preference_code, coalesce(c.arrangements, ''), "
    "c.told_outcome_code, coalesce(c.told_on, ''), coalesce(c.told_by, ''), c.told_rights_code, "
    "o.name, c.recorded_at, c.victim_id FROM victim_contact c "
    "JOIN officer o ON o.id = c.recorded_by "_s;

VictimContact contactFrom(const Query &query)
{
    return {.number = int(query.number(0)),
            .mayBeContacted = query.optionalFlag(1),
            .preference = query.optionalId<CodeId>(2),
            .arrangements = query.text(3),
            .toldOfOutcome = query.optionalId<CodeId>(4),
            .toldOn = PartialDate::fromStored(query.text(5)),
            .toldBy = query.text(6),
            .toldOfRights = query.optionalId<CodeId>(7),
            .recordedBy = query.text(8),
            .recordedAt = query.instant(9)};
}

} // namespace

Result<QList<VictimContact>> contactsOf(Connection &connection, VictimId victim)
{
    return reading([&] {
        Query query(connection, u"SELECT "_s + contactColumns +
                                    u"WHERE c.victim_id = :victim ORDER BY c.number DESC"_s);
        query.bind(":victim"_L1, victim);
        QList<VictimContact> contacts;
        while (query.next())
            contacts.append(contactFrom(query));
        return contacts;
    });
}

QHash<VictimId, VictimContact> readContacts(Connection &connection, CaseId id)
{
    Query query(connection, u"SELECT "_s + contactColumns +
                                u"JOIN victim v ON v.id = c.victim_id WHERE v.case_id = :case "
                                "ORDER BY c.number"_s);
    query.bind(":case"_L1, id);
    QHash<VictimId, VictimContact> contacts;
    while (query.next())
        contacts.insert(query.id<VictimId>(10), contactFrom(query));
    return contacts;
}

std::optional<CaseId> caseOfVictim(Connection &connection, VictimId victim)
{
    Query query(connection, u"SELECT case_id FROM victim WHERE id = :victim"_s);
    query.bind(":victim"_L1, victim);
    return query.next() ? std::optional(query.id<CaseId>(0)) : std::nullopt;
}

int newestContact(Connection &connection, VictimId victim)
{
    Query query(connection,
                u"SELECT coalesce(max(number), 0) FROM victim_contact WHERE victim_id = :victim"_s);
    query.bind(":victim"_L1, victim).next();
    return int(query.number(0));
}

void insertContact(Connection &connection, VictimId victim, const VictimContact &contact,
                   OfficerId by)
{
    Query(connection,
          u"INSERT INTO victim_contact (victim_id, number, may_be_contacted, preference_code, "
          "arrangements, told_outcome_code, told_on, told_by, told_rights_code, recorded_by, "
          "recorded_at) VALUES (:victim, :number, :contact, :preference, :arrangements, "
          ":told_outcome, :told_on, :told_by, :told_rights, :by, :at)"_s)
        .bind(":victim"_L1, victim)
        .bind(":number"_L1, contact.number)
        .bind(":contact"_L1, contact.mayBeContacted)
        .bind(":preference"_L1, contact.preference)
        .bind(":arrangements"_L1, contact.arrangements)
        .bind(":told_outcome"_L1, contact.toldOfOutcome)
        .bind(":told_on"_L1, contact.toldOn.stored())
        .bind(":told_by"_L1, contact.toldBy)
        .bind(":told_rights"_L1, contact.toldOfRights)
        .bind(":by"_L1, by)
        .bind(":at"_L1, contact.recordedAt)
        .run();
}

} // namespace Revisit
