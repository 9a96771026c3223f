#pragma once

class QWidget;

namespace Revisit {

class ActionRegistry;
class Workspace;

// "Publish a table…", from anywhere by whoever sees the figures.
class PublicationActions
{
public:
    static void declare(ActionRegistry &actions, Workspace &workspace, QWidget &window);
};

} // namespace Revisit
