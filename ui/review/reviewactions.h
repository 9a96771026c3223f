#pragma once

#include <QCoreApplication>

namespace Revisit {

class ActionRegistry;
class ReviewPanel;

// What can be done with the review of the open case.
class ReviewActions
{
    Q_DECLARE_TR_FUNCTIONS(Revisit::ReviewActions)

public:
    static void declare(ActionRegistry &actions, ReviewPanel &panel);
};

} // namespace Revisit
