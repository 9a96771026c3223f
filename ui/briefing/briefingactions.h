#pragma once

#include "ui/briefing/briefingcharts.h"

class QWidget;

namespace Revisit {

class ActionRegistry;
class Workspace;

// "Briefing pack…", from anywhere by whoever sees the figures.
class BriefingActions
{
public:
    static void declare(ActionRegistry &actions, Workspace &workspace, QWidget &window,
                        BriefingPages pages);
};

} // namespace Revisit
