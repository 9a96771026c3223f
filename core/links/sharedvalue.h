#pragma once

#include <string>
#include <string_view>

namespace Revisit {

// The kind of shared_value that holds a name as it was written. It is compared
// with nothing and read by readNamedPart() alone; the other kinds are LinkKinds.
inline constexpr int writtenName = 7;

// How values are compared across cases: whatever is only a way of writing goes.
// Empty where nothing is left to compare.
std::string comparableText(std::string_view written);    // no case, accents or punctuation
std::string comparablePhone(std::string_view written);   // digits; +44 and 0044 become 0
std::string comparableVehicle(std::string_view written); // letters and digits, upper case

} // namespace Revisit
