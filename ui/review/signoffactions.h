#pragma once

#include <QCoreApplication>
#include <QStringList>

namespace Revisit {

class ActionRegistry;
class SignOffPage;

// A team lead's answers to a submitted review.
class SignOffActions
{
    Q_DECLARE_TR_FUNCTIONS(Revisit::SignOffActions)

public:
    static void declare(ActionRegistry &actions, SignOffPage &page);
    static QString ownReview(); // why an officer cannot sign it
    static QString convene();   // the action beside them, for what a panel decides
    static QStringList ids();   // in the order of the buttons, the main one first
};

} // namespace Revisit
