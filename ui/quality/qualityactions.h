#pragma once

#include <QStringList>

class QWidget;

namespace Revisit {

class ActionRegistry;
class QualityPage;
class Workspace;

// What is done about quality: on its page, and from anywhere by a second reviewer.
class QualityActions
{
public:
    static void declare(ActionRegistry &actions, QualityPage &page);
    static void offerSecondReviews(ActionRegistry &actions, Workspace &workspace, QWidget &window);
    static QStringList ofReview();
    static QStringList ofSample(); // beside them // ids, for the reviews in the list
};

} // namespace Revisit
