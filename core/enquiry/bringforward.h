#pragma once

#include "core/base/result.h"
#include "core/enquiry/lineofenquiry.h"
#include "core/people/officer.h"

#include <QList>

namespace Revisit {

class Connection;

// When a line of enquiry comes up again. The week ends on Sunday.
enum class ComesUp { Overdue, Today, ThisWeek, Later, NoDate };

ComesUp comesUp(QDate due, QDate today);
// By the day on which it is looked at again; one that is past calls for a look today,
// and is overdue only when the day on which it is due is past, too.
ComesUp comesUp(const LineOfEnquiry &line, QDate today);

// A line of enquiry that is not filed yet, as the list of what comes up shows it.
struct BroughtForward {
    LineOfEnquiry line;
    QString reference; // of its case
    QString ownerName; // empty: for allocation
    ComesUp when = ComesUp::NoDate;
};

// What comes up, the earliest day first and what has none last. A team lead sees
// every line; a review officer their own, and those without an owner of the cases
// that they hold. Others see none: Fault::Forbidden.
Result<QList<BroughtForward>> broughtForward(Connection &connection, const Officer &viewer,
                                             QDate today);

} // namespace Revisit
