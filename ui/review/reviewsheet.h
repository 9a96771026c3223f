#pragma once

#include "core/review/reviewfile.h"

namespace Revisit {

class DetailSheet;

// A version of a review as it stands, to be read: decision, sign-offs, scope
// and every answer in the order of its form.
void writeReview(DetailSheet &sheet, const ReviewFile &file, const Review &review);

} // namespace Revisit
