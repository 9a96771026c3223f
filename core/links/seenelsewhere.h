#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace Revisit {

class Connection;
struct Officer;

// What two cases can have in common; the numbers are stored.
enum class LinkKind {
    Person = 1,       // the same identifier in one scheme
    NameAndBirth = 2, // the same normalised name and day of birth
    Address = 3,
    Phone = 4,
    Vehicle = 5,
    Venue = 6
};
QString linkKindLabel(LinkKind kind);

// What an officer made of a link; the numbers are stored.
enum class LinkVerdict { Relevant = 1, NotRelevant = 2, Unsure = 3 };
QString linkVerdictLabel(LinkVerdict verdict);

// Names a link of a case: what is shared, and with which other case. A value that
// more than mostLinksSingly other cases share is one link, with no other case.
struct LinkKey {
    LinkKind kind = LinkKind::Person;
    QString value = {}; // normalised; of a person, the key of their record
    std::optional<CaseId> other = {};

    bool operator==(const LinkKey &) const = default;
};
inline constexpr int mostLinksSingly = 20;

struct LinkAnswer {
    LinkVerdict verdict = LinkVerdict::Unsure;
    QString officerName = {};
    QDateTime at = {};
    int version = 1;

    bool operator==(const LinkAnswer &) const = default;
};

// Something that stands in this case and in others.
struct CaseLink {
    LinkKey key = {};
    QString subject = {};        // "S-001", "V-002"; empty: the case itself
    QString written = {};        // as the file says it; never a name or an identifier
    QString otherReference = {}; // empty where the link is to too many to name
    QString otherTitle = {};
    int inCases = 0; // that hold the value, this one among them
    int ofCases = 0; // in the caseload
    std::optional<LinkAnswer> answer = {};

    bool operator==(const CaseLink &) const = default;
};

// Every link of a case, the rarest shared value first: the rarer, the more it says.
Result<QList<CaseLink>> seenElsewhere(Connection &connection, CaseId id);
// The same for a viewer. Fault::Forbidden while they judge the case blind.
Result<QList<CaseLink>> seenElsewhere(Connection &connection, const Officer &viewer, CaseId id);
int unanswered(const QList<CaseLink> &links);

} // namespace Revisit
