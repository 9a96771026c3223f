#pragma once

namespace Revisit {

// The 4 px grid. Space stays as it is when text grows: the text needs the room more.
namespace Space {
constexpr int hair = 2;
constexpr int tiny = 4;
constexpr int small = 8;
constexpr int medium = 12;
constexpr int card = 14; // between cards
constexpr int large = 16;
constexpr int page = 24; // around a page
} // namespace Space

namespace Radius {
constexpr int small = 4;
constexpr int control = 6;
constexpr int card = 10;
} // namespace Radius

} // namespace Revisit
