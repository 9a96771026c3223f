#pragma once

#include "core/people/officer.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace Revisit {

using PanelId = Id<struct PanelTag>;

// As what somebody sits on a panel, after the panel of the CSARP (domain.md 3.7);
// the numbers are stored.
enum class PanelPart { Chair = 1, Investigator = 2, Prosecutor = 3, Safeguarding = 4, Member = 5 };

// Why somebody may not sit on a panel about a case, or vote on one (domain.md 3.8,
// separation of duties, and invariant 7); the numbers are those of panel_bar.
enum class PanelBar {
    Reviewed = 1,     // wrote a review of the case
    SignedOff = 2,    // answered a review of the case as its supervisor
    Investigated = 3, // took part in the original investigation
    Managed = 4       // leads or led somebody who reviewed or investigated it
};

// A member, and what the lead who convened the panel has stated of them.
struct PanelSeat {
    OfficerId officer;
    PanelPart part = PanelPart::Member;
    bool isIndependent = false;  // of the team whose work is looked at
    std::optional<int> pip = {}; // PIP level, 1 to 4; absent: not stated

    bool operator==(const PanelSeat &) const = default;
};

// A vote; without a decision it abstains.
struct PanelVote {
    OfficerId officer;
    std::optional<CodeId> decision; // of the list "decision"
    QString reason;
    QDateTime castAt;

    bool operator==(const PanelVote &) const = default;
};

struct PanelMember {
    PanelSeat seat;
    QString name;
    bool hasVoted = false;

    bool operator==(const PanelMember &) const = default;
};

// People who look at a submitted or escalated review together (review form H2).
struct CasePanel {
    PanelId id;
    CaseId caseId;
    ReviewId review;
    CodeId proposed; // what the review decides; to vote for it is to uphold it
    QString question;
    QDate sitsOn;
    QString convenedBy;
    QDateTime convenedAt;
    QList<PanelMember> members; // the chair first, then by part and name
    QList<PanelVote> votes;     // sealed, and so empty, until the panel has closed
    QDateTime closedAt;         // invalid while it sits
    QString closedBy;
    std::optional<CodeId> decision; // absent: closed without one
    QString reasons;
    int version = 1;

    bool isOpen() const { return !closedAt.isValid(); }
    bool upholds() const { return decision == proposed; }
    bool operator==(const CasePanel &) const = default;
};

// Somebody who could sit on a panel about a case.
struct PanelCandidate {
    Officer officer;
    std::optional<PanelBar> bar; // the first that holds
    bool isOfTheTeam = false;    // of a reviewer of the case, and so not independent of it
};

QString panelPartLabel(PanelPart part);
// "Reviewed this case", for a list of people.
QString panelBarLabel(PanelBar bar);

} // namespace Revisit
