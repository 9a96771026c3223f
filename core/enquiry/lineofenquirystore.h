#pragma once

#include "core/base/result.h"
#include "core/enquiry/lineofenquiry.h"

#include <QList>

namespace Revisit {

class Connection;

// The lines of enquiry of a case, in the order in which they were raised.
Result<QList<LineOfEnquiry>> linesOfEnquiry(Connection &connection, CaseId id);

// For use inside a transaction; they throw StoreFault.
std::optional<LineOfEnquiry> findLineOfEnquiry(Connection &connection, EnquiryId id);
EnquiryId insertLineOfEnquiry(Connection &connection, const LineOfEnquiry &line);
// Stores state, owner and result; false when the row is no longer at `version`.
bool storeLineOfEnquiry(Connection &connection, const LineOfEnquiry &line);

} // namespace Revisit
