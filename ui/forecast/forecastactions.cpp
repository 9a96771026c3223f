#include "ui/forecast/forecastactions.h"

#include "ui/base/actions.h"
#include "ui/forecast/forecastpage.h"

using namespace Qt::StringLiterals;

namespace Revisit {

void ForecastActions::declare(ActionRegistry &actions, ForecastPage &page)
{
    const ActionTerms terms{ForecastPage::tr("Forecast"), Capability::ViewTrends};
    actions.action(u"forecast.make"_s)
        .changes()
        .of(terms)
        .text(ForecastPage::tr("&Forecast with these assumptions"))
        .icon(u"hourglass"_s)
        .onTriggered(&page, [&page] { page.forecast(); });
    actions.action(u"forecast.save"_s)
        .changes()
        .of(terms)
        .text(ForecastPage::tr("&Save as a scenario…"))
        .icon(u"save"_s)
        .enabledWhen([&page] { return page.hasForecast(); },
                     ForecastPage::tr("There is no forecast yet."))
        .onTriggered(&page, [&page] { page.save(); });
    actions.action(u"forecast.check"_s)
        .of(terms)
        .text(ForecastPage::tr("Che&ck the record"))
        .icon(u"shield-check"_s)
        .enabledWhen([&page] { return page.toCheck().isValid(); },
                     ForecastPage::tr("There is no forecast in view or chosen."))
        .onTriggered(&page, [&page] { page.check(); });
    actions.action(u"forecast.open"_s)
        .of(terms)
        .text(ForecastPage::tr("&Open its assumptions"))
        .icon(u"pencil"_s)
        .enabledWhen([&page] { return page.hasChosen(); },
                     ForecastPage::tr("Select a scenario first."))
        .onTriggered(&page, [&page] { page.open(); });
    actions.action(u"forecast.change"_s)
        .of(terms)
        .text(ForecastPage::tr("&Change it to the present assumptions…"))
        .icon(u"save"_s)
        .enabledWhen([&page] { return page.hasChosenOwn(); },
                     ForecastPage::tr("Select a scenario of your own first."))
        .onTriggered(&page, [&page] { page.change(); });
    actions.action(u"forecast.remove"_s)
        .changes()
        .of(terms)
        .text(ForecastPage::tr("&Remove the scenario"))
        .icon(u"x"_s)
        .enabledWhen([&page] { return page.hasChosenOwn(); },
                     ForecastPage::tr("Select a scenario of your own first."))
        .onTriggered(&page, [&page] { page.removeChosen(); });
}

QStringList ForecastActions::ofScenario()
{
    return {u"forecast.open"_s, u"forecast.change"_s, u"forecast.remove"_s};
}

} // namespace Revisit
