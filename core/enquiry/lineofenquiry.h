#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QDate>
#include <QString>

#include <optional>

namespace Revisit {

// The queues an action goes through, in the field's own words; the numbers are
// stored.
enum class EnquiryState { ForAllocation = 1, Allocated = 2, Resulted = 3, Filed = 4 };

// Something that can still be found out about a case (review form F1).
struct LineOfEnquiry {
    EnquiryId id;
    CaseId caseId;
    QString action;
    std::optional<OfficerId> owner;
    std::optional<CodeId> skill; // of the list "skill"
    std::optional<int> estimateMinutes;
    QDate dueOn; // invalid where none was set
    EnquiryState state = EnquiryState::ForAllocation;
    QString result;
    int version = 1;
    QDate bringOn = {}; // when it is looked at again; invalid: on the day it is due

    // The day on which it comes up, invalid where there is none.
    QDate comesUpOn() const { return bringOn.isValid() ? bringOn : dueOn; }
};

QString enquiryStateLabel(EnquiryState state);

// Fault::Invalid where a line would come up only once it is overdue.
Result<> checkDays(QDate bringOn, QDate dueOn);

// Whether a line may go from one queue to the other: forward one at a time, or
// back to be allocated anew; a filed line stays filed.
bool mayMove(EnquiryState from, EnquiryState to);

} // namespace Revisit
