#include "core/links/linkstore.h"

#include "core/links/caseseries.h"
#include "core/links/sharedvalue.h"
#include "core/storage/connection.h"
#include "core/storage/query.h"

#include <QHash>

#include <algorithm>

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

constexpr auto personsCases = "(SELECT case_id FROM suspect WHERE person_id = :person UNION "
                              "SELECT case_id FROM victim WHERE person_id = :person_too) held"_L1;
constexpr auto valuesCases = "(SELECT DISTINCT case_id FROM shared_value "
                             "WHERE kind = :kind AND folded = :folded) held"_L1;

QString pseudonym(const Query &query, int suspect, int victim)
{
    if (!query.isNull(suspect))
        return u"S-%1"_s.arg(query.number(suspect), 3, 10, QChar(u'0'));
    if (!query.isNull(victim))
        return u"V-%1"_s.arg(query.number(victim), 3, 10, QChar(u'0'));
    return {};
}

// What this case holds that another may hold too, each once.
QList<CaseLink> valuesOf(Connection &connection, CaseId id)
{
    QList<CaseLink> values;
    const auto add = [&](const CaseLink &value) {
        const auto known = std::ranges::find(values, value.key, &CaseLink::key);
        if (known == values.end())
            values.append(value);
        else if (!value.subject.isEmpty() && !known->subject.contains(value.subject))
            known->subject += u", "_s + value.subject;
    };
    {
        Query persons(connection, u"SELECT person_id, number, NULL FROM suspect "
                                  "WHERE case_id = :case AND person_id IS NOT NULL UNION ALL "
                                  "SELECT person_id, NULL, number FROM victim "
                                  "WHERE case_id = :case_too AND person_id IS NOT NULL"_s);
        persons.bind(":case"_L1, id).bind(":case_too"_L1, id);
        while (persons.next())
            add({.key = {LinkKind::Person, QString::number(persons.number(0)), {}},
                 .subject = pseudonym(persons, 1, 2)});
    }
    Query query(connection, u"SELECT v.kind, v.folded, v.written, s.number, p.number "
                            "FROM shared_value v LEFT JOIN suspect s ON s.id = v.suspect_id "
                            "LEFT JOIN victim p ON p.id = v.victim_id WHERE v.case_id = :case "
                            "AND v.kind <> :name ORDER BY v.kind, s.number, p.number, v.folded"_s);
    query.bind(":case"_L1, id).bind(":name"_L1, writtenName);
    while (query.next())
        add({.key = {LinkKind(query.number(0)), query.text(1), {}},
             .subject = pseudonym(query, 3, 4),
             .written = query.text(2)});
    return values;
}

void bindValue(Query &query, const LinkKey &key)
{
    if (key.kind == LinkKind::Person) {
        query.bind(":person"_L1, key.value.toLongLong());
        query.bind(":person_too"_L1, key.value.toLongLong());
        return;
    }
    query.bind(":kind"_L1, int(key.kind)).bind(":folded"_L1, key.value);
}

int casesWith(Connection &connection, const LinkKey &key)
{
    Query query(connection, u"SELECT count(*) FROM "_s +
                                (key.kind == LinkKind::Person ? personsCases : valuesCases));
    bindValue(query, key);
    query.next();
    return int(query.number(0));
}

void appendOthers(Connection &connection, CaseId id, const CaseLink &value, QList<CaseLink> &links)
{
    if (value.inCases > mostLinksSingly + 1) { // said with its count, and answered once
        links.append(value);
        return;
    }
    Query query(connection, u"SELECT c.id, c.reference, c.title FROM "_s +
                                (value.key.kind == LinkKind::Person ? personsCases : valuesCases) +
                                u" JOIN review_case c ON c.id = held.case_id "
                                "WHERE c.id <> :case ORDER BY c.id"_s);
    bindValue(query, value.key);
    query.bind(":case"_L1, id);
    while (query.next()) {
        CaseLink link = value;
        link.key.other = query.id<CaseId>(0);
        link.otherReference = query.text(1);
        link.otherTitle = query.text(2);
        links.append(link);
    }
}

// That a case still has what an answer `a` is about.
QString holdsValue(const QString &caseId)
{
    return u"CASE WHEN a.kind = 1 THEN "
           "EXISTS (SELECT 1 FROM suspect s WHERE s.case_id = %1 "
           "AND CAST(s.person_id AS text) = a.value) "
           "OR EXISTS (SELECT 1 FROM victim v WHERE v.case_id = %1 "
           "AND CAST(v.person_id AS text) = a.value) "
           "ELSE EXISTS (SELECT 1 FROM shared_value h WHERE h.case_id = %1 "
           "AND h.kind = a.kind AND h.folded = a.value) END"_s.arg(caseId);
}

void readAnswers(Connection &connection, CaseId id, QList<CaseLink> &links)
{
    Query query(connection,
                u"SELECT a.kind, a.value, a.other_case_id, a.verdict, o.name, a.answered_at, "
                "a.version FROM link_answer a JOIN officer o ON o.id = a.officer_id "
                "WHERE a.case_id = :case"_s);
    query.bind(":case"_L1, id);
    while (query.next()) {
        const qint64 other = query.number(2);
        const LinkKey key{LinkKind(query.number(0)), query.text(1),
                          other == 0 ? std::nullopt : std::optional(CaseId(other))};
        const auto link = std::ranges::find(links, key, &CaseLink::key);
        if (link != links.end())
            link->answer = LinkAnswer{LinkVerdict(query.number(3)), query.text(4), query.instant(5),
                                      int(query.number(6))};
    }
}

} // namespace

QList<CaseLink> linksOf(Connection &connection, CaseId id)
{
    QList<CaseLink> shared = valuesOf(connection, id);
    for (CaseLink &value : shared)
        value.inCases = casesWith(connection, value.key);
    shared.removeIf([](const CaseLink &value) { return value.inCases < 2; });
    if (shared.isEmpty())
        return {};
    std::ranges::stable_sort(shared, {}, &CaseLink::inCases);
    int ofCases = 0;
    {
        Query query(connection, u"SELECT count(*) FROM review_case"_s);
        query.next();
        ofCases = int(query.number(0));
    }
    QList<CaseLink> links;
    for (CaseLink &value : shared) {
        value.ofCases = ofCases;
        appendOthers(connection, id, value, links);
    }
    readAnswers(connection, id, links);
    return links;
}

QList<ConfirmedLink> confirmedLinks(Connection &connection)
{
    Query query(connection,
                u"SELECT DISTINCT a.case_id, a.other_case_id FROM link_answer a "
                "WHERE a.verdict = :relevant AND a.other_case_id <> 0 "
                "AND NOT EXISTS (SELECT 1 FROM link_answer b WHERE b.case_id = a.other_case_id "
                "AND b.other_case_id = a.case_id AND b.kind = a.kind AND b.value = a.value "
                "AND b.verdict = :irrelevant) "
                "AND %1 AND %2 ORDER BY 1, 2"_s.arg(holdsValue(u"a.case_id"_s),
                                                    holdsValue(u"a.other_case_id"_s)));
    query.bind(":relevant"_L1, int(LinkVerdict::Relevant));
    query.bind(":irrelevant"_L1, int(LinkVerdict::NotRelevant));
    QList<ConfirmedLink> links;
    while (query.next())
        links.append({query.id<CaseId>(0), query.id<CaseId>(1)});
    return links;
}

bool storeLinkAnswer(Connection &connection, CaseId id, const LinkKey &key, LinkVerdict verdict,
                     int version, OfficerId officer, const QDateTime &at)
{
    const QString sql =
        version == 0
            ? u"INSERT INTO link_answer (case_id, kind, value, other_case_id, verdict, officer_id, "
              "answered_at) VALUES (:case, :kind, :value, :other, :verdict, :officer, :at) "
              "ON CONFLICT DO NOTHING"_s
            : u"UPDATE link_answer SET verdict = :verdict, officer_id = :officer, "
              "answered_at = :at, version = version + 1 WHERE case_id = :case AND kind = :kind "
              "AND value = :value AND other_case_id = :other AND version = :version"_s;
    Query query(connection, sql);
    query.bind(":case"_L1, id)
        .bind(":kind"_L1, int(key.kind))
        .bind(":value"_L1, key.value)
        .bind(":other"_L1, key.other.value_or(CaseId()))
        .bind(":verdict"_L1, int(verdict))
        .bind(":officer"_L1, officer)
        .bind(":at"_L1, at);
    if (version != 0)
        query.bind(":version"_L1, version);
    return query.run() == 1;
}

} // namespace Revisit
