#pragma once

#include "core/base/id.h"

#include <QString>

namespace Revisit {

// What a person does here; the numbers are stored.
enum class Role {
    ReviewOfficer = 1, // reviews assigned cases
    TeamLead = 2,      // assigns, signs off, samples
    Analyst = 3,       // sees figures, never a person's row
    Auditor = 4,       // reads everything and verifies the trail
    Administrator = 5  // officers and settings, never case content
};

// A person who uses the workstation.
struct Officer {
    OfficerId id = {};
    QString name = {};
    Role role = Role::ReviewOfficer;
    TeamId team = {};
};

} // namespace Revisit
