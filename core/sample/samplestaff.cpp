#include "core/sample/samplestaff.h"

#include "core/audit/auditstore.h"
#include "core/people/officerstore.h"
#include "core/storage/query.h"
#include "core/storage/session.h"

#include <array>
#include <optional>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

// Invented; none is meant to be anybody.
constexpr std::array givenNames{u"Alun",   u"Rhian", u"Tamsin", u"Sam",   u"Morgan", u"Dev",
                                u"Kit",    u"Jo",    u"Avery",  u"Noor",  u"Robin",  u"Ines",
                                u"Callum", u"Priya", u"Ewan",   u"Marta", u"Tomos",  u"Zadie",
                                u"Owain",  u"Leila", u"Jude",   u"Petra", u"Idris",  u"Hana"};
constexpr std::array familyNames{u"Marlow",    u"Okafor",   u"Hallam",   u"Whitfield", u"Adeyemi",
                                 u"Lindqvist", u"Fairburn", u"Pryce",    u"Stanmore",  u"Kestrel",
                                 u"Ashby",     u"Renshaw",  u"Tolland",  u"Varga",     u"Merrow",
                                 u"Quill",     u"Sandford", u"Trevelow", u"Underhay"};
const QDate firstDay(2025, 1, 6); // of everybody here, long before the programme
constexpr std::array teamNames{u"North", u"East", u"South", u"West"};

QString nameOf(int number)
{
    return QString::fromUtf16(givenNames[size_t(number) % givenNames.size()]) + u' ' +
           QString::fromUtf16(familyNames[size_t(number) * 7 % familyNames.size()]);
}

TeamId insertTeam(Connection &connection, const QString &name)
{
    Query query(connection, u"INSERT INTO team (name) VALUES (:name) RETURNING id"_s);
    query.bind(":name"_L1, name).next();
    return query.id<TeamId>(0);
}

void place(Connection &connection, OfficerId id, const QString &name, TeamId team, int fullTime)
{
    Query(connection, u"UPDATE officer SET name = :name, team_id = :team, starts_on = :first, "
                      u"fte_percent = :time "
                      "WHERE id = :id"_s)
        .bind(":name"_L1, name)
        .bind(":team"_L1, team)
        .bind(":first"_L1, firstDay)
        .bind(":time"_L1, fullTime)
        .bind(":id"_L1, id)
        .run();
}

void insertLeave(Connection &connection, OfficerId id, const QString &from, const QString &until)
{
    Query(connection, u"INSERT INTO officer_absence (officer_id, from_on, until_on, reason) "
                      "VALUES (:id, :from, :until, 'Leave')"_s)
        .bind(":id"_L1, id)
        .bind(":from"_L1, from)
        .bind(":until"_L1, until)
        .run();
}

void insertSkill(Connection &connection, OfficerId id, const QString &code,
                 const std::optional<QString> &expires)
{
    Query(connection, u"INSERT INTO officer_skill (officer_id, skill_code, awarded_on, expires_on) "
                      "SELECT :id, c.id, '2023-04-03', :expires FROM code c "
                      "WHERE c.list = 'skill' AND c.code = :code"_s)
        .bind(":id"_L1, id)
        .bind(":expires"_L1, expires)
        .bind(":code"_L1, code)
        .run();
}

// All may have the serious cases but one in ten, whose award has lapsed.
void insertSkills(Connection &connection, OfficerId id, int number)
{
    constexpr std::array tags{u"CE", u"CAIT", u"RASSO"};
    const bool hasLapsed = number % 10 == 7;
    insertSkill(connection, id, u"PIP2"_s, {});
    insertSkill(connection, id, QString::fromUtf16(tags[size_t(number) % tags.size()]),
                hasLapsed ? std::optional(u"2025-12-31"_s) : std::nullopt);
}

Officer insertOne(Session &session, int number, Role role, TeamId team,
                  const QString &staffReference = {})
{
    const QString name = nameOf(number);
    const OfficerId id = insertOfficer(session, name, role, staffReference);
    place(session.connection, id, name, team, number % 9 == 8 ? 60 : 100);
    record(session, {.action = Audit::OfficerAdded, .entity = entityName(id)});
    return {id, name, role, team};
}

} // namespace

SampleStaff insertStaff(Session &session, int officers)
{
    SampleStaff staff;
    QList<TeamId> teams;
    for (const char16_t *name : teamNames) {
        teams.append(insertTeam(session.connection, QString::fromUtf16(name)));
        const int number = int(staff.leads.size()) + 100;
        staff.leads.append(insertOne(session, number, Role::TeamLead, teams.last()));
    }
    for (int number = 0; number < officers; ++number) {
        staff.staffReferences.append(u"P%1"_s.arg(4100 + number * 13));
        staff.officers.append(insertOne(session, number, Role::ReviewOfficer,
                                        teams.at(number % teams.size()),
                                        staff.staffReferences.last()));
        insertSkills(session.connection, staff.officers.last().id, number);
        if (number % 6 == 5)
            insertLeave(session.connection, staff.officers.last().id, u"2026-03-09"_s,
                        u"2026-03-20"_s);
    }
    return staff;
}

} // namespace Revisit
