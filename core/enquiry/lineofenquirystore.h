#pragma once

#include "core/base/result.h"
#include "core/enquiry/bringforward.h"
#include "core/enquiry/lineofenquiry.h"

#include <QList>

namespace Revisit {

class Connection;

// The lines of enquiry of a case, in the order in which they were raised.
Result<QList<LineOfEnquiry>> linesOfEnquiry(Connection &connection, CaseId id);

// Those that are not filed, with their case and owner, by the day on which they
// come up; of one officer, or of everybody, and of no case that the viewer judges blind. `when`
// is not set. Throws StoreFault.
QList<BroughtForward> unfiledLines(Connection &connection, OfficerId viewer,
                                   std::optional<OfficerId> officer);

// For use inside a transaction; they throw StoreFault.
std::optional<LineOfEnquiry> findLineOfEnquiry(Connection &connection, EnquiryId id);
EnquiryId insertLineOfEnquiry(Connection &connection, const LineOfEnquiry &line);
// Stores state, owner, result and days; false when the row is no longer at `version`.
bool storeLineOfEnquiry(Connection &connection, const LineOfEnquiry &line);

} // namespace Revisit
