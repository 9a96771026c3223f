#include "core/panel/panelstore.h"

#include "core/cases/casesight.h"
#include "core/people/capability.h"
#include "core/storage/transaction.h"

namespace Revisit {

using namespace Qt::StringLiterals;

namespace {

const QString selectPanel =
    u"SELECT p.id, p.case_id, p.review_id, r.decision_code, p.question, p.sits_on, o.name, "
    "p.convened_at, coalesce(p.closed_at, ''), coalesce(c.name, ''), p.decision_code, "
    "coalesce(p.reasons, ''), p.version FROM panel p JOIN review r ON r.id = p.review_id "
    "JOIN officer o ON o.id = p.convened_by LEFT JOIN officer c ON c.id = p.closed_by "_s;

CasePanel panelFrom(const Query &query)
{
    CasePanel panel;
    panel.id = query.id<PanelId>(0);
    panel.caseId = query.id<CaseId>(1);
    panel.review = query.id<ReviewId>(2);
    panel.proposed = query.id<CodeId>(3);
    panel.question = query.text(4);
    panel.sitsOn = query.date(5);
    panel.convenedBy = query.text(6);
    panel.convenedAt = query.instant(7);
    panel.closedAt = query.instant(8);
    panel.closedBy = query.text(9);
    panel.decision = query.optionalId<CodeId>(10);
    panel.reasons = query.text(11);
    panel.version = int(query.number(12));
    return panel;
}

QList<PanelMember> membersOf(Connection &connection, PanelId id)
{
    QList<PanelMember> members;
    Query query(connection, u"SELECT m.officer_id, m.part, m.independent, m.pip, o.name, "
                            "CASE WHEN v.officer_id IS NULL THEN 0 ELSE 1 END FROM panel_member m "
                            "JOIN officer o ON o.id = m.officer_id LEFT JOIN panel_vote v "
                            "ON v.panel_id = m.panel_id AND v.officer_id = m.officer_id "
                            "WHERE m.panel_id = :panel ORDER BY m.part, o.name, m.officer_id"_s);
    query.bind(":panel"_L1, id);
    while (query.next()) {
        const auto pip = query.optionalNumber(3);
        members.append({.seat = {.officer = query.id<OfficerId>(0),
                                 .part = PanelPart(query.number(1)),
                                 .isIndependent = query.flag(2),
                                 .pip = pip ? std::optional(int(*pip)) : std::nullopt},
                        .name = query.text(4),
                        .hasVoted = query.flag(5)});
    }
    return members;
}

void readAround(Connection &connection, CasePanel &panel)
{
    panel.members = membersOf(connection, panel.id);
    if (!panel.isOpen())
        panel.votes = votesOf(connection, panel.id);
}

void insertSeat(Connection &connection, PanelId id, const PanelSeat &seat)
{
    Query(connection, u"INSERT INTO panel_member (panel_id, officer_id, part, independent, pip) "
                      "VALUES (:panel, :officer, :part, :independent, :pip)"_s)
        .bind(":panel"_L1, id)
        .bind(":officer"_L1, seat.officer)
        .bind(":part"_L1, int(seat.part))
        .bind(":independent"_L1, int(seat.isIndependent))
        .bind(":pip"_L1, seat.pip)
        .run();
}

} // namespace

Result<QList<CasePanel>> panelsOf(Connection &connection, const Officer &viewer, CaseId id)
{
    RV_CHECK(permit(viewer, Capability::ViewCases));
    const auto seen = reading([&] { return maySeeWork(connection, viewer, id); });
    RV_CHECK(seen);
    RV_CHECK(*seen);
    return reading([&] {
        QList<CasePanel> panels;
        {
            Query query(connection, selectPanel + u"WHERE p.case_id = :case ORDER BY p.id DESC"_s);
            query.bind(":case"_L1, id);
            while (query.next())
                panels.append(panelFrom(query));
        }
        for (CasePanel &panel : panels)
            readAround(connection, panel);
        return panels;
    });
}

Result<bool> waitsForDecision(Connection &connection, CaseId id)
{
    return reading([&] {
        Query query(connection,
                    u"SELECT 1 FROM review WHERE case_id = :case AND state IN (2, 5)"_s);
        query.bind(":case"_L1, id);
        return query.next();
    });
}

Result<QList<PanelCandidate>> panelCandidates(Connection &connection, CaseId id)
{
    return reading([&] {
        const QHash<OfficerId, PanelBar> bars = panelBars(connection, id);
        QList<PanelCandidate> candidates;
        Query query(connection, u"SELECT o.id, o.name, o.role, coalesce(o.team_id, 0), "
                                "CASE WHEN EXISTS (SELECT 1 FROM review r JOIN officer w ON w.id = "
                                "r.reviewer_id WHERE r.case_id = :case AND w.team_id = o.team_id) "
                                "THEN 1 ELSE 0 END FROM officer o "
                                "WHERE o.active = 1 AND o.role IN (1, 2) ORDER BY o.name, o.id"_s);
        query.bind(":case"_L1, id);
        while (query.next()) {
            const auto officer = query.id<OfficerId>(0);
            const auto bar = bars.constFind(officer);
            candidates.append(
                {.officer = {officer, query.text(1), Role(query.number(2)), query.id<TeamId>(3)},
                 .bar = bar == bars.cend() ? std::nullopt : std::optional(*bar),
                 .isOfTheTeam = query.flag(4)});
        }
        return candidates;
    });
}

Result<QList<WaitingVote>> votesWaitingFor(Connection &connection, OfficerId officer)
{
    return reading([&] {
        QList<WaitingVote> waiting;
        const QString seen = seenCondition(connection, officer, u"p.case_id"_s);
        Query query(connection,
                    u"SELECT p.case_id, c.reference, p.sits_on FROM panel_member m "
                    "JOIN panel p ON p.id = m.panel_id JOIN review_case c ON c.id = p.case_id "
                    "WHERE m.officer_id = :officer AND p.closed_at IS NULL AND NOT EXISTS "
                    "(SELECT 1 FROM panel_vote v WHERE v.panel_id = m.panel_id "
                    "AND v.officer_id = m.officer_id)"_s +
                        (seen.isEmpty() ? QString() : u" AND "_s + seen) +
                        u" ORDER BY p.sits_on, p.id"_s);
        query.bind(":officer"_L1, officer);
        while (query.next())
            waiting.append({query.id<CaseId>(0), query.text(1), query.date(2)});
        return waiting;
    });
}

std::optional<CasePanel> findPanel(Connection &connection, PanelId id)
{
    std::optional<CasePanel> panel;
    {
        Query query(connection, selectPanel + u"WHERE p.id = :id"_s);
        query.bind(":id"_L1, id);
        if (query.next())
            panel = panelFrom(query);
    }
    if (panel)
        readAround(connection, *panel);
    return panel;
}

bool hasOpenPanel(Connection &connection, CaseId id)
{
    Query query(connection, u"SELECT 1 FROM panel WHERE case_id = :case AND closed_at IS NULL"_s);
    query.bind(":case"_L1, id);
    return query.next();
}

bool isUpheld(Connection &connection, ReviewId review)
{
    Query query(connection, u"SELECT 1 FROM panel p JOIN review r ON r.id = p.review_id "
                            "WHERE r.id = :review AND p.closed_at IS NOT NULL "
                            "AND p.decision_code = r.decision_code"_s);
    query.bind(":review"_L1, review);
    return query.next();
}

QList<PanelVote> votesOf(Connection &connection, PanelId id)
{
    QList<PanelVote> votes;
    Query query(connection, u"SELECT officer_id, decision_code, reason, cast_at FROM panel_vote "
                            "WHERE panel_id = :panel ORDER BY cast_at, officer_id"_s);
    query.bind(":panel"_L1, id);
    while (query.next())
        votes.append(
            {query.id<OfficerId>(0), query.optionalId<CodeId>(1), query.text(2), query.instant(3)});
    return votes;
}

QHash<OfficerId, PanelBar> panelBars(Connection &connection, CaseId id)
{
    QHash<OfficerId, PanelBar> bars;
    Query query(connection, u"SELECT officer_id, min(why) FROM panel_bar WHERE case_id = :case "
                            "GROUP BY officer_id"_s);
    query.bind(":case"_L1, id);
    while (query.next())
        bars.insert(query.id<OfficerId>(0), PanelBar(query.number(1)));
    return bars;
}

PanelId insertPanel(Connection &connection, const CasePanel &panel, OfficerId by)
{
    PanelId id;
    {
        Query query(connection,
                    u"INSERT INTO panel (case_id, review_id, question, sits_on, convened_by, "
                    "convened_at) VALUES (:case, :review, :question, :on, :by, :at) "
                    "RETURNING id"_s);
        query.bind(":case"_L1, panel.caseId)
            .bind(":review"_L1, panel.review)
            .bind(":question"_L1, panel.question)
            .bind(":on"_L1, panel.sitsOn)
            .bind(":by"_L1, by)
            .bind(":at"_L1, panel.convenedAt)
            .next();
        id = query.id<PanelId>(0);
    }
    for (const PanelMember &member : panel.members)
        insertSeat(connection, id, member.seat);
    return id;
}

void insertVote(Connection &connection, PanelId id, const PanelVote &vote)
{
    Query(connection, u"INSERT INTO panel_vote (panel_id, officer_id, decision_code, reason, "
                      "cast_at) VALUES (:panel, :officer, :decision, :reason, :at)"_s)
        .bind(":panel"_L1, id)
        .bind(":officer"_L1, vote.officer)
        .bind(":decision"_L1, vote.decision)
        .bind(":reason"_L1, vote.reason)
        .bind(":at"_L1, vote.castAt)
        .run();
}

bool storeClosing(Connection &connection, const CasePanel &panel, OfficerId by)
{
    return Query(connection,
                 u"UPDATE panel SET closed_by = :by, closed_at = :at, decision_code = :decision, "
                 "reasons = :reasons, version = version + 1 "
                 "WHERE id = :id AND version = :version AND closed_at IS NULL"_s)
               .bind(":by"_L1, by)
               .bind(":at"_L1, panel.closedAt)
               .bind(":decision"_L1, panel.decision)
               .bind(":reasons"_L1, panel.reasons)
               .bind(":id"_L1, panel.id)
               .bind(":version"_L1, panel.version)
               .run() == 1;
}

} // namespace Revisit
