#pragma once

#include "core/base/id.h"

#include <QString>

#include <optional>
#include <variant>

namespace Revisit {

class Connection;

// A person's part in one case.
using PersonPart = std::variant<SuspectId, VictimId>;

struct NamedPart {
    CaseId caseId;
    int number = 0;    // of the pseudonym
    QString name = {}; // as the file writes it; empty where it gives none
};

// The one reading of a person's name; RevealName alone asks for it. Nothing when
// the person is not in the caseload. Throws StoreFault.
std::optional<NamedPart> readNamedPart(Connection &connection, const PersonPart &part);

} // namespace Revisit
