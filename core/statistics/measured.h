#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace Revisit {

// Why a figure cannot be given. It is then said so, and never shown as 0.
enum class Undefined {
    NothingToCompare, // no item, or no sample
    NotATable,        // counts that are negative or do not make a square
    OneCategory,      // all answers are one and the same: chance agrees as often
    OneItem,          // a single item has no spread
    NoSpread,         // every item says the same, so the spread cannot be estimated
    OneRater,         // agreement needs two
    OutsideTheGroup,  // more found than looked at, or more looked at than there are
    GroupNotSampled,  // a group of the frame of which nothing was looked at
    NotAShare,        // a share or confidence that is not between 0 and 1
    TooFewPoints,     // a series too short for what is asked of it
    NoDenominator,    // a count out of nothing, or over no time
    NothingBefore     // a ratio to a period in which nothing was counted
};

template<typename T>
using Measured = tl::expected<T, Undefined>;

// Both ends count.
struct Interval {
    double lower = 0;
    double upper = 0;

    bool operator==(const Interval &) const = default;
};

// "Not defined: all answers are the same.", for the place of the figure.
QString undefinedText(Undefined why);

} // namespace Revisit
