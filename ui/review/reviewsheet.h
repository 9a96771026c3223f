#pragma once

#include "core/review/reviewfile.h"

#include <functional>

namespace Revisit {

class DetailSheet;

struct ReviewReading {
    QDate today;
    std::function<void(const Referral &)> acknowledge; // what the button of one does
    OfficerId reader = {};
    std::function<void(const SignOffGiven &)> reply = {}; // of the reviewer; none: cannot here
};

// A version of a review as it stands, to be read: decision, sign-offs, referrals
// and enquiries, scope and every answer in the order of its form.
void writeReview(DetailSheet &sheet, const ReviewFile &file, const Review &review,
                 const ReviewReading &reading);

} // namespace Revisit
