#pragma once

#include "ui/shell/commandpalette.h"

namespace Revisit {

class MainWindow;
class Workspace;

// What the command palette finds among the cases: those in which every word
// that was typed occurs, in the reference, the title, the reviewer's name or
// the notes. Such a search is consultation and stands in the trail. Who may not
// see cases is shown none.
PaletteSearch caseSearch(Workspace &workspace, MainWindow &window);

} // namespace Revisit
