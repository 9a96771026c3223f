#pragma once

namespace Revisit {

// Gives the application its fonts, style, theme and accessible roles: once, before any window.
void installLook();

} // namespace Revisit
