#pragma once

#include <QFont>

namespace Revisit {

enum class TextRole { Caption, Label, Body, Strong, Subtitle, Title, Display, Mono };

// Makes the bundled family known: a subset of Inter whose digits all have one width.
void loadFonts();

QFont font(TextRole role);

} // namespace Revisit
