#pragma once

#include "core/base/result.h"
#include "core/people/officer.h"

#include <QList>

namespace Revisit {

class Connection;
struct Session;

// Everyone who may sit at the desk, by role and name.
Result<QList<Officer>> activeOfficers(Connection &connection);
// Fault::NotFound when there is no such active officer.
Result<Officer> officerById(Connection &connection, OfficerId id);

// Makes a person known: the first step of an empty caseload. Returns the key.
// For use inside a transaction.
OfficerId insertOfficer(Session &session, const QString &name, Role role,
                        const QString &staffReference = {});

} // namespace Revisit
