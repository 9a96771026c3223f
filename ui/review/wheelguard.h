#pragma once

class QWidget;

namespace Revisit {

// A wheel that scrolls the form must not change an answer or stop at a list on
// its way: only the editor that is written in takes it.
void guardWheel(QWidget *editor);

} // namespace Revisit
