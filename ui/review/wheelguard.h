#pragma once

class QComboBox;

namespace Revisit {

// A wheel that scrolls the form must not change an answer on its way.
void guardWheel(QComboBox *combo);

} // namespace Revisit
