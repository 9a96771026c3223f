#pragma once

#include "core/base/result.h"
#include "core/enquiry/bringforward.h"
#include "core/enquiry/lineofenquiry.h"

#include <QList>

namespace Revisit {

class Connection;

// The lines of enquiry of a case, in the order in which they were raised.
Result<QList<LineOfEnquiry>> linesOfEnquiry(Connection &connection, CaseId id);

// Those that are not filed, with their case and owner, by the day on which they are
// due; of one officer, or of everybody. `when` is not set. Throws StoreFault.
QList<BroughtForward> unfiledLines(Connection &connection, std::optional<OfficerId> officer);

// For use inside a transaction; they throw StoreFault.
std::optional<LineOfEnquiry> findLineOfEnquiry(Connection &connection, EnquiryId id);
EnquiryId insertLineOfEnquiry(Connection &connection, const LineOfEnquiry &line);
// Stores state, owner, result and day; false when the row is no longer at `version`.
bool storeLineOfEnquiry(Connection &connection, const LineOfEnquiry &line);

} // namespace Revisit
