#pragma once

#include <QStringList>

namespace Revisit {

class ActionRegistry;
class ForecastPage;

// What is done about forecasts and scenarios, on their page.
class ForecastActions
{
public:
    static void declare(ActionRegistry &actions, ForecastPage &page);
    static QStringList ofScenario(); // ids, for the scenarios in the table
};

} // namespace Revisit
